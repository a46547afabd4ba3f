package org.marot.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.web.availability.Periods;

/**
 * A period as forms and addresses carry it: one date and two times of day, {@code 24:00} for the day's end. A time may
 * carry an offset, which the hour that the autumn clock change repeats needs.
 */
public record PeriodFields(String date, String from, String to) {
    /** Reads addresses that carry full local date-times as well, and falls back for what is missing. */
    public static PeriodFields of(
            @Nullable String date, @Nullable String from, @Nullable String to, PeriodFields otherwise) {
        String start = given(from, otherwise.from);
        String end = given(to, otherwise.to);
        String day =
                given(date, start.length() > 10 && start.charAt(10) == 'T' ? start.substring(0, 10) : otherwise.date);
        return new PeriodFields(day, timeOf(start, day), timeOf(end, day));
    }

    public static PeriodFields of(Period period) {
        String day = period.from().toLocalDate().toString();
        return new PeriodFields(
                day, time(period.from()), timeOf(period.to().toLocalDateTime().toString(), day));
    }

    /** @throws org.marot.shared.Refused when the times cannot be read, or the period is empty, reversed or over-long */
    public Period read(ZoneId zone) {
        return Periods.read(start(), end(), zone);
    }

    /** {@code 2026-11-23T09:00} */
    public String start() {
        return full(from);
    }

    /** {@code 2026-11-23T12:30} */
    public String end() {
        return full(to);
    }

    private String full(String time) {
        if (time.indexOf('T') == 10) {
            return time;
        }
        return time.equals("24:00") ? nextDay() + "T00:00" : date + "T" + time;
    }

    private String nextDay() {
        try {
            return LocalDate.parse(date).plusDays(1).toString();
        } catch (DateTimeException e) {
            return date;
        }
    }

    /** The same day's times lose their date; another day's keep it. */
    private static String timeOf(String text, String day) {
        if (text.length() <= 10 || text.charAt(10) != 'T') {
            return text;
        }
        if (text.startsWith(day)) {
            return text.substring(11);
        }
        boolean midnightAfter = text.startsWith("T00:00", 10) && text.startsWith(next(day));
        return midnightAfter ? "24:00" : text;
    }

    private static String next(String day) {
        try {
            return LocalDate.parse(day).plusDays(1).toString();
        } catch (DateTimeException e) {
            return "-";
        }
    }

    private static String time(ZonedDateTime moment) {
        String time = moment.toLocalTime().toString();
        boolean twice = moment.getZone()
                        .getRules()
                        .getValidOffsets(moment.toLocalDateTime())
                        .size()
                > 1;
        return twice ? time + moment.getOffset() : time;
    }

    private static String given(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
