package org.marot.web.reservation;

import org.jspecify.annotations.Nullable;
import org.marot.people.Titles;
import org.marot.web.support.Malformed;

/** A title as people type it: one line, trimmed, none when empty. */
public final class TitleText {
    private TitleText() {}

    /** @throws Malformed naming {@code title} when it is too long */
    public static @Nullable String read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (line.length() > Titles.LONGEST) {
            throw Malformed.unreadable("title");
        }
        return line.isEmpty() ? null : line;
    }
}
