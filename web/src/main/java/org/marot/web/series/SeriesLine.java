package org.marot.web.series;

import org.jspecify.annotations.Nullable;

/**
 * One date of a series on its page.
 *
 * @param reservation to link to; null for a date that is not booked
 * @param status of the reservation, or {@code skipped}
 * @param changeable it can still be moved or cancelled
 * @param apart it is not where the series has it
 * @param command for the hidden field of the line's own form
 */
record SeriesLine(
        String date,
        String day,
        String times,
        String spaceName,
        @Nullable String reservation,
        String status,
        boolean changeable,
        boolean apart,
        String command) {
    public boolean skipped() {
        return status.equals("skipped");
    }

    public String badge() {
        return switch (status) {
            case "confirmed", "checked-in" -> "free";
            case "held" -> "held";
            default -> "closed";
        };
    }

    public String style() {
        return changeable ? "mine" : "blocked";
    }
}
