package org.marot.benchmarks.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run prints: a row for each kill, then the sum of it. */
final class Report {
    /** What happened around one kill. */
    record Row(
            int number,
            Kill kill,
            int inFlight,
            int acknowledged,
            int unknown,
            Resolving.Resolved resolved,
            Duration start,
            Duration caughtUp) {}

    private static final String LINE = "%4s  %6s  %-22s %9s %13s  %-34s %-15s %8s %10s%n";

    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void head() {
        out.printf(
                LINE,
                "kill",
                "after",
                "killed",
                "in flight",
                "acknowledged",
                "unknown: was done + now + refused",
                "during start",
                "ready",
                "caught up");
    }

    void add(Row row) {
        rows.add(row);
        out.printf(
                LINE,
                row.number(),
                seconds(row.kill().load()),
                row.kill().victim(),
                row.inFlight(),
                row.acknowledged(),
                row.unknown() + ": " + row.resolved().before() + " + "
                        + row.resolved().after() + " + " + row.resolved().refused(),
                row.kill().duringStart().stream()
                        .map(each -> Math.round(100 * each.part()) + " %")
                        .collect(Collectors.joining(", ")),
                seconds(row.start()),
                seconds(row.caughtUp()));
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    void sum(History history) {
        List<Duration> starts = new ArrayList<>(rows.stream().map(Row::start).toList());
        Collections.sort(starts);
        out.printf(
                "%d kills under load, %d during a start; acknowledged %d, refused %d, without an answer %d "
                        + "(%d of them carried out all the same); "
                        + "ready after %s to %s, median %s%n",
                rows.size(),
                rows.stream().mapToInt(row -> row.kill().duringStart().size()).sum(),
                history.promises().size(),
                history.countRefused(),
                rows.stream().mapToInt(Row::unknown).sum(),
                rows.stream().mapToInt(row -> row.resolved().before()).sum(),
                starts.isEmpty() ? "-" : seconds(starts.get(0)),
                starts.isEmpty() ? "-" : seconds(starts.get(starts.size() - 1)),
                starts.isEmpty() ? "-" : seconds(starts.get(starts.size() / 2)));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
