package org.marot.web.daysheet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.CustomerCategory;
import org.marot.people.CustomerKind;
import org.marot.people.Customers;
import org.marot.people.Titles;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.arriving.Arrivals;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Availability;
import org.marot.web.availability.AvailabilityQuery;
import org.marot.web.availability.SpaceAvailability;
import org.marot.web.reservation.Bookings;
import org.marot.web.reservation.ReservationIds;
import org.marot.web.reservation.StayFromNow;
import org.springframework.stereotype.Component;

/** Books for somebody who stands at the desk, from the running step of the grid on, and checks them in. */
@Component
class WalkIns {
    private final Catalogue catalogue;
    private final Availability availability;
    private final Askers askers;
    private final Customers customers;
    private final Bookings bookings;
    private final Arrivals arrivals;
    private final Titles titles;
    private final Clock clock;

    WalkIns(
            Catalogue catalogue,
            Availability availability,
            Askers askers,
            Customers customers,
            Bookings bookings,
            Arrivals arrivals,
            Titles titles,
            Clock clock) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.askers = askers;
        this.customers = customers;
        this.bookings = bookings;
        this.arrivals = arrivals;
        this.titles = titles;
        this.clock = clock;
    }

    /** A space that can be had now, for its shortest stay at least. */
    record FreeNow(Space space, int unitsFree) {}

    /** All who walk into a venue without an account are one customer, who has no name. */
    static CustomerId customerOf(VenueId venue) {
        return new CustomerId(UUID.nameUUIDFromBytes(("walk-in/" + venue).getBytes(StandardCharsets.UTF_8)));
    }

    /** One question for all spaces of the same step and shortest stay, of which a venue has few kinds. */
    List<FreeNow> freeNow(Venue venue) {
        Instant now = clock.instant();
        Map<SpaceId, Period> periods = new LinkedHashMap<>();
        catalogue.spacesOf(venue.id()).stream()
                .filter(space -> !space.retired())
                .forEach(space -> periods.put(
                        space.id(), StayFromNow.of(space, venue, space.rules().shortest(), now)));
        Map<SpaceId, SpaceAvailability> known = new HashMap<>();
        Set.copyOf(periods.values())
                .forEach(period -> search(venue, period).stream()
                        .filter(one -> period.equals(periods.get(one.space().id())))
                        .forEach(one -> known.put(one.space().id(), one)));
        return periods.keySet().stream()
                .map(known::get)
                .filter(one -> one != null && one.free())
                .map(one -> new FreeNow(one.space(), one.unitsFree()))
                .toList();
    }

    private List<SpaceAvailability> search(Venue venue, Period period) {
        String from = period.from().toOffsetDateTime().toString();
        String to = period.to().toOffsetDateTime().toString();
        return availability.search(
                new AvailabilityQuery(from, to, venue.id(), null, 1, null, Set.of(), false), askers.current());
    }

    Receipt book(Space space, Venue venue, Duration length, int people, @Nullable String name, Request request) {
        CustomerId customer = customerOf(venue.id());
        String category = CustomerCategory.VISITOR.published();
        customers.addOnce(customer, CustomerKind.PERSON, CustomerCategory.VISITOR);
        Period period = StayFromNow.of(space, venue, length, request.at());
        Wish wish = new Wish(space.id(), period, customer, category, people, null);
        ReservationId id = ReservationIds.of(request.actor().account(), request.command());
        Receipt booked = bookings.send(new BookSpace(id, wish, request), wish);
        if (name != null) {
            titles.put(id, request.actor().account(), name);
        }
        CommandId arrives = new CommandId(
                UUID.nameUUIDFromBytes(("walk-in " + request.command()).getBytes(StandardCharsets.UTF_8)));
        Request checkIn = new Request(arrives, request.fingerprint(), request.actor(), request.at());
        return booked.repeated() ? booked : arrivals.send(new CheckIn(id, checkIn), null);
    }
}
