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
    record Booking(String id, String space, String times) {
        static Booking of(ReservationRow row, Space space, Say say) {
            return new Booking(row.reservation(), say.name(space), say.times(row.period()));
        }
    }

    List<Booking> of(Actor actor, Venue venue) {
        return rows(actor, venue, List.of(ReservationStatus.CONFIRMED)).stream()
                .flatMap(row ->
                        catalogue.space(new SpaceId(row.space())).stream().map(space -> Booking.of(row, space, say)))
                .toList();
    }

    /** Those in one of the states whose time has come or is so near that one can check in. */
    List<ReservationRow> rows(Actor actor, Venue venue, List<ReservationStatus> statuses) {
        Instant now = clock.instant();
        ReservationFilter own =
                new ReservationFilter(actor, null, List.of(venue.id()), null, null, statuses, now, null);
        return table.list(own, 0, MOST).stream()
                .filter(row -> catalogue
                        .space(new SpaceId(row.space()))
                        .filter(space -> isOpen(row, space, now))
                        .isPresent())
                .toList();
    }

    private static boolean isOpen(ReservationRow row, Space space, Instant now) {
        return !now.isBefore(row.period().start().minus(space.rules().arriving().opens()));
    }
}
