package org.marot.web.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told to somebody who drops something on the planning.
 *
 * @param message what was done, or why it was not
 * @param address where to go on; null when one stays
 * @param wantsReason whether it can be asked again with a reason
 * @param nearest what could be had instead
 */
record DropAnswer(String message, @Nullable String address, boolean wantsReason, List<Near> nearest) {
    /** A link with its words. */
    record Near(String label, String address) {}

    static DropAnswer done(String message) {
        return new DropAnswer(message, null, false, List.of());
    }

    static DropAnswer goTo(String address) {
        return new DropAnswer("", address, false, List.of());
    }

    static DropAnswer no(Troubles troubles, boolean wantsReason, List<NearLink> nearest) {
        String message = String.join(
                " ", troubles.all().stream().map(Troubles.Trouble::text).toList());
        return new DropAnswer(
                message,
                null,
                wantsReason,
                nearest.stream()
                        .map(link -> new Near(link.label(), link.address()))
                        .toList());
    }
}
