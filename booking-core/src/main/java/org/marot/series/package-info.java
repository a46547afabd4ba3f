/** Series: a rule that repeats a booking, its dates judged one by one and claimed together, and changed together. */
@NullMarked
package org.marot.series;

import org.jspecify.annotations.NullMarked;
