package org.marot.congress.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpacePrices;
import org.marot.congress.proposals.ProposalOracle.Line;
import org.marot.congress.proposals.ProposalOracle.Room;
import org.marot.congress.proposals.ProposalOracle.Use;
import org.marot.pricing.FlatTariff;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.testing.CoreDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Random venues, random bookings, closures, options and signed events, random wishes, around the night on which the clock
 * changes: the proposals are those of {@link ProposalOracle}, in the same order. {@code -Dmarot.proposals} asks for more.
 */
class RandomProposalsTest {
    private static final int ROUNDS = Integer.getInteger("marot.proposals", 250);
    private static final LocalDate ASKED = LocalDate.parse("2027-03-25");
    private static final LocalDate FROM = ASKED.minusDays(3);
    private static final LocalDate TO = ASKED.plusDays(6);

    private final CoreDatabase database = new CoreDatabase();
    private final JdbcTemplate jdbc = database.jdbc;
    private final long seed = Long.getLong("marot.proposals.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theyAreThoseOfWhoeverLooksAtEverySetOnEveryDay() {
        int found = 0;
        int waiting = 0;
        for (int round = 0; round < ROUNDS; round++) {
            jdbc.execute("truncate claim, option_line, out_of_use cascade");
            SmallVenue venue = new SmallVenue(random);
            List<Space> spaces = venue.spacesOf(SmallVenue.VENUE);
            EventFileId own = new EventFileId(new UUID(7, round));
            Map<String, Set<String>> paper = occupy(spaces, own);
            List<List<Use>> needs = needs();
            List<String> asked = needs.stream()
                    .map(any -> spaces.get(random.nextInt(spaces.size())).id().value())
                    .toList();
            Instant now = FROM.atStartOfDay(SmallVenue.PARIS)
                    .plusHours(random.nextInt(48))
                    .toInstant();
            LocalDate askedDate = ASKED.plusDays(needs.stream()
                    .flatMap(List::stream)
                    .mapToInt(Use::day)
                    .min()
                    .orElseThrow());

            ProposalFindings findings = new Proposals(venue, new OccupancyTable(jdbc), new FlatTariff(venue))
                    .find(wish(needs, spaces, asked), Window.of(FROM, TO, ASKED), own, now);

            ProposalOracle oracle = new ProposalOracle(rooms(spaces), fromZero(needs), asked, askedDate, paper);
            List<Line> expected = oracle.best(FROM, TO, now);
            assertThat(findings.best().stream().map(RandomProposalsTest::line))
                    .as("seed " + seed + ", round " + round + ", " + needs)
                    .containsExactlyElementsOf(expected);
            assertThat(findings.nearest().map(RandomProposalsTest::line))
                    .as("seed " + seed + ", round " + round + ", the nearest")
                    .isEqualTo(oracle.nearest(FROM, TO, now));
            assertThat(findings.cut()).isFalse();
            found += expected.size();
            waiting += (int) expected.stream().filter(line -> line.rank() > 1).count();
        }
        assertThat(found).as("proposals").isGreaterThan(ROUNDS);
        assertThat(waiting).as("with an option in the way").isGreaterThan(ROUNDS / 10);
    }

    private Map<String, Set<String>> occupy(List<Space> spaces, EventFileId own) {
        Map<String, Set<String>> paper = ProposalOracle.paper();
        int things = random.nextInt(18);
        for (int i = 0; i < things; i++) {
            Space space = spaces.get(random.nextInt(spaces.size()));
            Instant from = ProposalOracle.hour(FROM, random.nextInt(10), random.nextInt(20))
                    .toInstant();
            Instant to = from.plus(Duration.ofHours(1 + random.nextInt(30)));
            int kind = random.nextInt(5);
            UUID holder = kind == 4 ? own.value() : new UUID(kind, i);
            boolean file = kind >= 2;
            if (file) {
                jdbc.update(
                        "insert into option_line (file, venue, state, rank) values (?, 'small', ?, 1) on conflict do nothing",
                        holder,
                        kind == 3 ? "confirmed" : "waiting");
            }
            if (kind == 1) {
                jdbc.update(
                        "insert into out_of_use (closure, venue, space, cells, kind, zone, starts, ends, account, reason,"
                                + " closed_at, planned_ends)"
                                + " values (?, 'small', ?, '{}', 'works', 'Europe/Paris', ?, ?, ?, '', ?, ?)",
                        holder,
                        space.id().value(),
                        utc(from),
                        utc(to),
                        holder,
                        utc(from),
                        utc(to));
            }
            for (CellId cell : space.cells()) {
                boolean stands = kind == 2 || claim(cell, space, from, to, holder);
                if (file) {
                    jdbc.update(
                            "insert into option_want values (?, ?, ?, tstzrange(?, ?), ?)",
                            holder,
                            space.id().value(),
                            cell.value(),
                            utc(from),
                            utc(to),
                            kind != 3);
                }
                if (stands && kind != 4) {
                    ProposalOracle.mark(paper, cell.value(), from, to, kind == 2 ? holder.toString() : null);
                }
            }
        }
        return paper;
    }

    private boolean claim(CellId cell, Space space, Instant from, Instant to, UUID holder) {
        return jdbc.update(
                        "insert into claim values (?, 1, tstzrange(?, ?), ?, 'small', ?, false) on conflict do nothing",
                        cell.value(),
                        utc(from),
                        utc(to),
                        holder,
                        space.id().value())
                == 1;
    }

    private List<List<Use>> needs() {
        List<List<Use>> needs = new ArrayList<>();
        int rooms = 1 + random.nextInt(3);
        for (int i = 0; i < rooms; i++) {
            needs.add(i > 0 && random.nextInt(3) == 0 ? needs.get(0) : need());
        }
        return needs;
    }

    private List<Use> need() {
        int people = 1 + random.nextInt(25);
        int day = random.nextInt(2);
        int hours = 1 + random.nextInt(10);
        int setUp = random.nextInt(3);
        return IntStream.rangeClosed(day, day + random.nextInt(2))
                .mapToObj(one -> new Use(
                        one,
                        8 + random.nextInt(6),
                        hours,
                        setUp,
                        0,
                        random.nextInt(4) == 0 ? "u-shape" : "theatre",
                        people))
                .toList();
    }

    private static ProposalWish wish(List<List<Use>> needs, List<Space> spaces, List<String> asked) {
        List<Need> all = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            String room = asked.get(i);
            List<NeedUse> uses = needs.get(i).stream()
                    .sorted(Comparator.comparingInt(Use::day))
                    .map(use -> new NeedUse(
                            new Period(
                                    ProposalOracle.hour(ASKED, use.day(), use.hour()),
                                    ProposalOracle.hour(ASKED, use.day(), use.hour() + use.hours())),
                            Duration.ofHours(use.setUp()),
                            Duration.ofHours(use.strike()),
                            use.layout(),
                            use.people()))
                    .toList();
            all.add(new Need(
                    spaces.stream()
                            .filter(space -> space.id().value().equals(room))
                            .findFirst()
                            .orElseThrow()
                            .id(),
                    uses));
        }
        return new ProposalWish(SmallVenue.VENUE, all);
    }

    /** The first day of an event is the one on which something begins. */
    private static List<List<Use>> fromZero(List<List<Use>> needs) {
        int first =
                needs.stream().flatMap(List::stream).mapToInt(Use::day).min().orElseThrow();
        return needs.stream()
                .map(need -> need.stream()
                        .map(use -> new Use(
                                use.day() - first,
                                use.hour(),
                                use.hours(),
                                use.setUp(),
                                use.strike(),
                                use.layout(),
                                use.people()))
                        .toList())
                .toList();
    }

    private static List<Room> rooms(List<Space> spaces) {
        return spaces.stream()
                .map(space -> new Room(
                        space.id().value(),
                        space.cells().stream().map(CellId::value).collect(Collectors.toSet()),
                        space.layouts().stream().collect(Collectors.toMap(Layout::name, Layout::capacity)),
                        space.price().map(SpacePrices::day).orElse(null)))
                .toList();
    }

    private static Line line(Proposal one) {
        return new Line(
                one.first(),
                one.rooms().stream().map(room -> room.id().value()).toList(),
                one.rank(),
                one.emptySeats(),
                one.price(),
                one.moved());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
