package org.marot.web.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.availability.Samples.MONDAY;
import static org.marot.web.availability.Samples.PARIS;
import static org.marot.web.availability.Samples.period;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Space;
import org.marot.claims.OutOfUse;
import org.marot.pricing.FlatTariff;
import org.marot.reservation.write.ReservationPrices;
import org.marot.shared.ClosureId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.testing.RightsForTests;

class AvailabilityTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2027-02-20T10:00:00Z"), PARIS);
    private static final AvailabilityRows TABLE = new AvailabilityRows();

    private FixedTown town = FixedTown.of(6);
    private Availability availability = availability();

    @BeforeEach
    void startEmpty() {
        TABLE.clear();
    }

    @Test
    void a_hall_is_taken_when_one_of_its_cells_is() {
        TABLE.add(town.named("hall-a"), period("2027-03-01T10:00", "2027-03-01T12:00"), true);
        TABLE.write();
        List<SpaceAvailability> found =
                availability.search(AvailabilityQuery.at("2027-03-01T12:30", "2027-03-01T14:00"));
        SpaceAvailability both = named(found, "hall-ab");
        assertThat(named(found, "hall-b").free()).isTrue();
        assertThat(both.free()).isFalse();
        assertThat(both.violations()).extracting(Violation::rule).containsExactly("taken");
        assertThat(both.violations().get(0).period()).isEqualTo(period("2027-03-01T12:00", "2027-03-01T12:30"));
        assertThat(both.nextFree()).isEqualTo(period("2027-03-01T13:00", "2027-03-01T14:30"));
    }

    @Test
    void what_breaks_a_rule_is_listed_with_every_rule_and_what_cannot_serve_is_left_out() {
        TABLE.add(town.named("room-1"), period("2027-03-01T19:00", "2027-03-01T20:00"), true);
        TABLE.write();
        List<SpaceAvailability> found = availability.search(new AvailabilityQuery(
                "2027-03-01T19:15", "2027-03-01T21:00", null, null, 8, "meeting", Set.of(), false));
        assertThat(named(found, "room-1").violations())
                .extracting(Violation::rule)
                .containsExactly("must-be-within-opening-hours", "must-fit-granularity", "taken");
        assertThat(availability.search(new AvailabilityQuery(
                        "2027-03-01T10:00", "2027-03-01T11:00", null, null, 11, null, Set.of(), false)))
                .isEmpty();
        assertThat(availability.search(new AvailabilityQuery(
                        "2027-03-01T10:00", "2027-03-01T11:00", null, null, 1, "banquet", Set.of(), false)))
                .isEmpty();
    }

    @Test
    void the_calendar_merges_and_counts() {
        Space desks = town.named("desks");
        TABLE.add(desks, period("2027-03-01T09:00", "2027-03-01T12:00"), true);
        TABLE.add(desks, period("2027-03-01T12:00", "2027-03-01T14:00"), true);
        TABLE.add(desks, period("2027-03-01T11:00", "2027-03-01T13:00"), true);
        TABLE.add(desks, period("2027-03-01T08:00", "2027-03-01T20:00"), false);
        TABLE.write();
        assertThat(availability.calendar(desks, MONDAY, MONDAY.plusDays(1)))
                .containsExactly(
                        new Busy(period("2027-03-01T09:00", "2027-03-01T11:00"), 1, 4),
                        new Busy(period("2027-03-01T11:00", "2027-03-01T13:00"), 2, 4),
                        new Busy(period("2027-03-01T13:00", "2027-03-01T14:00"), 1, 4));
    }

    @Test
    void a_reservation_that_is_to_be_moved_does_not_stand_in_its_own_way() {
        Space room = town.named("room-1");
        var own = TABLE.add(room, period("2027-03-01T09:00", "2027-03-01T12:00"), true);
        TABLE.write();
        Period later = period("2027-03-01T10:00", "2027-03-01T13:00");
        assertThat(availability.of(room, later, 1, null).free()).isFalse();
        assertThat(availability
                        .of(
                                room,
                                later,
                                1,
                                null,
                                Asker.anybody(),
                                new org.marot.shared.ReservationId(own.reservation()))
                        .free())
                .isTrue();
    }

    @Test
    void a_search_and_a_planning_of_110_spaces_take_no_more_statements_than_of_10() {
        assertThat(statementsInABusyWeek(106))
                .isEqualTo(statementsInABusyWeek(6))
                .isPositive();
    }

    private int statementsInABusyWeek(int rooms) {
        town = FixedTown.of(rooms);
        availability = availability();
        TABLE.clear();
        for (Space space : town.spaces()) {
            for (int hour = 0; hour < 7 * 10; hour++) {
                var from = MONDAY.plusDays(hour / 10)
                        .atTime(8, 0)
                        .plusHours(hour % 10)
                        .atZone(PARIS);
                TABLE.add(space, new Period(from, from.plusMinutes(60)), true);
            }
        }
        TABLE.write();
        int before = TABLE.statements();
        List<SpaceAvailability> found =
                availability.search(AvailabilityQuery.at("2027-03-02T09:30", "2027-03-02T11:30"));
        List<PlanningEntry> planned =
                availability.planning(Samples.venue().id(), at("2027-03-01T00:00"), at("2027-03-08T00:00"));
        int statements = TABLE.statements() - before;
        assertThat(planned).hasSize(TABLE.rows().size());
        assertThat(found).hasSize(rooms + 4);
        assertThat(named(found, "room-" + rooms).nextFree()).isEqualTo(period("2027-03-02T18:00", "2027-03-02T20:00"));
        return statements;
    }

    @RepeatedTest(40)
    void agrees_with_looking_at_every_row(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Oracle oracle = new Oracle(TABLE, town, NOW.instant());
        oracle.fill(random);
        Alternatives alternatives = new Alternatives(town, new LivingClaims(TABLE.client()), TABLE.outOfUse(), NOW);
        for (int i = 0; i < 5; i++) {
            Period wanted = Oracle.wanted(random);
            for (SpaceAvailability one : availability.search(AvailabilityQuery.at(
                    wanted.from().toLocalDateTime().toString(),
                    wanted.to().toLocalDateTime().toString()))) {
                assertThat(one.free()).isEqualTo(oracle.canBeHad(one.space(), wanted));
                assertThat(one.nextFree()).isEqualTo(one.free() ? null : oracle.next(one.space(), wanted));
            }
            Space space = town.spaces().get(random.nextInt(town.spaces().size()));
            List<Alternative> near = alternatives.near(space, wanted, 1, null);
            assertThat(near).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
            assertThat(near).doesNotContain(new Alternative(space.id(), wanted));
            assertThat(near)
                    .allMatch(one -> oracle.canBeHad(town.space(one.space()).orElseThrow(), one.period()));
        }
    }

    @Test
    void alternatives_leave_out_what_a_refusal_has_just_told_to_be_taken() {
        Space room = town.named("room-1");
        Period wanted = period("2027-03-01T10:00", "2027-03-01T12:00");
        List<Alternative> near = new Alternatives(town, new LivingClaims(TABLE.client()), TABLE.outOfUse(), NOW)
                .near(room, wanted, 8, "meeting", Asker.anybody(), null, List.of(wanted));
        assertThat(near)
                .containsExactly(
                        new Alternative(room.id(), period("2027-03-01T08:00", "2027-03-01T10:00")),
                        new Alternative(room.id(), period("2027-03-01T12:00", "2027-03-01T14:00")),
                        new Alternative(room.id(), period("2027-03-02T10:00", "2027-03-02T12:00")),
                        new Alternative(town.named("room-2").id(), wanted),
                        new Alternative(town.named("room-3").id(), wanted));
        List<Alternative> insteadOfHall = new Alternatives(
                        town, new LivingClaims(TABLE.client()), TABLE.outOfUse(), NOW)
                .near(town.named("hall-ab"), wanted, 8, "meeting");
        assertThat(insteadOfHall)
                .extracting(Alternative::space)
                .doesNotContainAnyElementsOf(
                        List.of(town.named("hall-a").id(), town.named("hall-b").id()));
        assertThat(Collections.frequency(
                        insteadOfHall.stream().map(Alternative::space).toList(),
                        town.named("hall-ab").id()))
                .isEqualTo(3);
    }

    @Test
    void whatIsOutOfUseCannotBeHadIsNamedAndIsNeverOfferedInstead() {
        Space hall = town.named("hall-ab");
        TABLE.close(town.named("hall-a"), period("2027-03-01T08:00", "2027-03-01T18:00"));
        Period wanted = period("2027-03-01T10:00", "2027-03-01T12:00");

        SpaceAvailability closed = availability.of(hall, wanted, 1, null);
        assertThat(closed.unitsFree()).isZero();
        assertThat(closed.violations()).extracting(Violation::rule).containsExactly("must-be-in-use");
        assertThat(closed.violations().get(0).args())
                .containsEntry("reason", "Leak")
                .containsEntry("closed", "fault");
        assertThat(availability.of(town.named("hall-b"), wanted, 1, null).free())
                .isTrue();
        Alternatives alternatives = new Alternatives(town, new LivingClaims(TABLE.client()), TABLE.outOfUse(), NOW);
        assertThat(alternatives.near(town.named("room-1"), wanted, 8, "meeting"))
                .extracting(Alternative::space)
                .doesNotContain(hall.id(), town.named("hall-a").id());
        assertThat(availability.calendar(
                        hall,
                        wanted.from().toLocalDate(),
                        wanted.from().toLocalDate().plusDays(1)))
                .singleElement()
                .satisfies(busy -> assertThat(busy.period()).isEqualTo(period("2027-03-01T08:00", "2027-03-01T18:00")));
    }

    @Test
    void whoMustLeaveAtTheSameTimeIsNotSentToTheSamePlace() {
        Space hall = town.named("hall-ab");
        Period wanted = period("2027-03-01T10:00", "2027-03-01T12:00");
        TABLE.add(town.named("room-1"), wanted, true);
        TABLE.write();
        List<Leaving> leaving = IntStream.range(0, 6)
                .mapToObj(n -> new Leaving(new ReservationId(new UUID(4, n)), hall, wanted, 8, "visitor"))
                .toList();
        OutOfUse closing =
                new OutOfUse(new ClosureId(new UUID(0, 0)), hall.venue(), hall.id(), hall.cells(), wanted, "works", "");
        Relocations relocations = new Relocations(town, new LivingClaims(TABLE.client()), TABLE.outOfUse(), NOW);

        List<Alternative> first = relocations
                .of(leaving, closing, Asker.anybody().actor())
                .values()
                .stream()
                .map(places -> places.get(0))
                .toList();

        List<SpaceId> spaces = first.stream().map(Alternative::space).toList();
        assertThat(spaces)
                .filteredOn(space -> space.equals(town.named("desks").id()))
                .hasSize(4);
        assertThat(spaces)
                .filteredOn(space -> !space.equals(town.named("desks").id()))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .doesNotContain(hall.id(), town.named("room-1").id());
        assertThat(first).extracting(Alternative::period).containsOnly(wanted);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    private static SpaceAvailability named(List<SpaceAvailability> found, String name) {
        return found.stream()
                .filter(one -> one.space().id().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Availability availability() {
        return new Availability(
                town,
                new LivingClaims(TABLE.client()),
                new PlanningEntries(TABLE.client(), town),
                TABLE.outOfUse(),
                new AskedPrices(new ReservationPrices(new FlatTariff(town), new RightsForTests())),
                NOW);
    }
}
