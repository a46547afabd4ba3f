package org.marot.benchmarks.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marot.stream.StoredEvent;

/** What was promised against what the event store has: nothing lost, nothing twice, nothing that nobody was told of. */
final class Promises {
    private static final String LAPSED = "marot.reservation.expired.v1";
    private static final Duration LATEST_LAPSE = Duration.ofMinutes(2);

    private Promises() {}

    /** Every promise is an event of its own, and every event but a lapse is a promise. */
    static List<Finding> againstEvents(List<History.Promise> promises, List<StoredEvent> events) {
        List<Finding> findings = new ArrayList<>();
        Map<Long, StoredEvent> byPosition = new HashMap<>();
        events.forEach(event -> byPosition.put(event.position(), event));
        Set<Long> promised = new HashSet<>();
        for (History.Promise promise : promises) {
            StoredEvent event = byPosition.get(promise.position());
            if (event == null || !event.stream().equals(promise.stay().reservation())) {
                findings.add(new Finding("lost", promise + " has no event"));
            } else if (!promised.add(promise.position())) {
                findings.add(new Finding("one event for two requests", promise.toString()));
            }
        }
        for (StoredEvent event : events) {
            if (!promised.contains(event.position()) && !event.type().equals(LAPSED)) {
                findings.add(new Finding(
                        "nobody was told",
                        event.type() + " at position " + event.position() + " of " + event.stream()));
            }
        }
        return findings;
    }

    /** A hold whose time has come long ago lapses, also when the kill met the timer at work. */
    static List<Finding> overdueHolds(Map<String, Stay> told, Map<String, Planned> plan, Instant now) {
        List<Finding> findings = new ArrayList<>();
        told.forEach((reservation, stay) -> {
            Planned planned = plan.get(reservation);
            if (planned != null && planned.status().equals("held") && stay.hasLapsedBy(now.minus(LATEST_LAPSE))) {
                findings.add(new Finding("never lapses", stay.toString()));
            }
        });
        return findings;
    }

    /** The last word on each reservation is how it stands. */
    static List<Finding> againstPlan(Map<String, Stay> told, Map<String, Planned> plan, Instant now) {
        List<Finding> findings = new ArrayList<>();
        told.forEach((reservation, stay) -> {
            Planned planned = plan.get(reservation);
            if (planned == null || !stay.isBorneOutBy(stayOf(planned, stay), now)) {
                findings.add(new Finding("not as told", stay + ", but the events say " + planned));
            }
        });
        return findings;
    }

    private static Stay stayOf(Planned planned, Stay told) {
        String expiresAt = planned.status().equals("held") ? told.expiresAt() : "";
        return new Stay(
                planned.reservation(), planned.status(), planned.space(), planned.from(), planned.to(), expiresAt);
    }
}
