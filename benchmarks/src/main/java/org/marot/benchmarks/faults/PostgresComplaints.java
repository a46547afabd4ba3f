package org.marot.benchmarks.faults;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of PostgreSQL's log that no fault excuses: deadlocks, and signs of damage. */
final class PostgresComplaints {
    private static final Pattern NEVER = Pattern.compile("deadlock detected|PANIC:|TRAP:|invalid page|corrupt"
            + "|page verification failed|could not read block|unexpected data beyond EOF|missing chunk number"
            + "|could not access status of transaction");

    private PostgresComplaints() {}

    static List<Finding> in(List<String> log) {
        return log.stream()
                .filter(line -> NEVER.matcher(line).find())
                .map(line -> new Finding("PostgreSQL's log", line))
                .toList();
    }
}
