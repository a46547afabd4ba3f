package org.marot.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.claims.ClaimLost;
import org.marot.reservation.WriteSide.Wakes;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.Receipt;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.testing.Race;
import org.marot.testing.TestTown;

/** Several commands in one transaction: all or nothing, and nobody is told before the outermost commit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandSenderTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2027-03-01T09:00");

    private final WriteSide node = new WriteSide();
    private final CommandSender sender = node.bean(CommandSender.class);
    private final Wakes wakes = node.bean(Wakes.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks restart identity");
    }

    @Test
    void commitsAllAndTellsTheRelayAfterwards() {
        int before = wakes.count();
        List<Receipt> receipts = sender.together(() -> {
            List<Receipt> booked = new ArrayList<>();
            for (int day = 0; day < 4; day++) {
                booked.add(node.reservations().send(on(day)));
            }
            assertThat(wakes.count()).isEqualTo(before);
            return booked;
        });

        assertThat(wakes.count()).isGreaterThan(before);
        assertThat(receipts).extracting(Receipt::position).isSorted().doesNotHaveDuplicates();
        assertThat(node.count("event")).isEqualTo(4);
        assertThat(node.claims()).hasSize(4).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void tellsAtOnceWhenNothingSurroundsTheCommand() {
        int before = wakes.count();
        node.reservations().send(on(0));
        assertThat(wakes.count()).isEqualTo(before + 1);
    }

    @Test
    void leavesNothingAndTellsNobodyWhenOneIsRefused() {
        node.reservations().send(on(2));
        int before = wakes.count();

        assertThatThrownBy(() -> sender.together(() -> {
                    for (int day = 0; day < 4; day++) {
                        node.reservations().send(on(day));
                    }
                    return "all";
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("TAKEN");

        assertThat(wakes.count()).isEqualTo(before);
        assertThat(node.count("event")).isEqualTo(1);
        assertThat(node.count("outbox")).isEqualTo(1);
        assertThat(node.claims()).hasSize(1).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void repeatsTheWholeTransactionAndNotOneCommandInIt() {
        AtomicInteger tries = new AtomicInteger();
        BookSpace first = on(0);
        sender.together(() -> {
            node.reservations().send(first);
            if (tries.incrementAndGet() < 3) {
                throw new ClaimLost();
            }
            return node.reservations().send(on(1));
        });

        assertThat(tries).hasValue(3);
        assertThat(node.count("event")).isEqualTo(2);
        assertThat(node.claims()).hasSize(2).isEqualTo(node.claimsFromEvents());
    }

    @Test
    void neverLeavesAPartWhenManyWantTheSameDaysInAnotherOrder() {
        List<Race.Outcome<String>> outcomes = Race.run(
                12,
                n -> sender.together(() -> {
                    List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3, 4));
                    Collections.rotate(days, n);
                    days.forEach(day -> node.reservations().send(on(day)));
                    return "all";
                }));

        assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(node.count("event")).isIn(0, 5);
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
    }

    private static BookSpace on(int day) {
        LocalDateTime from = MONDAY.plusDays(day);
        return WriteSide.book(
                TestTown.ROOM,
                new Period(from.atZone(TestTown.PARIS), from.plusHours(3).atZone(TestTown.PARIS)));
    }
}
