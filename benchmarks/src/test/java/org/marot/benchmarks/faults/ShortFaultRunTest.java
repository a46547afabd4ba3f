package org.marot.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A few kills of the real program; {@code ./marot bench faults} is the long run. */
class ShortFaultRunTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void everythingThatWasPromisedIsThereAfterAKill() throws Exception {
        FaultPlan plan =
                new FaultPlan(7, 2, 4, Duration.ofSeconds(2), Duration.ofSeconds(4), 5, Duration.ofSeconds(120));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        boolean asPromised = new FaultRun(
                        plan, folder, new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemDefaultZone())
                .run();
        assertThat(asPromised).as(said.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
