package org.marot.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VacuousTest {
    private static final FaultPlan PLAN =
            new FaultPlan(1, 2, 4, Duration.ofSeconds(1), Duration.ofSeconds(2), 50, Duration.ofSeconds(60));

    @Test
    void aRunThatMetSomethingIsTaken() {
        assertThat(Vacuous.findings(PLAN, List.of(row(1, 3, 60, 2), row(2, 0, 110, 0))))
                .isEmpty();
    }

    @Test
    void aRunThatMetNothingIsNot() {
        assertThat(Vacuous.findings(PLAN, List.of(row(1, 0, 60, 0), row(2, 0, 110, 0))))
                .hasSize(2);
        assertThat(Vacuous.findings(PLAN, List.of(row(1, 3, 60, 2), row(2, 3, 109, 2))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("only 49"));
        assertThat(Vacuous.findings(PLAN, List.of(row(1, 3, 60, 2)))).hasSize(1);
    }

    @Test
    void theSeedDecidesWhenAndWhomToKill() {
        assertThat(Kill.drawn(PLAN))
                .isEqualTo(Kill.drawn(PLAN))
                .hasSize(2)
                .allSatisfy(kill -> assertThat(kill.load()).isBetween(PLAN.shortest(), PLAN.longest()));
    }

    private static Report.Row row(int number, int inFlight, int acknowledged, int unknown) {
        Kill kill = new Kill(Duration.ofSeconds(1), Victim.MAROT, Duration.ZERO, List.of());
        return new Report.Row(
                number,
                kill,
                inFlight,
                acknowledged,
                unknown,
                new Resolving.Resolved(0, 0, 0),
                Duration.ZERO,
                Duration.ZERO);
    }
}
