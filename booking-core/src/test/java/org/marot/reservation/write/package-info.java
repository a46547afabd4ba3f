/** Every decision about a reservation. */
@NullMarked
package org.marot.reservation.write;

import org.jspecify.annotations.NullMarked;
