package org.marot.web.series;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marot.web.support.Malformed;

/**
 * How a booking repeats, as the form says it.
 *
 * @param every {@code day}, {@code weekdays}, {@code week}, {@code month-day}, {@code month-weekday} or {@code year}
 * @param on the days of a week, as {@code MO}
 * @param end {@code times} or {@code until}
 */
record RepeatForm(
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable String people,
        @Nullable String layout,
        @Nullable String title,
        @Nullable String every,
        @Nullable String interval,
        @Nullable List<String> on,
        @Nullable String end,
        @Nullable String times,
        @Nullable String until,
        @Nullable String accessible,
        @Nullable String command) {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** Whether the form was filled in, rather than opened. */
    boolean isAsked() {
        return every != null;
    }

    String everyOr() {
        return every == null ? "week" : every;
    }

    String intervalOr() {
        return interval == null || interval.isBlank() ? "1" : interval.strip();
    }

    String endOr() {
        return end != null && end.equals("until") ? "until" : "times";
    }

    String timesOr() {
        return times == null || times.isBlank() ? "10" : times.strip();
    }

    Set<String> daysOr(LocalDate first) {
        Set<String> days = new TreeSet<>(on == null ? List.of() : on);
        days.retainAll(DAYS);
        return days.isEmpty() ? Set.of(day(first.getDayOfWeek())) : days;
    }

    int attendees() {
        if (people == null || people.isBlank()) {
            return 1;
        }
        if (!people.strip().matches("[1-9]\\d{0,4}")) {
            throw Malformed.unreadable("people");
        }
        return Integer.parseInt(people.strip());
    }

    @Nullable
    String wantedLayout() {
        return layout == null || layout.isBlank() || layout.length() > 80 ? null : layout;
    }

    /** The rule that the form comes to. */
    String rule(LocalDate first) {
        String step = intervalOr().equals("1") ? "" : ";INTERVAL=" + intervalOr();
        return base(first) + step + (endOr().equals("until") ? ";UNTIL=" + lastDay() : ";COUNT=" + timesOr());
    }

    private String base(LocalDate first) {
        String day = day(first.getDayOfWeek());
        int week = (first.getDayOfMonth() - 1) / 7 + 1;
        return switch (everyOr()) {
            case "day" -> "FREQ=DAILY";
            case "weekdays" -> "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
            case "month-day" -> "FREQ=MONTHLY;BYMONTHDAY=" + first.getDayOfMonth();
            case "month-weekday" -> "FREQ=MONTHLY;BYDAY=" + (week > 4 ? -1 : week) + day;
            case "year" -> "FREQ=YEARLY";
            default ->
                "FREQ=WEEKLY;BYDAY="
                        + String.join(
                                ",",
                                DAYS.stream().filter(daysOr(first)::contains).toList());
        };
    }

    private String lastDay() {
        try {
            return LocalDate.parse(until == null ? "" : until.strip())
                    .toString()
                    .replace("-", "");
        } catch (DateTimeException e) {
            throw Malformed.unreadable("until");
        }
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
}
