package org.marot.web.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marot.shared.Period;
import org.marot.web.availability.Busy;
import org.marot.web.display.Turn.State;

/** The turns of a space against a look at every single minute. */
class TurnTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The night on which the clocks go back lies in between. */
    private static final Instant START = Instant.parse("2027-10-30T06:17:00Z");

    private static final int MINUTES = 48 * 60;
    private final Random random = new Random(20_261_122);

    @Test
    void areTheSameAsEveryMinuteLookedAtAlone() {
        for (int round = 0; round < 200; round++) {
            int units = 1 + random.nextInt(3);
            List<Period> open = stretches(4);
            List<Busy> busy = stretches(6).stream()
                    .map(period -> new Busy(period, 1 + random.nextInt(units), units))
                    .toList();
            List<Turn.Shown> titles = stretches(3).stream()
                    .map(period -> new Turn.Shown(period, "Talk " + random.nextInt(2)))
                    .toList();
            List<Turn> turns = Turn.of(units, open, busy, titles, START, minute(MINUTES));

            assertThat(turns.get(0).from()).isEqualTo(START);
            assertThat(turns.get(turns.size() - 1).until()).isEqualTo(minute(MINUTES));
            for (int at = 1; at < turns.size(); at++) {
                assertThat(turns.get(at).from()).isEqualTo(turns.get(at - 1).until());
                assertThat(said(turns.get(at))).isNotEqualTo(said(turns.get(at - 1)));
            }
            for (int at = 0; at < MINUTES; at++) {
                assertThat(shown(turns, minute(at))).isEqualTo(naive(units, open, busy, titles, minute(at)));
            }
        }
    }

    private static List<Object> shown(List<Turn> turns, Instant at) {
        return turns.stream()
                .filter(turn -> !turn.from().isAfter(at) && at.isBefore(turn.until()))
                .map(TurnTest::said)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> said(Turn turn) {
        return List.of(turn.state(), turn.free(), turn.title());
    }

    private static List<Object> naive(
            int units, List<Period> open, List<Busy> busy, List<Turn.Shown> titles, Instant at) {
        int claimed = 0;
        for (Busy stretch : busy) {
            if (!at.isBefore(stretch.period().start())
                    && at.isBefore(stretch.period().end())) {
                claimed = Math.max(claimed, stretch.unitsClaimed());
            }
        }
        if (claimed == units) {
            Set<String> shown = new LinkedHashSet<>();
            for (Turn.Shown title : titles) {
                if (!at.isBefore(title.period().start())
                        && at.isBefore(title.period().end())) {
                    shown.add(title.title());
                }
            }
            return List.of(State.TAKEN, 0, String.join(" · ", shown));
        }
        for (Period stretch : open) {
            if (!at.isBefore(stretch.start()) && at.isBefore(stretch.end())) {
                return List.of(State.FREE, units - claimed, "");
            }
        }
        return List.of(State.CLOSED, 0, "");
    }

    private List<Period> stretches(int most) {
        List<Period> stretches = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int number = 0; number < count; number++) {
            int from = random.nextInt(MINUTES + 120) - 60;
            stretches.add(new Period(
                    minute(from).atZone(PARIS),
                    minute(from + 1 + random.nextInt(600)).atZone(PARIS)));
        }
        return stretches;
    }

    private static Instant minute(int number) {
        return START.plus(Duration.ofMinutes(number));
    }
}
