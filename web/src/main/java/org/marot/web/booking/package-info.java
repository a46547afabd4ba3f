/** Booking a space, and what a customer does with a booking afterwards: look, move, cancel. */
@NullMarked
package org.marot.web.booking;

import org.jspecify.annotations.NullMarked;
