package org.marot.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.claims.OutOfUse;
import org.marot.claims.OutOfUseTimes;
import org.marot.claims.TakenTimes;
import org.marot.closure.write.Closing;
import org.marot.closure.write.ClosureKind;
import org.marot.closure.write.Fate;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

/** A closure with its moves and cancellations, as one transaction on the real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingsTest {
    private static final Actor STAFF =
            new Actor(new AccountId(new UUID(1, 9)), new CustomerId(new UUID(2, 9)), Set.of(TestTown.VENUE), false);
    private static final Period WEEK = period("2027-03-01T08:00", "2027-03-06T20:00");

    private final WriteSide node = new WriteSide();
    private final Closings closings = node.bean(Closings.class);
    private final ClosureId id = new ClosureId(UUID.randomUUID());

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc()
                .execute("truncate event, outbox, claim, scheduled_tasks, out_of_use, closure_fate restart identity");
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(node.claims()).containsExactlyInAnyOrderElementsOf(node.claimsFromEvents());
    }

    @Test
    void movesTwelveBookingsAndClosesInOneTransaction() {
        List<Receipt> booked = IntStream.range(0, 12)
                .mapToObj(n -> book(TestTown.ROOM, hour(n)))
                .toList();
        List<Fate> fates = IntStream.range(0, 12)
                .mapToObj(n ->
                        moved(booked.get(n), TestTown.HALL_A, hour(n).from().plusDays(n % 2 * 7L)))
                .toList();

        ClosureReceipt receipt = close(TestTown.ROOM, fates);

        assertThat(receipt.position()).isEqualTo(node.count("event")).isEqualTo(25);
        assertThat(node.jdbc()
                        .queryForList(
                                "select payload_type from event where position > 12 order by position", String.class))
                .first()
                .isEqualTo("org.marot.closure.events.SpaceClosed");
        assertThat(node.count("closure_fate")).isEqualTo(12);
        assertRefused("must-be-in-use", Refused.Kind.RULE_BROKEN, () -> book(TestTown.ROOM, hour(3)));
        assertThat(standing()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("New floor");
            assertThat(one.kind()).isEqualTo("works");
            assertThat(one.period()).isEqualTo(WEEK);
        });
    }

    @Test
    void closesNothingAsLongAsSomebodyHasNoFate() {
        Receipt first = book(TestTown.ROOM, hour(1));
        Receipt second = book(TestTown.ROOM, hour(2));
        assertThat(node.bean(TakenTimes.class).holders(cells(TestTown.ROOM), WEEK.start(), WEEK.end()))
                .containsExactlyInAnyOrder(
                        first.reservation().value(), second.reservation().value());

        assertRefused("taken", Refused.Kind.TAKEN, () -> close(TestTown.ROOM, List.of(cancelled(first))));

        assertThat(node.count("event")).isEqualTo(2);
        assertThat(node.count("out_of_use")).isZero();
    }

    @Test
    void closesNothingWhenAFateCannotBeOrWasChosenForAnotherState() {
        Receipt first = book(TestTown.ROOM, hour(1));
        book(TestTown.HALL_A, hour(1));
        Fate impossible = moved(first, TestTown.HALL, hour(1).from());
        assertRefused("taken", Refused.Kind.TAKEN, () -> close(TestTown.ROOM, List.of(impossible)));

        Fate outdated = new Fate(first.reservation(), 4, null);
        assertRefused(
                "reservation-has-changed", Refused.Kind.RULE_BROKEN, () -> close(TestTown.ROOM, List.of(outdated)));
        assertThat(node.count("event")).isEqualTo(2);
    }

    @Test
    void theSameRequestAgainIsOneClosure() {
        Request request = request();
        Fate fate = cancelled(book(TestTown.ROOM, hour(1)));
        ClosureReceipt first = closings.close(id, closing(TestTown.ROOM, 1), "New floor", List.of(fate), request);
        ClosureReceipt again = closings.close(id, closing(TestTown.ROOM, 1), "New floor", List.of(fate), request);

        assertThat(first.standing().repeated()).isFalse();
        assertThat(again.standing().repeated()).isTrue();
        assertThat(node.count("event")).isEqualTo(3);
        Request other = new Request(request.command(), "something else", STAFF, request.at());
        assertThatThrownBy(() -> closings.close(id, closing(TestTown.ROOM, 1), "", List.of(), other))
                .hasMessageContaining("COMMAND_MISMATCH");
    }

    @Test
    void aPoolIsClosedWithAllItsDesksAndAHallForTheHallsThatShareACell() {
        Receipt desk = book(TestTown.DESKS, hour(1));
        close(TestTown.DESKS, List.of(cancelled(desk)));
        assertThat(node.claims()).hasSize(TestTown.DESK_COUNT);
        assertRefused("must-be-in-use", Refused.Kind.RULE_BROKEN, () -> book(TestTown.DESKS, hour(5)));
        Period before = new Period(WEEK.from().minusHours(3), WEEK.from());
        for (int n = 0; n < TestTown.DESK_COUNT; n++) {
            book(TestTown.DESKS, before);
        }

        closings.close(new ClosureId(UUID.randomUUID()), closing(TestTown.HALL_A, 1), "Leak", List.of(), request());
        assertRefused("must-be-in-use", Refused.Kind.RULE_BROKEN, () -> book(TestTown.HALL, hour(1)));
        assertRefused(
                "must-be-in-use",
                Refused.Kind.RULE_BROKEN,
                () -> closings.close(
                        new ClosureId(UUID.randomUUID()), closing(TestTown.HALL, 1), "Paint", List.of(), request()));
    }

    @Test
    void reopeningGivesBackWhatIsLeft() {
        close(TestTown.ROOM, List.of());
        Instant wednesday = Instant.parse("2027-03-03T11:00:00Z");
        closings.reopen(id, new Request(request().command(), "reopen", STAFF, wednesday));

        assertThat(standing())
                .singleElement()
                .satisfies(one -> assertThat(one.period().end()).isEqualTo(wednesday));
        book(TestTown.ROOM, period("2027-03-03T14:00", "2027-03-03T15:00"));
        assertRefused("must-be-in-use", Refused.Kind.RULE_BROKEN, () -> book(TestTown.ROOM, hour(1)));
    }

    @Test
    void itIsRememberedWhatWasKnownToBeClosed() {
        close(TestTown.ROOM, List.of());
        Instant wednesday = Instant.parse("2027-03-03T11:00:00Z");
        closings.reopen(id, new Request(request().command(), "reopen", STAFF, wednesday));
        ClosureId never = new ClosureId(UUID.randomUUID());
        closings.close(never, closing(TestTown.HALL_A, 1), "Leak", List.of(), request());
        closings.reopen(never, new Request(request().command(), "reopen", STAFF, WriteSide.NOW.plusSeconds(9)));

        assertThat(known(WriteSide.NOW.minusSeconds(1))).isEmpty();
        assertThat(known(WriteSide.NOW)).extracting(OutOfUse::period).containsExactly(WEEK, WEEK);
        assertThat(known(wednesday.minusSeconds(1)))
                .extracting(OutOfUse::period)
                .containsExactly(WEEK);
        assertThat(known(wednesday)).isEqualTo(standing());
    }

    @Test
    void reopeningBeforeItBeganLeavesNothingClosed() {
        close(TestTown.DESKS, List.of());
        ClosureReceipt receipt = closings.reopen(id, request());

        assertThat(receipt.standing().period()).isNull();
        assertThat(standing()).isEmpty();
        assertThat(node.claims()).isEmpty();
        book(TestTown.DESKS, hour(1));
    }

    private ClosureReceipt close(SpaceId space, List<Fate> fates) {
        int units = space.equals(TestTown.DESKS) ? TestTown.DESK_COUNT : 1;
        return closings.close(id, closing(space, units), "New floor", fates, request());
    }

    private List<OutOfUse> standing() {
        return node.bean(OutOfUseTimes.class).touching(WEEK.start(), WEEK.end());
    }

    private List<OutOfUse> known(Instant at) {
        return node.bean(OutOfUseTimes.class).knownAt(at, TestTown.VENUE, WEEK.start(), WEEK.end());
    }

    private Receipt book(SpaceId space, Period period) {
        return node.reservations().send(WriteSide.book(space, period));
    }

    private static Fate cancelled(Receipt receipt) {
        return new Fate(receipt.reservation(), receipt.sequence(), null);
    }

    private static Fate moved(Receipt receipt, SpaceId to, ZonedDateTime from) {
        Period period = new Period(from, from.plus(receipt.period().length()));
        return new Fate(receipt.reservation(), receipt.sequence(), new Fate.Place(to, period));
    }

    private static Closing closing(SpaceId space, int units) {
        return new Closing(TestTown.VENUE, space, cells(space), units, WEEK, ClosureKind.WORKS);
    }

    private static List<CellId> cells(SpaceId space) {
        return new TestTown().space(space).orElseThrow().cells();
    }

    private static Request request() {
        return WriteSide.request(STAFF);
    }

    /** The n-th of a row of hours with three hours between them, from Monday on. */
    private static Period hour(int n) {
        ZonedDateTime from = WEEK.from().plusHours(4L * n);
        return new Period(from, from.plusHours(1));
    }

    private static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                LocalDateTime.parse(to).atZone(TestTown.PARIS));
    }

    private static void assertRefused(String rule, Refused.Kind kind, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.violations().get(0).rule()).isEqualTo(rule);
        });
    }
}
