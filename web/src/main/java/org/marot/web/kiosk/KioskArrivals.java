package org.marot.web.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.ReservationId;
import org.marot.shared.Utc;
import org.marot.web.arriving.Arrivals;
import org.marot.web.page.Say;
import org.marot.web.reservation.Fingerprint;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.wifi.Vouchers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks in whoever knows a reservation's reference, as its customer does at the door. */
@Component
class KioskArrivals {
    private final JdbcClient database;
    private final ReservationTable table;
    private final Catalogue catalogue;
    private final Arrivals arrivals;
    private final Vouchers vouchers;
    private final Say say;
    private final Clock clock;

    KioskArrivals(
            JdbcClient database,
            ReservationTable table,
            Catalogue catalogue,
            Arrivals arrivals,
            Vouchers vouchers,
            Say say,
            Clock clock) {
        this.database = database;
        this.table = table;
        this.catalogue = catalogue;
        this.arrivals = arrivals;
        this.vouchers = vouchers;
        this.say = say;
        this.clock = clock;
    }

    /** What the screen shows to who has come; nothing that others could not read off the desk. */
    record Welcome(
            String space,
            @Nullable String desk,
            String times,
            @Nullable String wifi) {}

    /** Among the reservations of the venue that are not over and begin within a day. */
    Optional<ReservationRow> find(Venue venue, String typed) {
        Instant now = clock.instant();
        return database.sql("""
                        select reservation from reservation_list
                        where venue = ? and reference = ? and status in ('confirmed', 'checked-in')
                          and ends > ? and starts < ?
                        """)
                .params(venue.id().value(), reference(typed), Utc.of(now), Utc.of(now.plusSeconds(86_400)))
                .query(UUID.class)
                .optional()
                .flatMap(id -> table.find(new ReservationId(id)));
    }

    Welcome checkIn(ReservationRow row, CommandId command) {
        Actor customer = new Actor(AccountId.of(row.bookedBy()), row.customerId(), Set.of(), false);
        Request request = new Request(command, Fingerprint.of("kiosk", row.reservation()), customer, clock.instant());
        Receipt receipt = arrivals.send(new CheckIn(row.id(), true, request), null);
        Space space = catalogue.space(receipt.space()).orElse(null);
        return new Welcome(
                space == null ? row.space() : say.name(space),
                space != null && space.isPool() ? say.text("seats.desk", receipt.unit()) : null,
                say.times(receipt.period()),
                receipt.repeated() ? null : vouchers.of(row.id()).orElse(null));
    }

    /** As people type it: small, with blanks, without the R or the hyphen. */
    private static String reference(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return "R-" + (letters.startsWith("R") && letters.length() > 7 ? letters.substring(1) : letters);
    }
}
