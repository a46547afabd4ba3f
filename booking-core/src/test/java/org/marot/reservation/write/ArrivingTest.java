package org.marot.reservation.write;

import static org.assertj.core.api.Assertions.assertThat;
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

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.shared.Actor;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

/** The studio opens its check-in a quarter of an hour before the start and waits half an hour. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrivingTest {
    private static final Instant START = MORNING.start();
    private static final Instant OPENS = START.minus(Duration.ofMinutes(15));
    private static final Instant WAITED_UNTIL = START.plus(Duration.ofMinutes(30));
    private static final Instant END = MORNING.end();

    private final ReservationFixture reservations = new ReservationFixture();

    @AfterAll
    void closeDatabase() {
        reservations.close();
    }

    @Test
    void whoComesChecksInFromAQuarterOfAnHourBeforeUntilTheEnd() {
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(checkIn(MEMBER, OPENS.minusMillis(1)))
                .expectException(refusal("must-not-check-in-early")));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(checkIn(MEMBER, OPENS))
                .expectEvents(new ReservationCheckedIn(
                        ID.toString(), "test-venue", "member", MEMBER.account().toString(), OPENS.toString()))
                .expectResultMessagePayloadMatching(status(ReservationStatus.CHECKED_IN)));
        reservations.run(fixture ->
                fixture.givenCommands(book()).when(checkIn(MEMBER, END)).expectException(refusal("must-not-be-over")));
    }

    @Test
    void staffCheckInAllDayAndStrangersNever() {
        Instant early = Instant.parse("2027-03-01T23:00:00Z");
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(checkIn(STAFF, early))
                .expectEventsMatching(
                        event(ReservationCheckedIn.class, one -> one.means().equals("staff"))));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(checkIn(STAFF, early.minusMillis(1)))
                .expectException(refusal("must-not-check-in-early")));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(checkIn(STRANGER, START))
                .expectException(refusal("no-such-reservation")));
    }

    @Test
    void checkingInTwiceIsOnce() {
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(new CheckIn(ID, request(22, MEMBER, START)))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(receipt(Receipt::repeated)));
    }

    @Test
    void aHoldAndACancelledOneAreNotCheckedIn() {
        HoldSpace hold =
                new HoldSpace(ID, wish(TestTown.STUDIO, MORNING), Duration.ofDays(60), request(1, MEMBER, NOW));
        reservations.run(fixture ->
                fixture.givenCommands(hold).when(checkIn(MEMBER, START)).expectException(refusal("must-be-confirmed")));
        reservations.run(fixture -> fixture.givenCommands(book(), new CancelReservation(ID, request(9, MEMBER, NOW)))
                .when(checkIn(MEMBER, START))
                .expectException(refusal("must-be-confirmed")));
    }

    @Test
    void whoDoesNotComeIsWaitedForAndThenANoShowWhoseSpaceIsFree() {
        reservations.run(fixture -> {
            fixture.givenCommands(book());
            assertThat(reservations.arrivals).containsEntry(ID, WAITED_UNTIL);
        });
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(settle(WAITED_UNTIL.minusMillis(1)))
                .expectNoEvents());
        reservations.run(fixture -> {
            fixture.givenCommands(book())
                    .when(settle(WAITED_UNTIL))
                    .expectEvents(new ReservationNotUsed(ID.toString(), "test-venue", WAITED_UNTIL.toString()))
                    .expectResultMessagePayloadMatching(status(ReservationStatus.NO_SHOW));
            reservations.occupy(TestTown.STUDIO, MORNING);
        });
        reservations.run(fixture -> fixture.givenCommands(book(), settle(WAITED_UNTIL))
                .when(settle(END))
                .expectNoEvents());
    }

    @Test
    void whoBooksLateIsWaitedForFromThen() {
        Instant late = START.plus(Duration.ofMinutes(20));
        BookSpace walkIn = new BookSpace(ID, wish(TestTown.STUDIO, MORNING), request(1, MEMBER, late));
        reservations.run(fixture ->
                fixture.givenCommands(walkIn).when(settle(WAITED_UNTIL)).expectNoEvents());
        assertThat(reservations.arrivals).containsEntry(ID, late.plus(Duration.ofMinutes(30)));
    }

    @Test
    void whereNoCheckInIsWantedNobodyIsEverANoShow() {
        reservations.run(fixture -> fixture.givenCommands(bookIn(TestTown.ROOM))
                .when(settle(END.plusSeconds(999)))
                .expectNoEvents());
    }

    @Test
    void whoIsThereIsDoneAtTheEnd() {
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(settle(END.minusMillis(1)))
                .expectNoEvents());
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(settle(END))
                .expectEvents(new ReservationCompleted(ID.toString(), "test-venue", END.toString())));
    }

    @Test
    void leavingEarlyFreesTheRestFromTheNextStep() {
        Instant tenTwenty = Instant.parse("2027-03-02T09:20:00Z");
        reservations.run(fixture -> {
            fixture.givenCommands(book(), checkIn(MEMBER, START))
                    .when(checkOut(MEMBER, tenTwenty))
                    .expectEventsMatching(event(
                            ReservationCheckedOut.class,
                            out -> out.to().equals("2027-03-02T10:30+01:00")
                                    && out.claimTo().equals("2027-03-02T10:30+01:00")
                                    && !out.byStaff()))
                    .expectResultMessagePayloadMatching(receipt(one -> one.status() == ReservationStatus.COMPLETED
                            && one.period().to().getHour() == 10));
            reservations.occupy(TestTown.STUDIO, period("2027-03-02T10:30", "2027-03-02T12:30"));
        });
    }

    @Test
    void leavingAHallFreesItAfterItsBuffer() {
        Instant ten = Instant.parse("2027-03-02T09:00:00Z");
        reservations.run(fixture -> {
            fixture.givenCommands(bookIn(TestTown.HALL), checkIn(MEMBER, START))
                    .when(checkOut(STAFF, ten))
                    .expectEventsMatching(event(
                            ReservationCheckedOut.class,
                            out -> out.to().equals("2027-03-02T10:00+01:00")
                                    && out.claimTo().equals("2027-03-02T11:00+01:00")
                                    && out.byStaff()));
            reservations.occupy(TestTown.HALL_A, period("2027-03-02T12:00", "2027-03-02T13:00"));
        });
    }

    @Test
    void whoLeavesBeforeTheStartHasUsedOneStepAndWhoLeavesAtTheEndAll() {
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, OPENS))
                .when(checkOut(MEMBER, OPENS))
                .expectEventsMatching(
                        event(ReservationCheckedOut.class, out -> out.to().equals("2027-03-02T09:30+01:00"))));
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(checkOut(MEMBER, END.minusSeconds(1)))
                .expectEventsMatching(
                        event(ReservationCheckedOut.class, out -> out.to().equals("2027-03-02T12:30+01:00"))));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(checkOut(MEMBER, START))
                .expectException(refusal("must-be-checked-in")));
    }

    @Test
    void staffTakeACheckInBackOnThatDay() {
        UndoCheckIn undo = new UndoCheckIn(ID, request(8, STAFF, WAITED_UNTIL));
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(undo)
                .expectEvents(new CheckInUndone(
                        ID.toString(), "test-venue", STAFF.account().toString(), WAITED_UNTIL.toString()))
                .expectResultMessagePayloadMatching(status(ReservationStatus.CONFIRMED)));
        assertThat(reservations.arrivals).containsEntry(ID, WAITED_UNTIL.plus(Duration.ofMinutes(30)));
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(new UndoCheckIn(ID, request(8, MEMBER, START)))
                .expectException(refusal("must-be-staff")));
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(new UndoCheckIn(ID, request(8, STAFF, Instant.parse("2027-03-02T23:00:00Z"))))
                .expectException(refusal("must-be-the-same-day")));
    }

    @Test
    void staffTakeANoShowBackIfTheSpaceCanStillBeHad() {
        UndoNoShow undo = new UndoNoShow(ID, request(8, STAFF, WAITED_UNTIL.plusSeconds(60)));
        reservations.run(fixture -> fixture.givenCommands(book(), settle(WAITED_UNTIL))
                .when(undo)
                .expectEventsMatching(event(
                        ReservationReinstated.class,
                        again -> again.occupancy().from().equals("2027-03-02T09:00+01:00")))
                .expectResultMessagePayloadMatching(status(ReservationStatus.CONFIRMED)));
        reservations.run(fixture -> {
            fixture.givenCommands(book(), settle(WAITED_UNTIL));
            reservations.occupy(TestTown.STUDIO, period("2027-03-02T11:00", "2027-03-02T12:00"));
            fixture.when(undo).expectException(taken()).expectNoEvents();
        });
    }

    @Test
    void staffStretchWhatHasBegunButNobodyMovesItIntoThePast() {
        Instant eleven = Instant.parse("2027-03-02T10:00:00Z");
        reservations.run(fixture -> fixture.givenCommands(book(), checkIn(MEMBER, START))
                .when(new MoveReservation(
                        ID, null, period("2027-03-02T09:00", "2027-03-02T13:00"), request(6, STAFF, eleven)))
                .expectEventsMatching(event(
                        ReservationMoved.class, moved -> moved.occupancy().to().equals("2027-03-02T13:00+01:00")))
                .expectResultMessagePayloadMatching(status(ReservationStatus.CHECKED_IN)));
        reservations.run(fixture -> fixture.givenCommands(book())
                .when(new MoveReservation(
                        ID, null, period("2027-03-02T09:30", "2027-03-02T13:00"), request(6, STAFF, eleven)))
                .expectException(refusal("must-not-have-started")));
    }

    private static BookSpace book() {
        return bookIn(TestTown.STUDIO);
    }

    private static BookSpace bookIn(SpaceId space) {
        return new BookSpace(ID, wish(space, MORNING), request(1, MEMBER, NOW));
    }

    private static CheckIn checkIn(Actor by, Instant at) {
        return new CheckIn(ID, request(2, by, at));
    }

    private static CheckOut checkOut(Actor by, Instant at) {
        return new CheckOut(ID, request(3, by, at));
    }

    private static SettleArrival settle(Instant at) {
        return new SettleArrival(ID, request((int) at.getEpochSecond(), Actor.system(), at));
    }
}
