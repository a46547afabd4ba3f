package org.marot.benchmarks.faults;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and what came of it. Every request is written down before it is sent and again when its outcome is
 * known, in a file too, so that a failed run can be followed afterwards.
 */
final class History implements AutoCloseable {
    /** A promise: this request has been carried out, and its event stands at a place in the store. */
    record Promise(Asked asked, int status, long position, Stay stay) {}

    private final AtomicLong numbers = new AtomicLong();
    private final Clock clock;
    private final BufferedWriter file;
    private final Set<Asked> inFlight = new LinkedHashSet<>();
    private final Map<Long, Asked> unknown = new LinkedHashMap<>();
    private final List<Promise> promises = new ArrayList<>();
    private final Map<String, Stay> stays = new LinkedHashMap<>();
    private final Set<String> unsettled = new LinkedHashSet<>();
    private final List<Finding> strange = new ArrayList<>();
    private int refused;

    History(Path path, Clock clock) throws IOException {
        this.clock = clock;
        file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    long nextNumber() {
        return numbers.incrementAndGet();
    }

    synchronized void isSent(Asked asked) {
        inFlight.add(asked);
        write("sent " + asked);
    }

    synchronized void came(Asked asked, Outcome outcome) {
        inFlight.remove(asked);
        unknown.remove(asked.number());
        unsettled.remove(asked.reservation());
        if (outcome instanceof Outcome.Acknowledged done) {
            promises.add(new Promise(asked, done.status(), done.position(), done.stay()));
            stays.put(done.stay().reservation(), done.stay());
        } else if (outcome instanceof Outcome.Refused) {
            refused++;
        } else if (outcome instanceof Outcome.Strange no) {
            strange.add(new Finding("strange answer", no + " to " + asked));
        } else {
            unknown.put(asked.number(), asked);
            unsettled.add(asked.reservation());
        }
        write("came " + asked.number() + " " + outcome);
    }

    synchronized void note(String what) {
        write(what);
    }

    /** Null while it is not known how it stands: then it is left alone. */
    synchronized @Nullable Stay settled(String reservation) {
        return unsettled.contains(reservation) ? null : stays.get(reservation);
    }

    synchronized int countInFlight() {
        return inFlight.size();
    }

    synchronized List<Asked> unknown() {
        return List.copyOf(unknown.values());
    }

    synchronized List<Promise> promises() {
        return List.copyOf(promises);
    }

    synchronized Map<String, Stay> stays() {
        return new LinkedHashMap<>(stays);
    }

    synchronized List<Finding> strange() {
        return List.copyOf(strange);
    }

    synchronized int countRefused() {
        return refused;
    }

    private void write(String line) {
        try {
            file.write(clock.instant() + " " + line);
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
