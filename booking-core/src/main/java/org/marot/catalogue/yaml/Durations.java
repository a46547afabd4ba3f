package org.marot.catalogue.yaml;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 30 min}, {@code 1 h 30 min}, {@code 5 days}, {@code 12 months}. */
public final class Durations {
    public static final String CLOCK = "a length of time such as 30 min, 1 h, 1 h 30 min or 2 days";
    public static final String CALENDAR = "a length of time such as none, 14 days, 2 weeks, 12 months or 1 year";

    private static final Pattern CLOCK_SHAPE = Pattern.compile(
            "(?:(?<days>\\d{1,4}) ?(?:d|days?))? ?(?:(?<hours>\\d{1,5}) ?(?:h|hours?))? ?(?:(?<minutes>\\d{1,6}) ?(?:m|min|minutes?))?");
    private static final Pattern CALENDAR_SHAPE =
            Pattern.compile("(?<number>\\d{1,4}) ?(?<unit>days?|weeks?|months?|years?)");

    private Durations() {}

    public static Optional<Duration> duration(Value value) {
        Optional<String> text = value.text(CLOCK, 40);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().equals("none") || text.get().equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher matcher = CLOCK_SHAPE.matcher(text.get());
        if (!matcher.matches()) {
            value.mistake("expected " + CLOCK + ", not '" + text.get() + "'");
            return Optional.empty();
        }
        return Optional.of(Duration.ofDays(number(matcher, "days"))
                .plusHours(number(matcher, "hours"))
                .plusMinutes(number(matcher, "minutes")));
    }

    public static Optional<Period> period(Value value) {
        Optional<String> text = value.text(CALENDAR, 40);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().equals("none") || text.get().equals("0")) {
            return Optional.of(Period.ZERO);
        }
        Matcher matcher = CALENDAR_SHAPE.matcher(text.get());
        if (!matcher.matches()) {
            value.mistake("expected " + CALENDAR + ", not '" + text.get() + "'");
            return Optional.empty();
        }
        int number = (int) number(matcher, "number");
        return Optional.of(
                switch (matcher.group("unit").charAt(0)) {
                    case 'd' -> Period.ofDays(number);
                    case 'w' -> Period.ofDays(7 * number);
                    case 'm' -> Period.ofMonths(number);
                    default -> Period.ofMonths(12 * number);
                });
    }

    /** For messages: the shortest way to write it. */
    public static String text(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes > 0 && minutes % 1440 == 0) {
            return minutes == 1440 ? "1 day" : minutes / 1440 + " days";
        }
        String hours = minutes >= 60 ? minutes / 60 + " h" : "";
        String rest = minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + " min";
        return (hours + " " + rest).strip();
    }

    private static long number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
