package org.marot.web.door;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Actor;
import org.marot.shared.SpaceId;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationFilter;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** Whom a venue expects at this moment, among the bookings of one person. */
@Component
class Expected {
    private static final int MOST = 20;

    private final ReservationTable table;
    private final Catalogue catalogue;
    private final Say say;
    private final Clock clock;

    Expected(ReservationTable table, Catalogue catalogue, Say say, Clock clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.say = say;
        this.clock = clock;
    }

    /** A booking that can be checked in now. */
    record Booking(String id, String space, String times) {}

    List<Booking> of(Actor actor, Venue venue) {
        Instant now = clock.instant();
        ReservationFilter own = new ReservationFilter(
                actor, null, List.of(venue.id()), null, null, List.of(ReservationStatus.CONFIRMED), now, null);
        return table.list(own, 0, MOST).stream()
                .flatMap(row -> catalogue
                        .space(new SpaceId(row.space()))
                        .filter(space -> isOpen(row, space, now))
                        .map(space -> new Booking(row.reservation(), say.name(space), say.times(row.period())))
                        .stream())
                .toList();
    }

    private static boolean isOpen(ReservationRow row, Space space, Instant now) {
        return !now.isBefore(row.period().start().minus(space.rules().arriving().opens()));
    }
}
