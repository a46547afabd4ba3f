package org.marot.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.marot.embedded.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code ./marot bench NAME [--option value …]}. */
public final class Bench {
    private static final Logger LOG = LoggerFactory.getLogger(Bench.class);
    private static final String NAMES =
            "Benchmarks: bookings, latency, planning, figures, rebuild, faults. See docs/benchmarks.md.";

    private Bench() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int status = 0;
        try {
            run(Arrays.asList(args), out);
        } catch (WrongUse e) {
            out.println(e.getMessage());
            status = 2;
        } catch (AimMissed e) {
            status = 3;
        } catch (CannotStart e) {
            out.println(e.getMessage());
            status = 1;
        } catch (Exception e) {
            LOG.error("The benchmark could not be carried through", e);
            status = 1;
        }
        System.exit(status);
    }

    private static void run(List<String> words, PrintStream out) throws Exception {
        if (words.isEmpty()) {
            throw new WrongUse(NAMES);
        }
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "bookings" -> new BookingsBench(Options.of(rest, BookingsBench.OPTIONS), out).run();
            case "latency" -> require(new LatencyBench(Options.of(rest, LatencyBench.OPTIONS), out).run());
            case "planning" -> require(new PlanningBench(Options.of(rest, PlanningBench.OPTIONS), out).run());
            case "figures" -> require(new FiguresBench(Options.of(rest, FiguresBench.OPTIONS), out).run());
            case "rebuild" -> require(new RebuildBench(Options.of(rest, RebuildBench.OPTIONS), out).run());
            case "faults" -> require(new FaultsBench(Options.of(rest, FaultsBench.OPTIONS), out).run());
            default -> throw new WrongUse(NAMES);
        }
    }

    private static void require(boolean reached) {
        if (!reached) {
            throw new AimMissed();
        }
    }
}
