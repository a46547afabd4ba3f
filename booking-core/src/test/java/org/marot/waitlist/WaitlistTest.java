package org.marot.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.CommandSender;
import org.marot.reservation.ExpectedClaims;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;
import org.marot.waitlist.write.EndWaiting;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.WaitlistStatus;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitlistTest {
    private static final Period MORNING = period("2027-03-02T09:00", "2027-03-02T12:00");
    private static final Period EARLY = period("2027-03-02T09:00", "2027-03-02T10:30");
    private static final Period LATE = period("2027-03-02T10:30", "2027-03-02T12:00");

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
    void claimsAreWhatTheEventsSay() {
        assertThat(node.bean(ExpectedClaims.class).rows()).hasSize(line.rows("claim"));
    }

    @Test
    void whatIsGivenUpIsHeldForTheFirstInLineAndForNobodyElse() {
        Receipt owner = node.book(1, TestTown.ROOM, MORNING);
        Standing first = node.join(2, MORNING, TestTown.ROOM);
        Standing second = node.join(3, MORNING, TestTown.ROOM);

        node.cancel(1, owner.reservation());

        assertThat(line.of(first.entry())).containsExactly("WaitlistJoined", "WaitlistOffered");
        assertThat(line.of(second.entry())).containsExactly("WaitlistJoined");
        assertThat(line.rows("claim")).isEqualTo(1);
        assertRefused("taken", () -> node.book(4, TestTown.ROOM, MORNING));
    }

    @Test
    void anAcceptedOfferIsAReservation() {
        EntryId entry = offered(2);

        Standing accepted = node.waitlist().accept(entry, LineNode.request(2));

        assertThat(accepted.status()).isEqualTo(WaitlistStatus.ACCEPTED);
        assertThat(accepted.position()).isEqualTo(node.positions().newest());
        assertThat(line.rows("line")).isZero();
        Receipt again = node.reservations().send(new CancelReservation(reservation(accepted), LineNode.request(2)));
        assertThat(again.status()).isEqualTo(ReservationStatus.CANCELLED);
    }

    @Test
    void whoConfirmsTheHoldItselfHasAccepted() {
        EntryId entry = offered(2);

        Receipt confirmed = node.reservations().send(new ConfirmReservation(holdOf(entry), LineNode.request(2)));

        assertThat(confirmed.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(line.of(entry)).last().isEqualTo("WaitlistAccepted");
        assertThat(line.rows("line")).isZero();
    }

    @Test
    void anUnansweredOfferPassesOnInTheSameTransaction() {
        EntryId first = offered(2);
        Standing second = node.join(3, MORNING, TestTown.ROOM);
        ReservationId hold = holdOf(first);

        LineNode.pass(Duration.ofHours(2).plusSeconds(1));
        node.expire(hold);

        assertThat(line.of(first)).last().isEqualTo("WaitlistPassed");
        assertThat(line.of(second.entry())).last().isEqualTo("WaitlistOffered");
        assertRefused("must-be-offered", () -> node.waitlist().accept(first, LineNode.request(2)));
        assertThat(line.rows("claim")).isEqualTo(1);
    }

    @Test
    void whoDeclinesOrGivesTheHoldUpLeavesTheLine() {
        EntryId first = offered(2);
        Standing second = node.join(3, MORNING, TestTown.ROOM);
        Standing third = node.join(4, MORNING, TestTown.ROOM);

        Standing left = node.waitlist().leave(first, LineNode.request(2));
        assertThat(left.status()).isEqualTo(WaitlistStatus.LEFT);
        assertThat(line.of(second.entry())).last().isEqualTo("WaitlistOffered");

        node.cancel(3, holdOf(second.entry()));
        assertThat(line.of(second.entry())).last().isEqualTo("WaitlistLeft");
        assertThat(line.of(third.entry())).last().isEqualTo("WaitlistOffered");

        node.waitlist().leave(third.entry(), LineNode.request(4));
        assertThat(line.rows("line") + line.rows("claim")).isZero();
    }

    @Test
    void aPlaceThatWasGivenUpIsOfferedNothing() {
        Receipt owner = node.book(1, TestTown.ROOM, MORNING);
        Standing first = node.join(2, MORNING, TestTown.ROOM);
        node.waitlist().leave(first.entry(), LineNode.request(2));

        node.cancel(1, owner.reservation());

        assertThat(line.of(first.entry())).containsExactly("WaitlistJoined", "WaitlistLeft");
        assertThat(line.rows("claim")).isZero();
    }

    @Test
    void theWholePeriodMustBeFreeAndWhoeverFitsComesNext() {
        Receipt early = node.book(1, TestTown.ROOM, EARLY);
        Receipt late = node.book(1, TestTown.ROOM, LATE);
        Standing whole = node.join(2, MORNING, TestTown.ROOM);
        Standing half = node.join(3, EARLY, TestTown.ROOM);

        node.cancel(1, late.reservation());
        assertThat(line.offered()).isZero();
        node.cancel(1, early.reservation());

        assertThat(line.of(whole.entry())).last().isEqualTo("WaitlistOffered");
        assertThat(line.of(half.entry())).containsExactly("WaitlistJoined");
        node.waitlist().leave(whole.entry(), LineNode.request(2));
        assertThat(line.of(half.entry())).last().isEqualTo("WaitlistOffered");
    }

    @Test
    void aHallThatIsGivenUpServesTwoAndAMoveIsARelease() {
        Receipt hall = node.book(1, TestTown.HALL, MORNING);
        Standing half = node.join(2, MORNING, TestTown.HALL_A);
        Standing whole = node.join(3, MORNING, TestTown.HALL);

        node.reservations().send(new MoveReservation(hall.reservation(), TestTown.ROOM, null, LineNode.request(1)));

        assertThat(line.of(half.entry())).last().isEqualTo("WaitlistOffered");
        assertThat(line.of(whole.entry())).containsExactly("WaitlistJoined");
    }

    @Test
    void whoLeavesEarlyMakesRoomForTheRest() {
        Receipt owner = node.book(1, TestTown.ROOM, MORNING);
        Standing late = node.join(2, LATE, TestTown.ROOM);

        node.bean(CommandSender.class).together(() -> {
            node.claims().endAt(owner.reservation().value(), EARLY.end());
            return owner;
        });

        assertThat(line.of(late.entry())).last().isEqualTo("WaitlistOffered");
    }

    @Test
    void anyOfSeveralSpacesWillDo() {
        for (int desk = 0; desk < TestTown.DESK_COUNT; desk++) {
            node.book(10 + desk, TestTown.DESKS, MORNING);
        }
        Receipt room = node.book(1, TestTown.ROOM, MORNING);
        Standing waiting = node.join(2, MORNING, TestTown.DESKS, TestTown.ROOM);

        node.cancel(1, room.reservation());

        assertThat(line.of(waiting.entry())).last().isEqualTo("WaitlistOffered");
        assertThat(line.all().get(1).payload().get("space").asString()).isEqualTo(TestTown.ROOM.value());
    }

    @Test
    void severalCommandsInOneTransactionReleaseAtItsEnd() {
        Receipt early = node.book(1, TestTown.ROOM, EARLY);
        Receipt late = node.book(1, TestTown.ROOM, LATE);
        Standing whole = node.join(2, MORNING, TestTown.ROOM);

        node.bean(CommandSender.class).together(() -> {
            node.cancel(1, early.reservation());
            return node.cancel(1, late.reservation());
        });

        assertThat(line.of(whole.entry())).last().isEqualTo("WaitlistOffered");
    }

    @Test
    void nobodyWaitsForWhatIsFreeForbiddenOrWaitedForAlready() {
        assertRefused("must-be-taken", () -> node.join(2, MORNING, TestTown.ROOM));
        node.book(1, TestTown.ROOM, MORNING);
        node.join(2, MORNING, TestTown.ROOM);
        assertRefused("must-not-wait-twice", () -> node.join(2, EARLY, TestTown.ROOM));
        assertRefused("must-be-allowed-to-book", () -> node.join(2, MORNING, TestTown.OFFICE));
        assertRefused(
                "no-such-entry", () -> node.waitlist().leave(new EntryId(UUID.randomUUID()), LineNode.request(2)));
        LineNode.CLOCK.set(MORNING.start().minusSeconds(60));
        assertRefused("must-leave-time-to-answer", () -> node.join(3, MORNING, TestTown.ROOM));
    }

    @Test
    void whatIsSentTwiceIsAnsweredOnce() {
        node.book(1, TestTown.ROOM, MORNING);
        JoinWaitlist joining = LineNode.joining(2, MORNING, TestTown.ROOM);
        Standing first = node.waitlist().join(joining);

        Standing again = node.waitlist().join(joining);

        assertThat(again.repeated()).isTrue();
        assertThat(again.entry()).isEqualTo(first.entry());
        assertThat(line.rows("line")).isEqualTo(1);
        assertRefused("no-such-entry", () -> node.waitlist().leave(first.entry(), LineNode.request(9)));
    }

    @Test
    void waitingEndsWhenThePeriodBegins() {
        node.book(1, TestTown.ROOM, MORNING);
        Standing waiting = node.join(2, MORNING, TestTown.ROOM);
        assertThat(node.jdbc()
                        .queryForList(
                                "select execution_time = ? from scheduled_tasks where task_name = 'end-waiting'"
                                        + " and task_instance = ?",
                                Boolean.class,
                                MORNING.from().toOffsetDateTime(),
                                waiting.entry().toString()))
                .isEqualTo(List.of(true));

        LineNode.CLOCK.set(MORNING.start());
        node.bean(CommandSender.class).send(new EndWaiting(waiting.entry(), LineNode.request(2)));

        assertThat(line.of(waiting.entry())).last().isEqualTo("WaitlistEnded");
        assertThat(line.rows("line")).isZero();
    }

    @Test
    void theRoundFindsWhatNobodyGaveUp() {
        Receipt owner = node.book(1, TestTown.ROOM, MORNING);
        Standing waiting = node.join(2, MORNING, TestTown.ROOM);
        LineNode.CLOCK.set(MORNING.start().minus(Duration.ofMinutes(7)));
        node.cancel(1, owner.reservation());
        assertThat(line.offered()).isZero();
        LineNode.CLOCK.set(LineNode.NOW);

        node.bean(LineRound.class).make();

        assertThat(line.of(waiting.entry())).last().isEqualTo("WaitlistOffered");
    }

    /** Somebody who was offered the room. */
    private EntryId offered(int who) {
        Receipt owner = node.book(1, TestTown.ROOM, MORNING);
        Standing waiting = node.join(who, MORNING, TestTown.ROOM);
        node.cancel(1, owner.reservation());
        return waiting.entry();
    }

    private ReservationId holdOf(EntryId entry) {
        return ReservationId.of(Objects.requireNonNull(node.jdbc()
                .queryForObject("select reservation from line where entry = ?", String.class, entry.value())));
    }

    private static ReservationId reservation(Standing standing) {
        return Objects.requireNonNull(standing.reservation());
    }

    private static void assertRefused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessageContaining(rule);
    }

    private static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                LocalDateTime.parse(to).atZone(TestTown.PARIS));
    }
}
