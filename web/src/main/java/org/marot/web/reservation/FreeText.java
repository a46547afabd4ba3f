package org.marot.web.reservation;

import org.jspecify.annotations.Nullable;
import org.marot.people.CancelReasons;
import org.marot.people.Titles;
import org.marot.web.support.Malformed;

/** Text as people type it, without what nobody sees. */
public final class FreeText {
    private FreeText() {}

    /** @throws Malformed naming {@code title} when it is too long */
    public static @Nullable String title(@Nullable String text) {
        return line("title", text, Titles.LONGEST);
    }

    /** @throws Malformed naming {@code reason} when it is too long */
    public static @Nullable String reason(@Nullable String text) {
        return line("reason", text, CancelReasons.LONGEST);
    }

    /** Whatever breaks a line is a space; empty when nothing is said. */
    public static String oneLine(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** In as many lines as it was typed; empty when nothing is said. */
    public static String lines(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                        .strip();
    }

    private static @Nullable String line(String field, @Nullable String text, int longest) {
        String line = oneLine(text);
        if (line.length() > longest) {
            throw Malformed.unreadable(field);
        }
        return line.isEmpty() ? null : line;
    }
}
