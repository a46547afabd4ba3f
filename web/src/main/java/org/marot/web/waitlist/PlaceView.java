package org.marot.web.waitlist;

import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/**
 * A place in the line as the page shows it.
 *
 * @param layout of the offer, in words; null without one, and for desks
 * @param until when the offer lapses, in words; null without one
 * @param command for the hidden field of its forms
 */
record PlaceView(
        String id,
        String status,
        boolean open,
        String venueName,
        String heading,
        Period period,
        long rank,
        @Nullable String reservation,
        @Nullable String layout,
        @Nullable String until,
        String command) {

    public String badge() {
        return switch (status) {
            case "accepted" -> "free";
            case "waiting", "offered" -> "held";
            default -> "closed";
        };
    }
}
