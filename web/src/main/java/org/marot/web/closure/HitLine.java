package org.marot.web.closure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reservation that a closure would hit.
 *
 * @param seen the sequence of its last event, so that nothing is done to what has changed meanwhile
 * @param who its customer
 * @param series it is a date of one
 * @param over in words until when a visitor who has left still has the space; null when something can be done
 * @param chosen what the form sent, or what is proposed; empty: not decided
 */
record HitLine(
        String id,
        long seen,
        String reference,
        String status,
        String who,
        @Nullable String title,
        String space,
        String when,
        int people,
        boolean series,
        @Nullable String over,
        List<Place> places,
        String chosen) {
    static final String CANCEL = "cancel";

    /** Where it could go; {@code value} is what the form sends. */
    record Place(String value, String label) {}

    public String field() {
        return "fate-" + id;
    }

    public String seenField() {
        return "seen-" + id;
    }

    public boolean undecided() {
        return over == null && chosen.isEmpty();
    }

    public String label() {
        return reference + ", " + when;
    }
}
