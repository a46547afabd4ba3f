package org.marot.benchmarks.faults;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marot.reservation.ExpectedClaims.Row;

/** What must hold of claims. */
final class ClaimRows {
    private ClaimRows() {}

    /** Two claims on one cell and unit at one time. */
    static List<Finding> doubled(String where, List<Row> claims) {
        Map<String, List<Row>> byUnit = new HashMap<>();
        claims.forEach(claim -> byUnit.computeIfAbsent(claim.cell() + " " + claim.unit(), unit -> new ArrayList<>())
                .add(claim));
        List<Finding> findings = new ArrayList<>();
        for (List<Row> together : byUnit.values()) {
            together.sort(Comparator.comparing(row -> row.from().toInstant()));
            Row last = together.get(0);
            for (Row next : together.subList(1, together.size())) {
                if (next.from().isBefore(last.to())) {
                    findings.add(new Finding("claimed twice", last + " and " + next + " in " + where));
                }
                last = next.to().isAfter(last.to()) ? next : last;
            }
        }
        return findings;
    }

    /** The table is what the events imply, row for row. */
    static List<Finding> againstEvents(List<Row> claims, List<Row> expected) {
        List<Finding> findings = new ArrayList<>();
        Set<Row> there = inUtc(claims);
        Set<Row> wanted = inUtc(expected);
        wanted.stream()
                .filter(row -> !there.contains(row))
                .forEach(row -> findings.add(new Finding("claim missing", row.toString())));
        there.stream()
                .filter(row -> !wanted.contains(row))
                .forEach(row -> findings.add(new Finding("claim without an event", row.toString())));
        if (claims.size() != there.size()) {
            findings.add(new Finding("claimed twice", "equal rows in the table"));
        }
        return findings;
    }

    private static Set<Row> inUtc(List<Row> rows) {
        Set<Row> all = new HashSet<>();
        for (Row row : rows) {
            all.add(new Row(
                    row.cell(),
                    row.unit(),
                    row.from().withOffsetSameInstant(ZoneOffset.UTC),
                    row.to().withOffsetSameInstant(ZoneOffset.UTC),
                    row.holder(),
                    row.venue(),
                    row.space()));
        }
        return all;
    }
}
