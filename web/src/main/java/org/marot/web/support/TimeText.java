package org.marot.web.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.marot.shared.LocalTimeReader;
import org.marot.shared.Refused;

/** Times and dates as the API reads and writes them. What is no time at all is malformed, and the field is named. */
public final class TimeText {
    private TimeText() {}

    /** The text itself, once it is certain that it is some time; in which zone is not known yet. */
    public static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Malformed.missing(field);
        }
        try {
            var unused = LocalTimeReader.read(text, ZoneOffset.UTC);
            return text;
        } catch (Refused notATime) {
            throw new Malformed(field, notATime.violations().get(0));
        }
    }

    /** A date such as {@code 2027-03-02}. */
    public static LocalDate date(String field, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 2000 || date.getYear() > 2199) {
                throw Malformed.unreadable(field);
            }
            return date;
        } catch (DateTimeException e) {
            throw Malformed.unreadable(field);
        }
    }

    /** On the wall clock, with its offset: {@code 2027-03-02T09:00+01:00}. */
    public static String of(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }
}
