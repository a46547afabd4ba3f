package org.marot.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an import did, venue by venue and space by space, in the order of the file; what it retired comes last.
 *
 * @param revision the catalogue's revision after it; unchanged when nothing changed
 */
public record ImportReport(String town, long revision, List<Line> lines) {
    /** What became of one venue or space. */
    public enum Outcome {
        ADDED,
        CHANGED,
        /** No longer in the file: kept for its bookings, takes no new one. */
        RETIRED,
        /** Back in the file after it was retired. */
        RESTORED,
        UNCHANGED
    }

    /**
     * @param what {@code town}, {@code venue} or {@code space}
     * @param facts what differs, for a change
     */
    public record Line(Outcome outcome, String what, String id, List<String> facts) {}

    public ImportReport {
        lines = List.copyOf(lines);
    }

    public boolean changedAnything() {
        return lines.stream().anyMatch(line -> line.outcome() != Outcome.UNCHANGED);
    }

    public List<String> ids(Outcome outcome) {
        return lines.stream()
                .filter(line -> line.outcome() == outcome)
                .map(Line::id)
                .toList();
    }

    /** For a terminal: one line for each thing that changed, or one that says that nothing did. */
    public String asText() {
        if (!changedAnything()) {
            return town + ": nothing changed, " + lines.size() + " entries as before (revision " + revision + ")";
        }
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.UNCHANGED)
                .map(ImportReport::text)
                .collect(Collectors.joining("\n", "", "\n" + town + ": now at revision " + revision));
    }

    private static String text(Line line) {
        String facts = line.facts().isEmpty() ? "" : ": " + String.join(", ", line.facts());
        return "%-8s %s %s%s".formatted(line.outcome().name().toLowerCase(Locale.ROOT), line.what(), line.id(), facts);
    }
}
