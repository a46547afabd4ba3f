/** Counts, free times and alternatives held against a clock that is counted minute by minute. */
@NullMarked
package org.marot.web.availability;

import org.jspecify.annotations.NullMarked;
