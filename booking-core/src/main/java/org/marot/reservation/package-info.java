/** Reservations: the door to their commands, their timers, and the refusals that are kept as facts. */
@NullMarked
package org.marot.reservation;

import org.jspecify.annotations.NullMarked;
