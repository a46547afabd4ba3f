package org.marot.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.marot.benchmarks.faults.FaultPlan;
import org.marot.benchmarks.faults.FaultRun;
import org.marot.embedded.PrivateFiles;

/** The command line of a {@link FaultRun}. */
final class FaultsBench {
    static final Set<String> OPTIONS = Set.of("kills", "clients", "seconds", "seed", "least", "ready-within");

    private final Options options;
    private final PrintStream out;

    FaultsBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether everything was as promised */
    boolean run() throws Exception {
        Path folder = Workplace.freshFolder();
        boolean asPromised = new FaultRun(plan(), folder, out, Clock.systemDefaultZone()).run();
        if (asPromised) {
            PrivateFiles.deleteTree(folder);
        }
        return asPromised;
    }

    private FaultPlan plan() {
        List<Integer> seconds = options.numbers("seconds", "3,10");
        if (seconds.size() != 2 || seconds.get(0) > seconds.get(1)) {
            throw new WrongUse("--seconds wants the shortest and the longest time before a kill, such as 3,10.");
        }
        return new FaultPlan(
                options.wide("seed", new Random().nextInt(1_000_000)),
                options.number("kills", 20),
                options.number("clients", 8),
                Duration.ofSeconds(seconds.get(0)),
                Duration.ofSeconds(seconds.get(1)),
                options.number("least", 50),
                Duration.ofSeconds(options.number("ready-within", 60)));
    }
}
