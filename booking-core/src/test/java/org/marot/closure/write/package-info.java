/** Decisions about closures as given, when, expect. */
@NullMarked
package org.marot.closure.write;

import org.jspecify.annotations.NullMarked;
