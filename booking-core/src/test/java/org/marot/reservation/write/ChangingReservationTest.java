package org.marot.reservation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.reservation.write.ReservationFixture.HOLD_TIME;
import static org.marot.reservation.write.ReservationFixture.ID;
import static org.marot.reservation.write.ReservationFixture.MEMBER;
import static org.marot.reservation.write.ReservationFixture.MORNING;
import static org.marot.reservation.write.ReservationFixture.NOW;
import static org.marot.reservation.write.ReservationFixture.STAFF;
import static org.marot.reservation.write.ReservationFixture.STRANGER;
import static org.marot.reservation.write.ReservationFixture.event;
import static org.marot.reservation.write.ReservationFixture.period;
import static org.marot.reservation.write.ReservationFixture.receipt;
import static org.marot.reservation.write.ReservationFixture.refusal;
import static org.marot.reservation.write.ReservationFixture.request;
import static org.marot.reservation.write.ReservationFixture.status;
import static org.marot.reservation.write.ReservationFixture.taken;
import static org.marot.reservation.write.ReservationFixture.wish;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationMoved;
import org.marot.shared.Actor;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingReservationTest {
    private static final Instant LAPSE = NOW.plus(HOLD_TIME);
    private static final Period AFTERNOON = period("2027-03-02T14:00", "2027-03-02T18:00");

    private final ReservationFixture reservations = new ReservationFixture();

    @AfterAll
    void closeDatabase() {
        reservations.close();
    }

    @Test
    void givenAHold_whenConfirmedInTime_thenItStays() {
        Instant justInTime = LAPSE.minusMillis(1);
        reservations.run(fixture -> fixture.givenCommands(hold())
                .when(new ConfirmReservation(ID, request(2, MEMBER, justInTime)))
                .expectEvents(new ReservationConfirmed(
                        ID.toString(), "test-venue", MEMBER.account().toString(), justInTime.toString()))
                .expectResultMessagePayloadMatching(status(ReservationStatus.CONFIRMED)));
    }

    @Test
    void givenAHold_whenConfirmedTooLate_thenRefusedEvenBeforeTheTimer() {
        reservations.run(fixture -> fixture.givenCommands(hold())
                .when(new ConfirmReservation(ID, request(2, MEMBER, LAPSE)))
                .expectException(refusal("hold-has-lapsed"))
                .expectNoEvents());
    }

    @Test
    void givenAHold_whenTheTimerFires_thenItExpiresOnceAndNeverEarly() {
        reservations.run(fixture ->
                fixture.givenCommands(hold()).when(expire(LAPSE.minusMillis(1))).expectNoEvents());
        reservations.run(fixture -> fixture.givenCommands(hold())
                .when(expire(LAPSE))
                .expectEvents(new HoldExpired(ID.toString(), "test-venue", LAPSE.toString())));
        reservations.run(fixture ->
                fixture.givenCommands(hold(), expire(LAPSE)).when(expire(LAPSE)).expectNoEvents());
        reservations.run(fixture -> fixture.givenCommands(hold(), new ConfirmReservation(ID, request(2, MEMBER, NOW)))
                .when(expire(LAPSE))
                .expectNoEvents());
    }

    @Test
    void givenABooking_whenConfirmed_thenRefusedBecauseItIsNoHold() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(new ConfirmReservation(ID, request(2, MEMBER, NOW)))
                .expectException(refusal("must-be-held")));
    }

    @Test
    void givenACommandThatWasCarriedOut_whenItComesAgain_thenNothingChanges() {
        ConfirmReservation confirm = new ConfirmReservation(ID, request(2, MEMBER, NOW));
        reservations.run(fixture -> fixture.givenCommands(hold(), confirm)
                .when(confirm)
                .expectNoEvents()
                .expectResultMessagePayloadMatching(
                        receipt(one -> one.repeated() && one.status() == ReservationStatus.CONFIRMED)));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(new RepeatCreation(ID, request(1, MEMBER, NOW)))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(receipt(Receipt::repeated)));
    }

    @Test
    void givenACommandId_whenItComesWithOtherContent_thenRefused() {
        Request other = new Request(request(1, MEMBER, NOW).command(), "something else", MEMBER, NOW);
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(new CancelReservation(ID, other))
                .expectException(refusal("command-mismatch"))
                .expectNoEvents());
    }

    @Test
    void givenABooking_whenMovedToAFreeTime_thenItIsThere() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(move(AFTERNOON, MEMBER))
                .expectEventsMatching(event(
                        ReservationMoved.class,
                        moved -> moved.occupancy().from().equals("2027-03-02T14:00+01:00")
                                && moved.occupancy().space().equals("test-venue-room"))));
    }

    @Test
    void givenABooking_whenMovedElsewhere_thenItKeepsItsLayoutWhereThatHoldsItsPeople() {
        reservations.run(fixture -> fixture.givenCommands(book(TestTown.ROOM, "classroom", 4))
                .when(moveTo(TestTown.HALL_A))
                .expectEventsMatching(
                        event(ReservationMoved.class, moved -> moved.layout().equals("classroom"))));
        reservations.run(fixture -> fixture.givenCommands(book(TestTown.HALL_A, "classroom", 6))
                .when(moveTo(TestTown.ROOM))
                .expectEventsMatching(
                        event(ReservationMoved.class, moved -> moved.layout().equals("theatre"))));
        reservations.run(fixture -> fixture.givenCommands(book(TestTown.DESKS, "desk", 1))
                .when(moveTo(TestTown.ROOM))
                .expectEventsMatching(
                        event(ReservationMoved.class, moved -> moved.layout().equals("theatre"))));
    }

    @Test
    void givenABooking_whenStretchedOverItsOwnTime_thenItIsNotInItsOwnWay() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(move(period("2027-03-02T09:00", "2027-03-02T15:00"), MEMBER))
                .expectSuccessfulHandlerExecution());
    }

    @Test
    void givenABooking_whenMovedOntoAnother_thenRefusedAndItStaysWhereItWas() {
        reservations.run(fixture -> {
            reservations.occupy(TestTown.ROOM, period("2027-03-02T17:00", "2027-03-02T19:00"));
            fixture.givenCommands(book())
                    .when(move(AFTERNOON, MEMBER))
                    .expectException(taken())
                    .expectNoEvents();
        });
    }

    @Test
    void givenABooking_whenMovedToWhereItIs_thenNothingHappens() {
        reservations.run(fixture ->
                fixture.givenCommands(book()).when(move(MORNING, MEMBER)).expectNoEvents());
    }

    @Test
    void givenABooking_whenCancelled_thenItsSpaceIsFree() {
        reservations.run(fixture -> {
            fixture.givenCommands(book())
                    .when(cancel(MEMBER, NOW))
                    .expectEvents(new ReservationCancelled(
                            ID.toString(), "test-venue", MEMBER.account().toString(), false, NOW.toString()));
            assertThat(reservations
                            .database
                            .sql
                            .sql("select count(*) from claim")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void givenABooking_whenItHasBegun_thenOnlyStaffMayChangeIt() {
        Instant begun = MORNING.start();
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(cancel(MEMBER, begun))
                .expectException(refusal("must-not-have-begun")));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(cancel(STAFF, begun))
                .expectEventsMatching(event(ReservationCancelled.class, ReservationCancelled::byStaff)));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(cancel(STAFF, MORNING.end()))
                .expectException(refusal("must-not-be-over")));
    }

    @Test
    void givenABooking_whenAStrangerTouchesIt_thenItDoesNotExist() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(cancel(STRANGER, NOW))
                .expectException(refusal("no-such-reservation")));
    }

    @Test
    void givenACancelledBooking_whenMovedOrCancelledAgain_thenRefused() {
        reservations.run(fixture -> fixture.givenCommands(book(), cancel(MEMBER, NOW))
                .when(move(AFTERNOON, MEMBER))
                .expectException(refusal("must-be-living")));
        reservations.run(fixture -> fixture.givenCommands(book(), cancel(MEMBER, NOW))
                .when(new CancelReservation(ID, request(9, MEMBER, NOW)))
                .expectException(refusal("must-be-living")));
    }

    private static HoldSpace hold() {
        return new HoldSpace(ID, ReservationFixture.wish(TestTown.ROOM, MORNING), HOLD_TIME, request(1, MEMBER, NOW));
    }

    private static BookSpace book() {
        return new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, MEMBER, NOW));
    }

    private static BookSpace book(SpaceId space, String layout, int people) {
        Wish wish = new Wish(space, MORNING, MEMBER.customer(), "visitor", people, layout);
        return new BookSpace(ID, wish, request(1, MEMBER, NOW));
    }

    private static MoveReservation moveTo(SpaceId space) {
        return new MoveReservation(ID, space, null, request(3, MEMBER, NOW));
    }

    private static MoveReservation move(Period to, Actor by) {
        return new MoveReservation(ID, null, to, request(3, by, NOW));
    }

    private static CancelReservation cancel(Actor by, Instant at) {
        return new CancelReservation(ID, request(4, by, at));
    }

    private static ExpireHold expire(Instant at) {
        return new ExpireHold(ID, request(5, Actor.system(), at));
    }
}
