package org.marot.web.functionsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trade has to do at a venue in one week; public, as what it holds, for templates read it.
 *
 * @param week as addresses name it, for example {@code 2026-W48}
 * @param trade as addresses name it; empty for the whole team
 */
public record WeekSheet(
        String week,
        String heading,
        String previous,
        String next,
        String trade,
        String tradeName,
        List<Unread> unread,
        List<Day> days) {

    /** An event of which the trade has not acknowledged the last function sheet. */
    public record Unread(String file, String title, String sentence) {}

    /** One day on which there is something to do. */
    public record Day(String date, String heading, List<Row> rows) {}

    /** One line, and the event that it is for. */
    public record Row(SheetTold.Line line, Event event) {}

    /**
     * An event.
     *
     * @param contact empty where nobody is named
     * @param signed otherwise it may still come to nothing
     */
    public record Event(
            String file,
            String reference,
            String title,
            String people,
            @Nullable String contact,
            boolean signed) {}

    public boolean isMarked() {
        return days.stream()
                .flatMap(day -> day.rows().stream())
                .anyMatch(row -> row.line().isMarked());
    }
}
