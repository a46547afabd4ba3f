/** What happened to reservations: small records of primitives, frozen by golden files. */
@NullMarked
package org.marot.reservation.events;

import org.jspecify.annotations.NullMarked;
