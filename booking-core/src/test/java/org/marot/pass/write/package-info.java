/** Decisions about passes as given, when, expect. */
@NullMarked
package org.marot.pass.write;

import org.jspecify.annotations.NullMarked;
