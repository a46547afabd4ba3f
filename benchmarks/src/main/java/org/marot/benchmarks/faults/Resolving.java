package org.marot.benchmarks.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** After a start: asks again what got no answer, and some of what got one. */
final class Resolving {
    /**
     * What became of the requests without an answer.
     *
     * @param before carried out before the kill, which nobody could know
     * @param after carried out now
     */
    record Resolved(int before, int after, int refused) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS = 200;

    private final Api api;
    private final History history;
    private final List<Finding> findings = new ArrayList<>();

    Resolving(Api api, History history) {
        this.api = api;
        this.history = history;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Each of them must come to a clear end, and the end must be the same when it is asked once more.
     *
     * @param newest the last event that the kill left in the store
     */
    Resolved unknown(long newest) throws InterruptedException {
        int before = 0;
        int after = 0;
        int refused = 0;
        for (Asked asked : history.unknown()) {
            Outcome outcome = insist(asked);
            history.came(asked, outcome);
            if (outcome instanceof Outcome.Acknowledged done) {
                before += done.position() <= newest ? 1 : 0;
                after += done.position() <= newest ? 0 : 1;
            } else if (outcome instanceof Outcome.Refused) {
                refused++;
            } else {
                findings.add(new Finding("never answered", outcome + " to " + asked));
            }
            Outcome second = insist(asked);
            if (!second.equals(outcome)) {
                findings.add(new Finding("two answers", outcome + ", then " + second + " to " + asked));
            }
        }
        return new Resolved(before, after, refused);
    }

    /** What was acknowledged is acknowledged again, and as it was if nothing has changed it since. */
    void again(List<History.Promise> promises, Instant now) throws InterruptedException {
        for (History.Promise promise : promises) {
            Outcome outcome = insist(promise.asked());
            if (!(outcome instanceof Outcome.Acknowledged done)
                    || done.status() != promise.status()
                    || !done.stay().reservation().equals(promise.stay().reservation())
                    || isLast(promise) && !promise.stay().isBorneOutBy(done.stay(), now)) {
                findings.add(new Finding("another answer", promise + ", then " + outcome));
            }
        }
    }

    private boolean isLast(History.Promise promise) {
        return promise.stay().equals(history.settled(promise.stay().reservation()));
    }

    private Outcome insist(Asked asked) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Outcome outcome = Outcome.of(api, asked);
            if (!outcome.isUnknown() || System.nanoTime() > end) {
                return outcome;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }
}
