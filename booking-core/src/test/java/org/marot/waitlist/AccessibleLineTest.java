package org.marot.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.ExpectedClaims;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.WaitingWish;

/** Who needs an accessible desk waits for one of those, and is offered no other; four desks, the last two accessible. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleLineTest {
    private static final Period MORNING = new Period(
            LocalDateTime.parse("2027-03-02T09:00").atZone(TestTown.PARIS),
            LocalDateTime.parse("2027-03-02T12:00").atZone(TestTown.PARIS));

    private final LineNode node = new LineNode(SharedPostgres.newDatabase());
    private final LineView line = new LineView(node.jdbc());

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, line restart identity");
        LineNode.CLOCK.set(LineNode.NOW);
    }

    @AfterEach
    void nothingOfItIsInTheLog() {
        assertThat(node.bean(ExpectedClaims.class).rows()).hasSize(line.rows("claim"));
        assertThat(line.rows("event where convert_from(payload, 'UTF8') ilike '%accessible%'"))
                .isZero();
    }

    @Test
    void whoNeedsOneIsOfferedOneAndNotWhatOthersGiveUp() {
        Receipt plain = book(1, false);
        book(2, false);
        Receipt accessible = book(3, true);
        book(4, true);
        Standing needing = join(5, true);
        Standing other = join(6, false);

        node.cancel(1, plain.reservation());
        assertThat(line.of(needing.entry())).containsExactly("WaitlistJoined");
        assertThat(line.of(other.entry())).last().isEqualTo("WaitlistOffered");

        node.cancel(3, accessible.reservation());
        assertThat(line.of(needing.entry())).last().isEqualTo("WaitlistOffered");
        assertThat(node.jdbc()
                        .queryForObject(
                                "select unit from claim join line on reservation = holder where entry = ?",
                                Integer.class,
                                needing.entry().value()))
                .isEqualTo(accessible.unit());
    }

    @Test
    void nobodyWaitsForAnAccessibleDeskThatIsFree() {
        book(1, false);
        book(2, false);
        assertThatThrownBy(() -> join(5, true)).hasMessageContaining("must-be-taken");
        assertThat(line.of(join(6, false).entry())).containsExactly("WaitlistJoined");
    }

    private Receipt book(int who, boolean accessible) {
        Wish wish = new Wish(
                TestTown.QUIET_DESKS, MORNING, LineNode.member(who).customer(), "visitor", 1, null, accessible);
        return node.reservations()
                .send(new BookSpace(new ReservationId(UUID.randomUUID()), wish, LineNode.request(who)));
    }

    private Standing join(int who, boolean accessible) {
        WaitingWish wish = new WaitingWish(
                TestTown.VENUE,
                List.of(TestTown.QUIET_DESKS),
                "",
                MORNING,
                LineNode.member(who).customer(),
                "visitor",
                1,
                null,
                accessible);
        return node.waitlist().join(new JoinWaitlist(new EntryId(UUID.randomUUID()), wish, LineNode.request(who)));
    }
}
