package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.CheckOut;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.PinUnit;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;
import org.marot.testing.TestTown;

/** Three desks, named at 18:00 the evening before; whoever likes chooses one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateSeatsTest {
    private static final Instant SIX_IN_THE_EVENING = Instant.parse("2027-03-01T17:00:00Z");
    private static final String NAMED = "event where payload_type like '%UnitNamed'";

    private final WriteSide node = new WriteSide();

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, desks_named restart identity");
    }

    @Test
    void desksOfTomorrowAreNamedAtSixAndOnce() {
        book("09:00", "12:00");
        book("11:00", "13:00");
        node.reservations().send(WriteSide.book(TestTown.ROOM, hours("09:00", "12:00")));
        node.jdbc()
                .update("insert into claim values ('test-venue/desks', 3, '[2027-03-02 08:00+01,2027-03-02 09:00+01)',"
                        + " gen_random_uuid(), 'test-venue', 'test-venue-desks', true)");
        DeskNaming naming = node.bean(DeskNaming.class);

        naming.nameWhatIsDue(SIX_IN_THE_EVENING.minusMillis(1));
        assertThat(node.count(NAMED)).isZero();

        naming.nameWhatIsDue(SIX_IN_THE_EVENING);
        assertThat(node.count(NAMED)).isEqualTo(2);
        assertThat(node.count("claim where fixed")).isEqualTo(2);

        book("14:00", "15:00");
        naming.nameWhatIsDue(SIX_IN_THE_EVENING.plusSeconds(60));
        assertThat(node.count(NAMED)).isEqualTo(2);
    }

    @Test
    void theRoundIsATimerThatOutlivesTheProcess() {
        assertThat(node.count("scheduled_tasks where task_name = 'name-desks'")).isEqualTo(1);
    }

    @Test
    void whoComesLearnsTheirDeskAndKeepsIt() {
        ReservationId first = book("09:00", "12:00");
        Receipt here = node.reservations().send(new CheckIn(first, request(at("08:55"))));

        assertThat(here.unitNamed()).isTrue();
        assertThat(node.count(NAMED)).isEqualTo(1);
        book("09:00", "12:00");
        book("09:00", "12:00");
        assertThat(unitsOf(first)).containsExactly(here.unit());
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void whoeverWasPlannedOnAChosenDeskIsPlannedElsewhere() {
        ReservationId planned = book("09:00", "12:00");
        ReservationId choosing = book("10:00", "11:00");
        int wanted = unitsOf(planned).get(0);

        Receipt chosen = node.reservations().send(new PinUnit(choosing, wanted, request(at("08:00"))));

        assertThat(chosen.unit()).isEqualTo(wanted);
        assertThat(unitsOf(planned)).hasSize(1).doesNotContain(wanted);
        ReservationId other = book("10:30", "12:00");
        assertThatThrownBy(() -> node.reservations().send(new PinUnit(other, wanted, request(at("08:00")))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.TAKEN));
        assertThatThrownBy(() -> node.reservations().send(new PinUnit(other, 4, request(at("08:00")))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.RULE_BROKEN));
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void whereFixedDesksLeaveNoneAllThroughAStayIsInParts() {
        pin(book("09:00", "10:00"), 1);
        pin(book("09:00", "10:00"), 2);
        pin(book("10:00", "11:00"), 3);

        Receipt inParts = node.reservations()
                .send(new BookSpace(
                        new ReservationId(UUID.randomUUID()),
                        WriteSide.wish(TestTown.DESKS, hours("09:00", "11:00")),
                        request(at("08:00"))));

        assertThat(inParts.unit()).isEqualTo(3);
        assertThat(inParts.unitNamed()).isTrue();
        assertThat(unitsOf(inParts.reservation())).containsExactly(3, 1);
        assertClaimsAreWhatTheEventsSay();

        node.reservations().send(new CheckIn(inParts.reservation(), request(at("09:00"))));
        node.reservations().send(new CheckOut(inParts.reservation(), request(at("09:40"))));
        assertThat(unitsOf(inParts.reservation())).containsExactly(3);
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void whoStaysLongerStaysWhereTheySit() {
        ReservationId id = book("09:00", "10:00");
        pin(id, 2);
        node.reservations().send(new CheckIn(id, request(at("09:00"))));
        Actor staff =
                new Actor(WriteSide.member().account(), WriteSide.member().customer(), Set.of(TestTown.VENUE), false);

        Receipt longer = node.reservations()
                .send(new MoveReservation(
                        id,
                        null,
                        hours("09:00", "11:00"),
                        new Request(new CommandId(UUID.randomUUID()), "asked", staff, at("09:30"))));

        assertThat(longer.unit()).isEqualTo(2);
        assertThat(longer.unitNamed()).isTrue();
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void atOtherHoursADeskIsNotKnownAnyMore() {
        ReservationId id = book("09:00", "10:00");
        pin(id, 2);

        Receipt moved =
                node.reservations().send(new MoveReservation(id, null, hours("14:00", "15:00"), request(at("08:00"))));

        assertThat(moved.unitNamed()).isFalse();
        assertThat(node.count("claim where fixed")).isZero();
        node.reservations().send(new CancelReservation(id, request(at("08:00"))));
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void accessibleDesksAreKeptUntilSixInTheEveningBefore() {
        Instant noon = SIX_IN_THE_EVENING.minusSeconds(6 * 3600);
        bookQuiet(false, noon);
        bookQuiet(false, noon);
        assertThatThrownBy(() -> bookQuiet(false, SIX_IN_THE_EVENING.minusMillis(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::rule)
                                .containsExactly("taken", "must-leave-accessible-desks"));

        Receipt needed = bookQuiet(true, noon);
        assertThat(needed.unit()).isEqualTo(3);
        assertThat(needed.unitNamed()).isTrue();

        assertThat(bookQuiet(false, SIX_IN_THE_EVENING).unit()).isEqualTo(4);
        assertThatThrownBy(() -> bookQuiet(true, SIX_IN_THE_EVENING)).isInstanceOf(Refused.class);
        assertThat(node.count("event where convert_from(payload, 'UTF8') ilike '%accessible%'"))
                .isZero();
        assertClaimsAreWhatTheEventsSay();
    }

    @Test
    void whoNeedsAnAccessibleDeskMovesSomebodyElseOffIt() {
        Receipt other = bookQuiet(false, SIX_IN_THE_EVENING);
        bookQuiet(false, SIX_IN_THE_EVENING);
        Receipt onAccessible = bookQuiet(false, SIX_IN_THE_EVENING);
        bookQuiet(true, SIX_IN_THE_EVENING);
        assertThat(onAccessible.unit()).isEqualTo(3);
        node.reservations().send(new CancelReservation(other.reservation(), request(SIX_IN_THE_EVENING)));

        assertThat(bookQuiet(true, SIX_IN_THE_EVENING).unit()).isEqualTo(3);
        assertThat(unitsOf(onAccessible.reservation())).containsExactly(other.unit());
        assertClaimsAreWhatTheEventsSay();
    }

    private Receipt bookQuiet(boolean needed, Instant at) {
        Wish wish = new Wish(
                TestTown.QUIET_DESKS,
                hours("09:00", "12:00"),
                WriteSide.member().customer(),
                "visitor",
                1,
                null,
                needed);
        return node.reservations().send(new BookSpace(new ReservationId(UUID.randomUUID()), wish, request(at)));
    }

    private void assertClaimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    private List<Integer> unitsOf(ReservationId id) {
        return node.jdbc()
                .queryForList(
                        "select unit from claim where holder = ? order by lower(during)", Integer.class, id.value());
    }

    private void pin(ReservationId id, int unit) {
        assertThat(node.reservations()
                        .send(new PinUnit(id, unit, request(at("08:00"))))
                        .unit())
                .isEqualTo(unit);
    }

    private ReservationId book(String from, String to) {
        return node.reservations().send(book(TestTown.DESKS, hours(from, to))).reservation();
    }

    private static BookSpace book(SpaceId space, Period period) {
        return new BookSpace(new ReservationId(UUID.randomUUID()), WriteSide.wish(space, period), request(at("08:00")));
    }

    private static Period hours(String from, String to) {
        return new Period(
                LocalDateTime.parse("2027-03-02T" + from).atZone(TestTown.PARIS),
                LocalDateTime.parse("2027-03-02T" + to).atZone(TestTown.PARIS));
    }

    private static Instant at(String time) {
        return hours(time, "23:00").start();
    }

    private static Request request(Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", WriteSide.member(), at);
    }
}
