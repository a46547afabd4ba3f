/** Where a booking is decided: commands, the reservation and its named rules. */
@NullMarked
package org.marot.reservation.write;

import org.jspecify.annotations.NullMarked;
