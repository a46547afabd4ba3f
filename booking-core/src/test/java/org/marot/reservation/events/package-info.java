/** The stored shape of every event. */
@NullMarked
package org.marot.reservation.events;

import org.jspecify.annotations.NullMarked;
