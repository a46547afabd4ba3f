/** Proofs and cards by HTTP. */
@NullMarked
package org.marot.web.proof;

import org.jspecify.annotations.NullMarked;
