package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.congress.LineOracle.Standing;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.SpaceWish;
import org.marot.embedded.DatabaseAccess;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Wish;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.testing.CutConnections;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;

/**
 * Random files, options, challenges, changes, quotes, signatures, lapses, cancellations and plain bookings on a divisible hall and
 * three rooms, while PostgreSQL cuts connections in the middle of transactions. After each step the line, the ranks, the
 * dates, the services and every hour of every cell are compared with {@link LineOracle}. {@code -Dmarot.line.steps} asks for more.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomLineTest {
    private static final int STEPS = Integer.getInteger("marot.line.steps", 900);
    private static final int STEPS_OF_A_ROUND = 60;
    /** The events of the first of the three days are over by then. */
    private static final Instant END = Instant.parse("2027-03-03T00:00:00Z");

    private final DatabaseAccess database = SharedPostgres.newDatabase();
    private final WriteSide node = new WriteSide(database);
    private final EventFiles files = node.bean(EventFiles.class);
    private final Signatures signatures = new Signatures(node);
    private final long seed = Long.getLong("marot.line.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private LineOracle oracle = new LineOracle();
    private Instant now = OptionNode.NOW;
    private int accepted;

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void theLineIsAsOnSquaredPaperAfterEachStep() {
        try (CutConnections cuts = new CutConnections(database)) {
            for (int step = 0; step < STEPS; step++) {
                if (step % STEPS_OF_A_ROUND == 0) {
                    clear();
                }
                takeStep();
                compare(step);
            }
            assertThat(cuts.count()).as("connections cut").isGreaterThan(STEPS / 100);
        }
        assertThat(accepted).as("steps that changed something").isGreaterThan(STEPS / 3);
    }

    private void clear() {
        insist(() -> {
            node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
            return true;
        });
        oracle = new LineOracle();
        now = OptionNode.NOW;
    }

    private void takeStep() {
        int die = random.nextInt(100);
        boolean done = die < 40
                ? option()
                : die < 52
                        ? with(this::cancel)
                        : die < 62
                                ? with(this::challenge)
                                : die < 72
                                        ? with(this::change)
                                        : die < 78 ? with(this::confirm) : die < 90 ? book() : passTime();
        accepted += done ? 1 : 0;
    }

    private boolean option() {
        PlanWish wish = wish();
        Duration length = Duration.ofDays(1 + random.nextInt(25));
        Instant until = earlier(now.plus(length), OptionNode.start(wish));
        OpenEventFile open = OptionNode.open(wish, OptionNode.organiser(1), now);
        insist(() -> files.open(open));
        Request request = OptionNode.request(OptionNode.organiser(1), now);
        boolean joined = accepted(() -> files.option(open.eventFile(), until, request));
        assertThat(oracle.join(
                        open.eventFile().value(),
                        OptionNode.squares(wish.spaces()),
                        OptionNode.scarce(wish),
                        OptionNode.start(wish),
                        Duration.between(now, until),
                        now))
                .as(seed + " a place in the line")
                .isEqualTo(joined);
        return joined;
    }

    private boolean cancel(Standing standing) {
        Request request = OptionNode.request(OptionNode.STAFF, now);
        boolean cancelled = accepted(() -> files.cancel(new EventFileId(standing.file), request));
        assertThat(cancelled).isEqualTo(!standing.isOver(now));
        if (cancelled) {
            oracle.leave(standing, now);
        }
        return cancelled;
    }

    private boolean challenge(Standing standing) {
        Request request = OptionNode.request(OptionNode.STAFF, now);
        boolean made = accepted(() -> files.challenge(new EventFileId(standing.file), request));
        assertThat(oracle.challenge(standing, now.plus(EventFiles.CHALLENGE)))
                .as(seed + " a challenge")
                .isEqualTo(made);
        return made;
    }

    private boolean change(Standing standing) {
        PlanWish wish = wish();
        ChangeEventFile change = new ChangeEventFile(
                new EventFileId(standing.file), wish, false, OptionNode.request(OptionNode.STAFF, now));
        boolean changed = accepted(() -> files.change(change));
        assertThat(oracle.change(
                        standing,
                        OptionNode.squares(wish.spaces()),
                        OptionNode.scarce(wish),
                        OptionNode.start(wish),
                        now))
                .as(seed + " another wish in the same place")
                .isEqualTo(changed);
        return changed;
    }

    /** By staff, or by the customer who accepts a quote. */
    private boolean confirm(Standing standing) {
        EventFileId file = new EventFileId(standing.file);
        Request request = OptionNode.request(OptionNode.STAFF, now);
        boolean signs = random.nextBoolean() && Signatures.isPriced(standing.squares);
        boolean confirmed = signs ? signatures.sign(standing, now) : accepted(() -> files.confirm(file, request));
        assertThat(confirmed).isEqualTo(standing.state.equals("holding"));
        if (confirmed) {
            oracle.confirm(standing);
        }
        return confirmed;
    }

    private boolean book() {
        SpaceWish wish = wish().spaces().get(0);
        if (new TestTown().space(wish.space()).orElseThrow().bufferBefore().compareTo(Duration.ZERO) > 0) {
            return false;
        }
        SpaceWish bare = new SpaceWish(wish.space(), wish.period(), null, Duration.ZERO, Duration.ZERO, null);
        Wish plain =
                new Wish(wish.space(), wish.period(), OptionNode.organiser(1).customer(), "resident", 1, null);
        BookSpace command = new BookSpace(
                new ReservationId(UUID.randomUUID()), plain, OptionNode.request(OptionNode.organiser(1), now));
        boolean booked = accepted(() -> node.reservations().send(command));
        assertThat(oracle.book(OptionNode.squares(bare)))
                .as(seed + " a booking")
                .isEqualTo(booked);
        if (booked && random.nextBoolean()) {
            CancelReservation cancel =
                    new CancelReservation(command.reservation(), OptionNode.request(OptionNode.organiser(1), now));
            insist(() -> node.reservations().send(cancel));
            oracle.booked.removeAll(OptionNode.squares(bare));
        }
        return booked;
    }

    /** Every timer that is due fires at its time, and once more for good measure. */
    private boolean passTime() {
        Instant later = earlier(now.plus(Duration.ofHours(6 + random.nextInt(120))), END);
        Optional<Standing> due = nextDue(later);
        while (due.isPresent()) {
            Standing standing = due.get();
            Instant at = Collections.max(List.of(now, standing.due()));
            insist(() -> files.lapse(new EventFileId(standing.file), at));
            insist(() -> files.lapse(new EventFileId(standing.file), at));
            now = at;
            oracle.leave(standing, at);
            due = nextDue(later);
        }
        now = later;
        insist(() -> {
            files.advanceAll(later);
            return true;
        });
        return true;
    }

    private Optional<Standing> nextDue(Instant at) {
        return oracle.line.stream()
                .filter(one -> !one.state.equals("confirmed") && !one.due().isAfter(at))
                .min(Comparator.comparing(Standing::due));
    }

    /** Of something that has not begun. */
    private PlanWish wish() {
        PlanWish wish = OptionNode.randomWish(random);
        while (!OptionNode.start(wish).isAfter(now)) {
            wish = OptionNode.randomWish(random);
        }
        return wish;
    }

    private boolean with(Predicate<Standing> step) {
        return !oracle.line.isEmpty() && step.test(oracle.line.get(random.nextInt(oracle.line.size())));
    }

    private void compare(int step) {
        List<String> line = insist(() -> node.jdbc()
                .queryForList(
                        "select file || ' ' || state || ' ' || rank from option_line order by place", String.class));
        assertThat(line)
                .as("seed " + seed + ", step " + step)
                .isEqualTo(oracle.line.stream().map(Standing::shown).toList());
        Set<String> squares = new HashSet<>(oracle.booked);
        int held = oracle.booked.size();
        for (Standing standing : oracle.line) {
            if (!standing.state.equals("waiting")) {
                squares.addAll(standing.squares);
                held += standing.squares.size();
            }
        }
        assertThat(squares).as("no square twice").hasSize(held);
        compareServices(step);
        assertThat(claimed()).as("seed " + seed + ", step " + step).isEqualTo(squares);
        for (Standing standing : oracle.line) {
            FileReceipt receipt = insist(
                    () -> files.inspect(new EventFileId(standing.file), OptionNode.request(OptionNode.STAFF, now)));
            assertThat(receipt.until()).as(seed + " its date").isEqualTo(standing.until);
        }
        if (step % STEPS_OF_A_ROUND == STEPS_OF_A_ROUND - 1) {
            assertThat(insist(node::claims)).isEqualTo(insist(node::claimsFromEvents));
        }
    }

    private void compareServices(int step) {
        assertThat(insist(() -> node.jdbc()
                        .queryForList(
                                "select concat_ws(' ', file, code, day, quantity) from service_want"
                                        + " where code <> 'coffee-break'",
                                String.class)))
                .as("seed " + seed + ", step " + step)
                .containsExactlyInAnyOrderElementsOf(oracle.ordered());
        assertThat(oracle.isEnough()).as("seed " + seed + ", step " + step).isTrue();
    }

    private Set<String> claimed() {
        return new HashSet<>(insist(() -> node.jdbc()
                .query(
                        "select cell, generate_series(lower(during), upper(during) - interval '1 hour', '1 hour') as hour"
                                + " from claim",
                        (row, n) -> row.getString("cell") + " "
                                + row.getObject("hour", OffsetDateTime.class).toInstant())));
    }

    private boolean accepted(Supplier<?> command) {
        try {
            insist(command);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static <R> R insist(Supplier<R> work) {
        return CutConnections.insist(work);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
