package org.marot.benchmarks.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table that is fed by Kafka against the event store, row for row. */
final class PlanningRows {
    private PlanningRows() {}

    static List<Finding> againstEvents(String table, List<Planned> rows, Map<String, Planned> fromEvents) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Planned> missing = new HashMap<>(fromEvents);
        for (Planned row : rows) {
            Planned wanted = missing.remove(row.reservation());
            if (wanted == null) {
                findings.add(new Finding("row without an event", row + " in " + table));
            } else if (!wanted.equals(row)) {
                findings.add(new Finding("other than the events", row + " in " + table + ", events say " + wanted));
            }
        }
        missing.values().forEach(row -> findings.add(new Finding("row missing", row + " in " + table)));
        return findings;
    }
}
