package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.SpaceWish;
import org.marot.embedded.DatabaseAccess;
import org.marot.reservation.WriteSide;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.testing.Race;
import org.marot.testing.Race.Outcome;
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestTown;

/**
 * Thirty-two organisers on two nodes put options on overlapping sets over three days at one instant, while others book
 * the same rooms by the hour.
 */
class OptionRaceTest {
    private static final int ORGANISERS = 32;
    private static final int ROUNDS = 4;
    private static final int STRANGERS = 4;

    private final long seed = System.nanoTime();
    private final DatabaseAccess database = SharedPostgres.newDatabase();

    private record Asked(EventFileId file, List<SpaceWish> spaces) {
        Set<String> squares() {
            return OptionNode.squares(spaces);
        }
    }

    @Test
    void eachHoldsAllOrNothingAndTheLineIsTheOrderOfAcceptance() {
        try (WriteSide one = new WriteSide(database);
                WriteSide other = new WriteSide(database)) {
            long before = deadlocks(one);
            for (int round = 0; round < ROUNDS; round++) {
                race(round, one, other);
                judge(one);
                one.jdbc().execute("truncate event, outbox, claim, scheduled_tasks, option_line cascade");
            }
            assertThat(deadlocks(one) - before).as("deadlocks").isZero();
        }
    }

    private final List<Asked> asked = new ArrayList<>();
    private List<Outcome<FileReceipt>> placed = List.of();

    private void race(int round, WriteSide one, WriteSide other) {
        asked.clear();
        Random random = new Random(seed + round);
        for (int who = 0; who < ORGANISERS; who++) {
            PlanWish wish = OptionNode.randomWish(random);
            OpenEventFile open = OptionNode.open(wish, OptionNode.organiser(who), OptionNode.NOW);
            one.bean(EventFiles.class).open(open);
            asked.add(new Asked(open.eventFile(), wish.spaces()));
        }
        List<Outcome<FileReceipt>> outcomes = Race.run(ORGANISERS + STRANGERS, runner -> {
            WriteSide node = runner % 2 == 0 ? one : other;
            return runner < ORGANISERS ? option(node, runner) : booksByTheHour(node, new Random(seed + runner));
        });
        placed = outcomes.subList(0, ORGANISERS);
        outcomes.forEach(outcome -> {
            if (!outcome.succeeded()) {
                assertThat(outcome.failure()).as("seed " + seed).isInstanceOf(Refused.class);
            }
        });
    }

    private FileReceipt option(WriteSide node, int who) {
        return node.bean(EventFiles.class)
                .option(
                        asked.get(who).file(),
                        OptionNode.NOW.plus(Duration.ofDays(10)),
                        OptionNode.request(OptionNode.organiser(who), OptionNode.NOW));
    }

    private FileReceipt booksByTheHour(WriteSide node, Random random) {
        for (int n = 0; n < 10; n++) {
            String from = OptionNode.FIRST_HOUR
                    .plusDays(random.nextInt(3))
                    .plusHours(random.nextInt(10))
                    .toString();
            SpaceWish wish = OptionNode.space(
                    TestTown.ROOM, from, LocalDateTime.parse(from).plusHours(1).toString(), 0, 0);
            try {
                node.reservations().send(WriteSide.book(wish.space(), wish.period()));
            } catch (Refused taken) {
                // an option was faster
            }
        }
        throw Refused.notFound("nothing-to-tell");
    }

    private void judge(WriteSide node) {
        List<String> line = node.jdbc().queryForList("select file::text from option_line order by place", String.class);
        List<Asked> inOrder = line.stream()
                .map(file -> asked.stream()
                        .filter(one -> one.file().toString().equals(file))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(line)
                .as("whoever was accepted, and nobody else")
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, ORGANISERS)
                        .filter(who -> placed.get(who).succeeded())
                        .mapToObj(who -> asked.get(who).file().toString())
                        .toList());
        for (int place = 0; place < inOrder.size(); place++) {
            Asked one = inOrder.get(place);
            long rank = 1
                    + inOrder.subList(0, place).stream()
                            .filter(before -> before.squares().stream().anyMatch(one.squares()::contains))
                            .count();
            FileReceipt receipt = placed.get(asked.indexOf(one)).value();
            assertThat((long) receipt.rank()).as("rank when it was placed").isEqualTo(rank);
            assertThat(receipt.holding()).isEqualTo(rank == 1);
        }
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
        Set<String> holders = inOrder.stream()
                .filter(one -> placed.get(asked.indexOf(one)).value().holding())
                .map(one -> one.file().toString())
                .collect(Collectors.toSet());
        assertThat(node.jdbc()
                        .queryForList(
                                "select distinct holder::text from claim join option_line on file = holder",
                                String.class))
                .containsExactlyInAnyOrderElementsOf(holders);
    }

    private static long deadlocks(WriteSide node) {
        Long count = node.jdbc()
                .queryForObject(
                        "select deadlocks from pg_stat_database where datname = current_database()", Long.class);
        return count == null ? -1 : count;
    }
}
