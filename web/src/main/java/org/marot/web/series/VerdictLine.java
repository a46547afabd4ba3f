package org.marot.web.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date of a preview as a page shows it.
 *
 * @param date as the form's fields are named after
 * @param finding {@code free}, {@code taken} …
 * @param choices other times and spaces for this date
 * @param chosen what the customer chose before; null when nothing was
 */
record VerdictLine(
        String date,
        String day,
        String times,
        String finding,
        boolean hourTwice,
        List<String> reasons,
        List<Choice> choices,
        @Nullable String chosen) {

    /** Another place for the date; {@code value} is what the form sends. */
    record Choice(String value, String label) {}

    /** As the form's field for this date is called. */
    public String field() {
        return "d" + date;
    }

    public boolean free() {
        return finding.equals("free");
    }

    /** To be ticked from the start, unless the customer has left it out. */
    public boolean ticked() {
        return free() && (chosen == null || chosen.equals("book"));
    }

    public String badge() {
        return switch (finding) {
            case "free" -> "free";
            case "taken" -> "taken";
            default -> "closed";
        };
    }

    public String style() {
        return free() ? "free" : "blocked";
    }
}
