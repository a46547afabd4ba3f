package org.marot.benchmarks.faults;

import java.util.ArrayList;
import java.util.List;

/** A run that met nothing proves nothing, so it fails too. */
final class Vacuous {
    private Vacuous() {}

    static List<Finding> findings(FaultPlan plan, List<Report.Row> rows) {
        List<Finding> findings = new ArrayList<>();
        int before = 0;
        for (Report.Row row : rows) {
            if (row.acknowledged() - before < plan.leastAcknowledged()) {
                findings.add(vacuous("only " + (row.acknowledged() - before)
                        + " requests were acknowledged before kill " + row.number()));
            }
            before = row.acknowledged();
        }
        if (rows.size() < plan.kills()) {
            findings.add(vacuous("only " + rows.size() + " kills"));
        }
        if (rows.stream().allMatch(row -> row.inFlight() == 0)) {
            findings.add(vacuous("no kill met a request in flight"));
        }
        if (rows.stream().allMatch(row -> row.unknown() == 0)) {
            findings.add(vacuous("no request was left without an answer"));
        }
        return findings;
    }

    private static Finding vacuous(String why) {
        return new Finding("proves nothing", why);
    }
}
