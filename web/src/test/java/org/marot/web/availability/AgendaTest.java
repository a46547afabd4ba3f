package org.marot.web.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant ZERO = Instant.parse("2027-03-01T00:00:00Z");
    private static final int MINUTES = 360;

    @Test
    void what_only_touches_does_not_add_up() {
        Agenda agenda = Agenda.of(List.of(claim(0, 60), claim(60, 120)));
        assertThat(agenda.peak(at(0), at(120))).isEqualTo(1);
        assertThat(agenda.busy(1, at(0), at(200))).containsExactly(new Step(at(0), at(120), 1));
        assertThat(agenda.peak(at(120), at(180))).isZero();
    }

    @Test
    void a_hall_is_full_where_any_of_its_cells_is_claimed() {
        Agenda both = Agenda.of(List.of(claim(0, 60), claim(30, 90)));
        assertThat(both.full(1, at(0), at(100))).containsExactly(new Step(at(0), at(90), 1));
    }

    @RepeatedTest(200)
    void counts_as_a_clock_does_that_looks_at_every_minute(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        int units = 1 + random.nextInt(5);
        List<Claimed> claims = new ArrayList<>();
        int[] byMinute = new int[MINUTES];
        for (int i = random.nextInt(25); i > 0; i--) {
            int from = random.nextInt(MINUTES - 1);
            int to = from + 1 + random.nextInt(MINUTES - from);
            claims.add(claim(from, Math.min(to, MINUTES)));
            for (int minute = from; minute < Math.min(to, MINUTES); minute++) {
                byMinute[minute]++;
            }
        }
        Agenda agenda = Agenda.of(claims);
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(MINUTES - 1);
            int to = from + 1 + random.nextInt(MINUTES - from - 1);
            int peak = 0;
            for (int minute = from; minute < to; minute++) {
                peak = Math.max(peak, byMinute[minute]);
            }
            assertThat(agenda.peak(at(from), at(to))).isEqualTo(peak);
            assertThat(agenda.unitsFree(units, at(from), at(to)) > 0).isEqualTo(peak < units);
            assertStepsMatch(agenda.busy(units, at(from), at(to)), units, from, to, byMinute);
        }
    }

    private static void assertStepsMatch(List<Step> busy, int units, int from, int to, int[] byMinute) {
        for (int minute = from; minute < to; minute++) {
            Instant instant = at(minute);
            int claimed = busy.stream()
                    .filter(step -> !step.from().isAfter(instant) && step.to().isAfter(instant))
                    .mapToInt(Step::claims)
                    .sum();
            assertThat(claimed).isEqualTo(Math.min(units, byMinute[minute]));
        }
        for (int i = 1; i < busy.size(); i++) {
            Step before = busy.get(i - 1);
            boolean joins = before.to().equals(busy.get(i).from())
                    && before.claims() == busy.get(i).claims();
            assertThat(joins).as("merged where it can be").isFalse();
        }
    }

    private static Claimed claim(int from, int to) {
        return Samples.claim(at(from), at(to));
    }

    private static Instant at(int minute) {
        return ZERO.plus(Duration.ofMinutes(minute));
    }
}
