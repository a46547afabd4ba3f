package org.marot.reservation.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.reservation.write.ReservationFixture.HOLD_TIME;
import static org.marot.reservation.write.ReservationFixture.ID;
import static org.marot.reservation.write.ReservationFixture.MEMBER;
import static org.marot.reservation.write.ReservationFixture.MORNING;
import static org.marot.reservation.write.ReservationFixture.NOW;
import static org.marot.reservation.write.ReservationFixture.STAFF;
import static org.marot.reservation.write.ReservationFixture.STRANGER;
import static org.marot.reservation.write.ReservationFixture.period;
import static org.marot.reservation.write.ReservationFixture.refusal;
import static org.marot.reservation.write.ReservationFixture.request;
import static org.marot.reservation.write.ReservationFixture.taken;
import static org.marot.reservation.write.ReservationFixture.wish;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.claims.AlreadyClaimed;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitChanged;
import org.marot.testing.TestTown;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningReservationTest {
    private final ReservationFixture reservations = new ReservationFixture();

    @AfterAll
    void closeDatabase() {
        reservations.close();
    }

    @Test
    void givenAFreeRoom_whenHeld_thenItIsHeldForTenMinutes() {
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new HoldSpace(ID, wish(TestTown.ROOM, MORNING), HOLD_TIME, request(1, MEMBER, NOW)))
                .expectEvents(new SpaceHeld(
                        ID.toString(),
                        Reference.of(ID),
                        "test-venue",
                        MEMBER.customer().toString(),
                        "visitor",
                        MEMBER.account().toString(),
                        room("2027-03-02T09:00+01:00", "2027-03-02T12:30+01:00"),
                        1,
                        "theatre",
                        NOW.toString(),
                        NOW.plus(HOLD_TIME).toString(),
                        List.of()))
                .expectResultMessagePayloadMatching(ReservationFixture.status(ReservationStatus.HELD)));
        assertThat(reservations.timers).containsEntry(ID, NOW.plus(HOLD_TIME));
    }

    @Test
    void givenAFreeRoom_whenBooked_thenItIsConfirmedAtOnce() {
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, MEMBER, NOW)))
                .expectEvents(new SpaceBooked(
                        ID.toString(),
                        Reference.of(ID),
                        "test-venue",
                        MEMBER.customer().toString(),
                        "visitor",
                        MEMBER.account().toString(),
                        room("2027-03-02T09:00+01:00", "2027-03-02T12:30+01:00"),
                        1,
                        "theatre",
                        NOW.toString(),
                        List.of()))
                .expectResultMessagePayloadMatching(ReservationFixture.status(ReservationStatus.CONFIRMED)));
    }

    @Test
    void givenAHall_whenBooked_thenTheClaimCarriesTheBuffers() {
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish(TestTown.HALL, MORNING), request(1, MEMBER, NOW)))
                .expectSuccessfulHandlerExecution());
        reservations.run(fixture -> {
            reservations.occupy(TestTown.HALL_A, period("2027-03-02T12:30", "2027-03-02T14:00"));
            fixture.givenNoPriorActivity()
                    .when(new BookSpace(ID, wish(TestTown.HALL, MORNING), request(1, MEMBER, NOW)))
                    .expectException(taken())
                    .expectNoEvents();
        });
    }

    @Test
    void givenAnotherReservation_whenItTouches_thenBothStand() {
        reservations.run(fixture -> {
            reservations.occupy(TestTown.ROOM, period("2027-03-02T12:30", "2027-03-02T14:00"));
            fixture.givenNoPriorActivity()
                    .when(new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, MEMBER, NOW)))
                    .expectSuccessfulHandlerExecution();
        });
    }

    @Test
    void givenATakenRoom_whenBooked_thenRefusedAndNothingHappens() {
        reservations.run(fixture -> {
            reservations.occupy(TestTown.ROOM, period("2027-03-02T12:00", "2027-03-02T14:00"));
            fixture.givenNoPriorActivity()
                    .when(new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, MEMBER, NOW)))
                    .expectException(taken())
                    .expectNoEvents();
        });
    }

    @Test
    void givenDesksInTheWay_whenOneIsFreeAtEachInstant_thenOthersAreReseated() {
        UUID second = new UUID(8, 2);
        reservations.run(fixture -> {
            reservations.occupy(new UUID(8, 1), TestTown.DESKS, period("2027-03-02T09:00", "2027-03-02T11:00"));
            reservations.occupy(second, TestTown.DESKS, period("2027-03-02T09:00", "2027-03-02T10:00"));
            reservations.occupy(new UUID(8, 3), TestTown.DESKS, period("2027-03-02T09:00", "2027-03-02T09:30"));
            reservations.occupy(new UUID(8, 4), TestTown.DESKS, period("2027-03-02T10:00", "2027-03-02T12:30"));
            reservations.releaseUnit(3);
            reservations.occupyUnit(new UUID(8, 5), 3, period("2027-03-02T11:00", "2027-03-02T12:30"));
            fixture.givenNoPriorActivity()
                    .when(new BookSpace(ID, wish(TestTown.DESKS, MORNING), request(1, MEMBER, NOW)))
                    .expectSuccessfulHandlerExecution()
                    .expectResultMessagePayloadMatching(ReservationFixture.receipt(r -> r.unit() == 3))
                    .expectEventsMatching(ReservationFixture.event(
                            SpaceBooked.class,
                            booked ->
                                    booked.reseated().equals(List.of(new UnitChanged(new UUID(8, 5).toString(), 1)))));
        });
    }

    @Test
    void givenAFullPool_whenBooked_thenRefused() {
        reservations.run(fixture -> {
            for (int desk = 1; desk <= TestTown.DESK_COUNT; desk++) {
                reservations.occupy(new UUID(8, desk), TestTown.DESKS, period("2027-03-02T10:00", "2027-03-02T10:30"));
            }
            fixture.givenNoPriorActivity()
                    .when(new BookSpace(ID, wish(TestTown.DESKS, MORNING), request(1, MEMBER, NOW)))
                    .expectException(taken())
                    .expectNoEvents();
        });
    }

    @Test
    void givenItsOwnClaim_whenTheCommandComesAgain_thenItIsKnown() {
        reservations.run(fixture -> {
            reservations.occupy(ID.value(), TestTown.ROOM, MORNING);
            fixture.givenNoPriorActivity()
                    .when(new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, MEMBER, NOW)))
                    .expectException(AlreadyClaimed.class);
        });
    }

    @Test
    void givenAMember_whenBookingForAnother_thenForbiddenButAllowedForStaff() {
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, STRANGER, NOW)))
                .expectException(refusal("must-book-for-oneself")));
        reservations.run(fixture -> fixture.givenNoPriorActivity()
                .when(new BookSpace(ID, wish(TestTown.ROOM, MORNING), request(1, STAFF, NOW)))
                .expectSuccessfulHandlerExecution());
    }

    private static Occupancy room(String from, String to) {
        return new Occupancy("test-venue-room", List.of("test-venue/room"), 1, from, to, from, to, "Europe/Paris");
    }
}
