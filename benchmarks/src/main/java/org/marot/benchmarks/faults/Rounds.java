package org.marot.benchmarks.faults;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Load, a kill, a start, and the look at what is left: again and again until something is not as promised. */
final class Rounds {
    private static final int ASKED_AGAIN = 12;

    private final Installation installation;
    private final Api api;
    private final Load load;
    private final History history;
    private final Clock clock;
    private final Rest rest;
    private final Inspection inspection;

    Rounds(Installation installation, Api api, String administrator, Load load, History history, Clock clock) {
        this.installation = installation;
        this.api = api;
        this.load = load;
        this.history = history;
        this.clock = clock;
        this.rest = new Rest(api, administrator);
        this.inspection = new Inspection(installation.data(), api, administrator, history, clock);
    }

    List<Finding> all(List<Kill> kills, Report report) throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= kills.size() && findings.isEmpty(); number++) {
            Resolving resolving = new Resolving(api, history);
            Report.Row row = one(number, kills.get(number - 1), resolving);
            findings.addAll(resolving.findings());
            findings.addAll(inspection.atRest());
            report.add(row);
        }
        return findings;
    }

    private Report.Row one(int number, Kill kill, Resolving resolving) throws Exception {
        load.begin();
        TimeUnit.MILLISECONDS.sleep(kill.load().toMillis());
        int inFlight = history.countInFlight();
        installation.kill(kill);
        load.end();
        List<History.Promise> promises = history.promises();
        int unknown = history.unknown().size();
        Duration start = installation.start(kill.duringStart());
        Duration caughtUp = rest.await();
        Resolving.Resolved resolved = resolving.unknown(rest.newest());
        resolving.again(promises.subList(Math.max(0, promises.size() - ASKED_AGAIN), promises.size()), clock.instant());
        rest.await();
        return new Report.Row(number, kill, inFlight, promises.size(), unknown, resolved, start, caughtUp);
    }

    /** Looks at everything once more, and stops as an operator does. */
    List<Finding> last(PrintStream out) throws Exception {
        List<Finding> findings = inspection.atTheEnd();
        out.printf("the topic was filled again %d times%n", rest.refills());
        installation.stop();
        return findings;
    }
}
