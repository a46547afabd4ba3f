package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.CheckOut;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.CommandId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

/** The timers of the day, and the claims that they leave, on a real database. */
class ArrivalTimersTest {
    private static final Period MORNING = soon();

    @Test
    void whoDoesNotComeLosesTheSpaceAndWhoComesKeepsIt() {
        try (WriteSide node = new WriteSide()) {
            ReservationId missed = book(node, TestTown.STUDIO, MORNING);
            await(node, "NotUsed");
            assertThat(node.count("claim")).isZero();

            ReservationId used = book(node, TestTown.STUDIO, MORNING);
            assertThat(used).isNotEqualTo(missed);
            node.reservations().send(new CheckIn(used, request(MORNING.start())));
            await(node, "Completed");
            assertThat(node.claims()).hasSize(1).isEqualTo(node.claimsFromEvents());
            assertThat(node.count("event where payload_type like '%NotUsed'")).isEqualTo(1);
        }
    }

    @Test
    void whoLeavesEarlyFreesADeskForTheRest() {
        try (WriteSide node = new WriteSide()) {
            ReservationId first = book(node, TestTown.DESKS, MORNING);
            book(node, TestTown.DESKS, MORNING);
            book(node, TestTown.DESKS, MORNING);
            node.reservations().send(new CheckIn(first, request(MORNING.start())));
            Receipt left = node.reservations()
                    .send(new CheckOut(first, request(MORNING.start().plusSeconds(3601))));

            assertThat(left.period().end()).isEqualTo(MORNING.start().plus(Duration.ofMinutes(90)));
            book(node, TestTown.DESKS, new Period(MORNING.from().plusMinutes(90), MORNING.to()));
            assertThat(node.claims()).hasSize(4).isEqualTo(node.claimsFromEvents());
        }
    }

    /** Lets the timers believe that their moments have come, until such an event is there. */
    private static void await(WriteSide node, String event) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            node.jdbc().update("update scheduled_tasks set execution_time = now() where not picked");
            assertThat(node.count("event where payload_type like '%" + event + "'"))
                    .isEqualTo(1);
        });
    }

    private static Period soon() {
        ZonedDateTime nine = ZonedDateTime.now(TestTown.PARIS)
                .toLocalDate()
                .plusDays(2)
                .atTime(9, 0)
                .atZone(TestTown.PARIS);
        ZonedDateTime open = nine.getDayOfWeek() == DayOfWeek.SUNDAY ? nine.plusDays(1) : nine;
        return new Period(open, open.plusHours(3));
    }

    private static ReservationId book(WriteSide node, SpaceId space, Period period) {
        ReservationId id = new ReservationId(UUID.randomUUID());
        Instant before = MORNING.start().minus(Duration.ofHours(1));
        node.reservations().send(new BookSpace(id, WriteSide.wish(space, period), request(before)));
        return id;
    }

    private static Request request(Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", WriteSide.member(), at);
    }
}
