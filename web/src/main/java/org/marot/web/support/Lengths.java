package org.marot.web.support;

import java.time.Duration;
import java.util.Locale;

/** How long something lasts, as people say it: {@code 45 minutes}, {@code 1 h 30}, {@code 12 heures}, {@code 3 jours}. */
final class Lengths {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Lengths() {}

    static String told(Duration length, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        long minutes = length.toMinutes();
        if (minutes > DAY && minutes % DAY == 0) {
            return counted(minutes / DAY, french ? "jour" : "day", french);
        }
        if (minutes >= HOUR && minutes % HOUR == 0) {
            return counted(minutes / HOUR, french ? "heure" : "hour", french);
        }
        if (minutes < HOUR) {
            return counted(minutes, "minute", french);
        }
        return minutes / HOUR + " h " + "%02d".formatted(minutes % HOUR);
    }

    /** French has the plural from two on, English for everything but one. */
    private static String counted(long number, String word, boolean french) {
        boolean plural = french ? number >= 2 : number != 1;
        return number + " " + word + (plural ? "s" : "");
    }
}
