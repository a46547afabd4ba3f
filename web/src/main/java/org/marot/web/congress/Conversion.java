package org.marot.web.congress;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What became of the event files that were opened since some moment. */
record Conversion(int opened, int signed, int lost, int lapsed) {
    private static final Set<String> LOST = Set.of("declined", "cancelled");
    private static final Set<String> LAPSED = Set.of("lapsed");

    static Conversion since(Instant since, List<EventFileRow> rows) {
        List<String> opened = rows.stream()
                .filter(row -> !row.openedAt().isBefore(since))
                .map(EventFileRow::status)
                .toList();
        return new Conversion(
                opened.size(), count(opened, EventFileRow.SIGNED), count(opened, LOST), count(opened, LAPSED));
    }

    int open() {
        return opened - signed - lost - lapsed;
    }

    /** In percent of those that are decided; -1 when none is. */
    int share() {
        int decided = signed + lost + lapsed;
        return decided == 0 ? -1 : Math.round(100f * signed / decided);
    }

    private static int count(List<String> statuses, Set<String> those) {
        return (int) statuses.stream().filter(those::contains).count();
    }
}
