/** Counters under a race on a real database. */
@NullMarked
package org.marot.counter;

import org.jspecify.annotations.NullMarked;
