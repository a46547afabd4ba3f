/** Booking, confirming, moving and cancelling over HTTP, and the list of what is booked. */
@NullMarked
package org.marot.web.reservation;

import org.jspecify.annotations.NullMarked;
