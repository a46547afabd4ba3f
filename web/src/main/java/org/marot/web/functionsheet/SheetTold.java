package org.marot.web.functionsheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function sheet in the reader's words; public, as what it holds, for templates read it.
 *
 * @param customer null where it has no name
 * @param people null for a version that was given out: its spaces say how many each
 * @param remark which version it is, or that it binds nobody
 * @param compared against which version its lines are marked; null where there is none
 */
public record SheetTold(
        String eventFile,
        String reference,
        String title,
        @Nullable String customer,
        String when,
        @Nullable String people,
        String remark,
        @Nullable String compared,
        List<Day> days,
        List<Line> notes,
        List<Line> contacts) {

    /** What happens on one day, hour by hour. */
    public record Day(String date, String heading, List<Line> lines) {}

    /**
     * One line.
     *
     * @param space empty where it is in none
     * @param trade empty where it is for all
     * @param mark {@code same}, {@code changed}, {@code added} or {@code removed}
     * @param was what it said otherwise; null unless it was changed
     */
    public record Line(
            String time,
            String space,
            String what,
            String detail,
            String trade,
            String mark,
            @Nullable String was) {

        public boolean isMarked() {
            return !mark.equals("same");
        }

        /** Without sound for a screen reader, which hears the word beside it. */
        public String sign() {
            return switch (mark) {
                case "changed" -> "≠";
                case "added" -> "+";
                case "removed" -> "−";
                default -> "";
            };
        }
    }

    public boolean isMarked() {
        return days.stream().anyMatch(day -> day.lines().stream().anyMatch(Line::isMarked))
                || notes.stream().anyMatch(Line::isMarked)
                || contacts.stream().anyMatch(Line::isMarked);
    }
}
