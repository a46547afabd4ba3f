package org.marot.web.booking;

import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/**
 * A reservation as its page and the list show it.
 *
 * @param title what its customer calls it
 * @param desk which desk of a pool it is, in words; null as long as that may change
 * @param deskNote when it will be known
 * @param deskOpen its customer may choose it
 * @param changeable it can still be moved or cancelled
 * @param heldUntil when a hold lapses, in words
 * @param arriving whether its customer can say that they are there or leave, and until when they are waited for
 * @param again the address of the booking form with the same facts
 */
record Entry(
        String id,
        String reference,
        String status,
        String venue,
        String venueName,
        String address,
        String space,
        String spaceName,
        boolean pool,
        @Nullable String desk,
        String deskNote,
        boolean deskOpen,
        Period period,
        int people,
        String layout,
        @Nullable String title,
        boolean changeable,
        @Nullable String heldUntil,
        Arriving arriving,
        String again) {

    public String heading() {
        return title == null ? spaceName : title;
    }

    public String date() {
        return period.from().toLocalDate().toString();
    }

    /** The look of a line in the list. */
    public String style() {
        return changeable ? "mine" : "blocked";
    }

    public String badge() {
        return switch (status) {
            case "confirmed", "checked-in" -> "free";
            case "held" -> "held";
            default -> "closed";
        };
    }
}
