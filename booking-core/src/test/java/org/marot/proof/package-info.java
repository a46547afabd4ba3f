/** Proofs on a real database. */
@NullMarked
package org.marot.proof;

import org.jspecify.annotations.NullMarked;
