/** Booking over HTTP, on the whole application with its real servers: alone, in races, and on two nodes. */
@NullMarked
package org.marot.web.reservation;

import org.jspecify.annotations.NullMarked;
