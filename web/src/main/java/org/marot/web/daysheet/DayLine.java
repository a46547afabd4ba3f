package org.marot.web.daysheet;

import org.jspecify.annotations.Nullable;

/**
 * One reservation of the day.
 *
 * @param who the customer's name; the word for it where there is none
 * @param title what the customer calls it
 * @param desk which desk of a pool it is, in words; null as long as that may change
 * @param late it has begun and nobody has checked in
 * @param arrivedAt when they came, in words
 * @param undoable a check-in or a no-show that can be taken back
 * @param changeable it can be moved, stretched or cancelled
 * @param step by how much a stretch makes it longer, in words
 */
record DayLine(
        String id,
        String reference,
        String times,
        String who,
        @Nullable String title,
        String space,
        boolean pool,
        @Nullable String desk,
        int people,
        String layout,
        String status,
        boolean late,
        @Nullable String arrivedAt,
        boolean awaited,
        boolean present,
        boolean undoable,
        boolean changeable,
        String step) {

    public String badge() {
        return late
                ? "taken"
                : switch (status) {
                    case "checked-in" -> "free";
                    case "held" -> "held";
                    case "confirmed" -> "mine";
                    default -> "closed";
                };
    }

    public String label() {
        return who + ", " + space + ", " + times;
    }

    /** Whether somebody who looks for a name, a reference or a space means this line. */
    boolean matches(String text) {
        return text.isEmpty()
                || (who + " " + reference + " " + space + " " + title)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(text);
    }
}
