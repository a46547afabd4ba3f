package org.marot.reservation.write;

import java.time.Instant;
import java.time.LocalDate;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Actor;

/** All that a rule may look at: the wish, what the catalogue says, who asks, and when. */
record Asked(Wish wish, Space space, Venue venue, Instant at, Actor actor) {
    BookingRules rules() {
        return space.rules();
    }

    /** The day of asking, on the venue's wall clock. */
    LocalDate today() {
        return at.atZone(venue.zone()).toLocalDate();
    }

    LocalDate firstDay() {
        return wish.period().from().toLocalDate();
    }
}
