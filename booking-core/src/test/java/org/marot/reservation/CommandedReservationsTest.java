package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.claims.Claims;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.testing.Race;
import org.marot.testing.TestTown;
import org.springframework.transaction.IllegalTransactionStateException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandedReservationsTest {
    private static final Period MORNING = new Period(
            LocalDateTime.parse("2027-03-02T09:00").atZone(TestTown.PARIS),
            LocalDateTime.parse("2027-03-02T12:30").atZone(TestTown.PARIS));

    private final WriteSide node = new WriteSide();

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks restart identity");
    }

    @Test
    void worksInTheTransactionsOfTheApplication() {
        assertThat(node.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void claimsNothingOutsideATransaction() {
        assertThatThrownBy(() -> node.bean(Claims.class).release(new UUID(1, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aBookingIsAnEventAClaimAndAnOutboxRow() {
        Receipt receipt = node.reservations().send(WriteSide.book(TestTown.ROOM, MORNING));

        assertThat(node.count("event")).isEqualTo(1);
        assertThat(node.count("outbox")).isEqualTo(1);
        assertThat(node.claims()).hasSize(1).isEqualTo(node.claimsFromEvents());
        assertThat(receipt.position()).isPositive();
    }

    @Test
    void aRefusedCommandLeavesNothingBehind() {
        Receipt first = node.reservations().send(WriteSide.book(TestTown.HALL_A, MORNING));

        assertThatThrownBy(() -> node.reservations().send(WriteSide.book(TestTown.HALL, MORNING)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TAKEN");
        assertThat(node.count("event")).isEqualTo(1);
        assertThat(node.count("outbox")).isEqualTo(1);
        assertThat(node.claims())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.holder()).isEqualTo(first.reservation().toString()));
    }

    @Test
    void aFailureAfterTheClaimTakesTheClaimBack() {
        node.jdbc().execute("alter table event add constraint nothing_works check (false) not valid");
        try {
            assertThatThrownBy(() -> node.reservations().send(WriteSide.book(TestTown.ROOM, MORNING)))
                    .isNotInstanceOf(Refused.class);
        } finally {
            node.jdbc().execute("alter table event drop constraint nothing_works");
        }
        assertThat(node.count("claim")).isZero();
        assertThat(node.count("event")).isZero();
    }

    @Test
    void theSameCommandTenTimesAtOnceIsOneBookingAndOneAnswer() {
        BookSpace command = WriteSide.book(TestTown.ROOM, MORNING);

        Set<String> answers = Race.run(10, n -> node.reservations().send(command)).stream()
                .map(outcome ->
                        outcome.value().reservation() + " " + outcome.value().status())
                .collect(Collectors.toSet());

        assertThat(answers).hasSize(1);
        assertThat(node.count("event")).isEqualTo(1);
        assertThat(node.count("claim")).isEqualTo(1);
    }

    @Test
    void aRepeatedBookingIsKnownEvenAfterItWasCancelledAndTheRoomTakenByAnother() {
        BookSpace command = WriteSide.book(TestTown.ROOM, MORNING);
        Receipt booked = node.reservations().send(command);
        node.reservations().send(new CancelReservation(booked.reservation(), WriteSide.request(WriteSide.member())));
        assertThat(node.reservations().send(command).repeated()).isTrue();
        node.reservations().send(WriteSide.book(TestTown.ROOM, MORNING));

        Receipt again = node.reservations().send(command);

        assertThat(again.repeated()).isTrue();
        assertThat(again.reference()).isEqualTo(booked.reference());
        assertThat(node.count("event")).isEqualTo(3);
    }

    @Test
    void theSameCommandIdWithAnotherWishIsRefused() {
        BookSpace command = WriteSide.book(TestTown.ROOM, MORNING);
        node.reservations().send(command);
        Request other = new Request(command.request().command(), "another wish", WriteSide.member(), WriteSide.NOW);

        assertThatThrownBy(() -> node.reservations()
                        .send(new BookSpace(command.reservation(), WriteSide.wish(TestTown.OFFICE, MORNING), other)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("COMMAND_MISMATCH");
    }

    @Test
    void anUnknownReservationIsNotFound() {
        assertThatThrownBy(() -> node.reservations()
                        .send(new CancelReservation(
                                new ReservationId(UUID.randomUUID()), WriteSide.request(WriteSide.member()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no-such-reservation");
    }

    @Test
    void aHoldLapsesByItselfAndFreesItsSpace() {
        Instant now = Instant.now();
        HoldSpace hold = WriteSide.hold(TestTown.ROOM, MORNING, Duration.ofMillis(300), now);
        node.reservations().send(hold);
        assertThat(node.count("scheduled_tasks where task_name = 'expire-hold'"))
                .isEqualTo(1);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(node.count("claim")).isZero());
        assertThat(node.count("event where payload_type like '%HoldExpired'")).isEqualTo(1);
    }

    @Test
    void aRefusedHoldLeavesNoTimer() {
        node.reservations().send(WriteSide.book(TestTown.ROOM, MORNING));

        assertThatThrownBy(() -> node.reservations()
                        .send(WriteSide.hold(TestTown.ROOM, MORNING, Duration.ofMinutes(10), WriteSide.NOW)))
                .isInstanceOf(Refused.class);
        assertThat(node.count("scheduled_tasks where task_name = 'expire-hold'"))
                .isZero();
    }
}
