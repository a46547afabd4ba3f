/** Reservations through the whole write side: Axon, PostgreSQL, timers. */
@NullMarked
package org.marot.reservation;

import org.jspecify.annotations.NullMarked;
