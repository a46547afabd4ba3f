package org.marot.web.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Address;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CheckInRules;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.Titles;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.seats.Desks;
import org.springframework.stereotype.Component;

/** Puts reservations into words, with the names of the catalogue and the titles of their customers. */
@Component
class Entries {
    private final Catalogue catalogue;
    private final Titles titles;
    private final Say say;
    private final Desks desks;
    private final Clock clock;

    Entries(Catalogue catalogue, Titles titles, Say say, Desks desks, Clock clock) {
        this.catalogue = catalogue;
        this.titles = titles;
        this.say = say;
        this.desks = desks;
        this.clock = clock;
    }

    Entry of(ReservationRow row) {
        return of(List.of(row)).get(0);
    }

    List<Entry> of(List<ReservationRow> rows) {
        Map<ReservationId, String> named =
                titles.find(rows.stream().map(ReservationRow::id).toList());
        return rows.stream().map(row -> entry(row, named.get(row.id()))).toList();
    }

    /** @throws Refused as if there were none, when it is none of the actor's business */
    static void requireVisible(ReservationRow row, Actor actor) {
        boolean own = row.customerId().equals(actor.customer())
                || row.bookedBy().equals(actor.account().toString());
        if (!own && !actor.isStaffOf(new VenueId(row.venue()))) {
            throw Refused.notFound("no-such-reservation");
        }
    }

    private Entry entry(ReservationRow row, @Nullable String title) {
        SpaceId id = new SpaceId(row.space());
        Space space = catalogue.space(id).orElse(null);
        Venue venue = catalogue.venue(new VenueId(row.venue())).orElse(null);
        Period period = row.period();
        Instant expires = row.expiresAt();
        boolean held = row.status().equals("held") && expires != null;
        return new Entry(
                row.reservation(),
                row.reference(),
                row.status(),
                row.venue(),
                venue == null ? row.venue() : say.name(venue),
                venue == null ? "" : written(venue.address()),
                row.space(),
                space == null ? row.space() : say.name(space),
                space != null && space.isPool(),
                desks.of(row),
                space == null ? "" : desks.note(space),
                space != null && space.isPool() && space.rules().seating().pins(),
                period,
                row.attendees(),
                row.layout(),
                title,
                row.reservationStatus().isLiving() && period.end().isAfter(clock.instant()),
                held && expires != null ? say.time(expires.atZone(period.zone())) : null,
                Arriving.of(
                        row,
                        space == null ? CheckInRules.NOT_WANTED : space.rules().arriving(),
                        clock.instant(),
                        say),
                BookLink.of(id, period, row.attendees(), row.layout()));
    }

    private static String written(Address address) {
        return address.street() + ", " + address.postcode() + " " + address.city();
    }
}
