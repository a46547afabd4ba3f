package org.marot.web.support;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the technical text of a date, time or duration into the words of a language; leaves any other text alone. */
final class Told {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\\S*");
    private static final Pattern DURATION = Pattern.compile("PT?\\d\\S*");

    private Told() {}

    static String told(String value, Locale locale) {
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
            }
            if (TIME.matcher(value).matches()) {
                return time(value, locale);
            }
            return DURATION.matcher(value).matches() ? Lengths.told(Duration.parse(value), locale) : value;
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String time(String value, Locale locale) {
        LocalDateTime time = LocalDateTime.parse(value.substring(0, 16));
        String rest = value.substring(16).replaceFirst("^:\\d{2}(\\.\\d+)?", "").replaceFirst("\\[.*]$", "");
        String pattern = isFrench(locale) ? "d MMMM yyyy 'à' HH:mm" : "d MMMM yyyy, HH:mm";
        String told = time.format(DateTimeFormatter.ofPattern(pattern, locale));
        return rest.isEmpty() ? told : told + " (" + rest + ")";
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
