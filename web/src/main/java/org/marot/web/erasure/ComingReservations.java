package org.marot.web.erasure;

import java.time.Clock;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CustomerId;
import org.marot.shared.SpaceId;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationFilter;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** What is still booked for a customer, by name, so that it can be given up first. */
@Component
class ComingReservations {
    private static final int MOST = 100;
    private final ReservationTable table;
    private final Catalogue catalogue;
    private final Say say;
    private final Clock clock;

    ComingReservations(ReservationTable table, Catalogue catalogue, Say say, Clock clock) {
        this.table = table;
        this.catalogue = catalogue;
        this.say = say;
        this.clock = clock;
    }

    /** Public, for the template reads it. */
    public record Coming(String id, String reference, String space, String period) {}

    List<Coming> of(CustomerId customer) {
        ReservationFilter living = new ReservationFilter(
                null,
                null,
                List.of(),
                null,
                customer,
                List.of(ReservationStatus.HELD, ReservationStatus.CONFIRMED, ReservationStatus.CHECKED_IN),
                clock.instant(),
                null);
        return table.list(living, 0, MOST).stream().map(this::told).toList();
    }

    private Coming told(ReservationRow row) {
        String space = catalogue.space(new SpaceId(row.space())).map(say::name).orElse(row.space());
        return new Coming(row.reservation(), row.reference(), space, say.period(row.period()));
    }
}
