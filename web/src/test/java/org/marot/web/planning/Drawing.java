package org.marot.web.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.web.availability.Asker;
import org.marot.web.availability.Availability;
import org.marot.web.availability.FixedTown;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.availability.Samples;
import org.marot.web.page.Say;
import org.marot.web.page.SpokenWords;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.SpokenMessages;
import org.mockito.Mockito;

/** The planning of a small town: four desks, halls a and b that join, and a room; looked at by a customer. */
final class Drawing {
    static final CustomerId ME = new CustomerId(new UUID(1, 1));
    static final CustomerId SOMEBODY = new CustomerId(new UUID(2, 2));
    static final Instant LONG_BEFORE = Instant.parse("2027-01-04T08:00:00Z");

    final FixedTown town;
    final Planner planner;
    final ListPlanner lists;
    final MonthPlanner months;

    Drawing(OpeningHours hours) {
        town = FixedTown.of(1, hours);
        Say say = SpokenWords.in(town);
        // the entries are given by each test, so that nothing is asked of the table
        DeskDays desks = new DeskDays(Mockito.mock(ReservationTable.class));
        planner = new Planner(town, Mockito.mock(Availability.class), desks, say);
        lists = new ListPlanner(planner, desks, say);
        months = new MonthPlanner(say);
    }

    Venue venue() {
        return town.venues().get(0);
    }

    Reader customer(Instant now) {
        return reader(Set.of(), now);
    }

    Reader staff(Instant now) {
        return reader(Set.of(venue().id()), now);
    }

    private Reader reader(Set<VenueId> staffOf, Instant now) {
        Actor actor = new Actor(new AccountId(new UUID(1, 2)), ME, staffOf, false);
        return new Reader(new Asker(actor, "resident"), venue(), now, SpokenMessages.in(town));
    }

    PlanningEntry entry(String space, String from, String to, CustomerId customer) {
        Space where = town.named(space);
        Period period = Samples.period(from, to);
        return new PlanningEntry(
                new ReservationId(
                        UUID.nameUUIDFromBytes((space + from + to).getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "R-7K3M9",
                where.id(),
                1,
                period,
                period.widened(where.bufferBefore(), where.bufferAfter()),
                ReservationStatus.CONFIRMED,
                customer);
    }

    /** Somebody's, on one of a pool's desks. */
    PlanningEntry entry(String space, Period period, int unit) {
        return new PlanningEntry(
                new ReservationId(UUID.nameUUIDFromBytes(
                        (space + period + unit).getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "R-7K3M9",
                town.named(space).id(),
                unit,
                period,
                period,
                ReservationStatus.CONFIRMED,
                SOMEBODY);
    }

    /** What the day of one space looks like, neighbours that say the same in one; entries as the page would give them. */
    List<Stretch> day(String space, LocalDate date, Reader reader, List<PlanningEntry> entries) {
        SpaceDays days = planner.days(reader, entries);
        SpaceDay day = days.of(town.named(space), date);
        return Stretch.merged(day.steps(days.slots(town.named(space), date)), true);
    }
}
