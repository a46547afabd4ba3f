/** What customers have spent of what they have so many of in a calendar year: taken with a booking, given back with it. */
@NullMarked
package org.marot.counter;

import org.jspecify.annotations.NullMarked;
