package org.marot.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** The parts of a rule's text, each of a shape that is offered, and where the rule ends. */
record RuleParts(Map<String, String> parts) {
    private static final int LONGEST = 400;
    private static final Map<String, Pattern> SHAPES = Map.of(
            "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
            "INTERVAL", Pattern.compile("[1-9]\\d{0,2}"),
            "COUNT", Pattern.compile("[1-9]\\d{0,5}"),
            "UNTIL", Pattern.compile("\\d{8}(T\\d{6}Z?)?"),
            "WKST", Pattern.compile("MO|TU|WE|TH|FR|SA|SU"),
            "BYDAY", list("([+-]?([1-9]|[1-4]\\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)"),
            "BYMONTHDAY", list("[+-]?([1-9]|[12]\\d|3[01])"),
            "BYMONTH", list("([1-9]|1[0-2])"),
            "BYSETPOS", list("[+-]?([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])"));
    private static final Set<String> TOO_FINE = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    static RuleParts read(String text) {
        String rule = text.strip().toUpperCase(Locale.ROOT);
        String bare = rule.startsWith("RRULE:") ? rule.substring("RRULE:".length()) : rule;
        if (bare.length() > LONGEST) {
            throw unreadable(bare.substring(0, 40));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : bare.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw unreadable(part);
            }
        }
        parts.forEach(RuleParts::requireShape);
        requireSense(parts, bare);
        if (parts.containsKey("COUNT") == parts.containsKey("UNTIL")) {
            throw Refused.because(Violation.of("repeat-rule-without-end"));
        }
        return new RuleParts(parts);
    }

    static Refused unreadable(String part) {
        return Refused.because(Violation.of("repeat-rule-unreadable", "part", part));
    }

    String text() {
        return text(parts);
    }

    /** What is left to the search: the end is looked after here, because it depends on the time of day. */
    String withoutEnd() {
        Map<String, String> endless = new LinkedHashMap<>(parts);
        endless.remove("COUNT");
        endless.remove("UNTIL");
        // the standard's own default, which the library leaves to the machine's language
        endless.putIfAbsent("WKST", "MO");
        return text(endless);
    }

    /** The dates up to the rule's end, at {@code time}; at most one more than anybody may have. */
    List<LocalDate> upTo(List<LocalDate> dates, LocalTime time, ZoneId zone) {
        LocalDateTime last = last(zone);
        return dates.stream()
                .filter(date -> !date.atTime(time).isAfter(last))
                .limit(Math.min(count(), RepeatRule.MOST_DATES + 1))
                .toList();
    }

    /** Whether the rule's own end lies behind the horizon of the search, so that dates may be missing. */
    boolean goesBeyond(LocalDate horizon, int found) {
        return parts.containsKey("COUNT")
                ? found < count()
                : last(ZoneOffset.UTC).toLocalDate().isAfter(horizon);
    }

    private int count() {
        String count = parts.get("COUNT");
        return count == null ? Integer.MAX_VALUE : Integer.parseInt(count);
    }

    private LocalDateTime last(ZoneId zone) {
        String until = parts.get("UNTIL");
        if (until == null) {
            return LocalDateTime.MAX;
        }
        try {
            if (until.length() == 8) {
                return LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.MAX);
            }
            boolean utc = until.endsWith("Z");
            LocalDateTime moment = LocalDateTime.parse(utc ? until.substring(0, 15) : until, MOMENT);
            return utc ? moment.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime() : moment;
        } catch (DateTimeException e) {
            throw unreadable("UNTIL=" + until);
        }
    }

    private static void requireShape(String name, String value) {
        if (TOO_FINE.contains(name) || (name.equals("FREQ") && value.matches("HOURLY|MINUTELY|SECONDLY"))) {
            throw Refused.because(Violation.of("repeat-rule-too-fine"));
        }
        Pattern shape = SHAPES.get(name);
        if (shape == null || !shape.matcher(value).matches()) {
            throw unreadable(name + "=" + value);
        }
    }

    /** What RFC 5545 forbids to go together, and every library reads in its own way. */
    private static void requireSense(Map<String, String> parts, String bare) {
        String frequency = parts.get("FREQ");
        if (frequency == null) {
            throw unreadable(bare);
        }
        boolean ofWeeks = frequency.equals("DAILY") || frequency.equals("WEEKLY");
        String days = parts.getOrDefault("BYDAY", "");
        if (ofWeeks && days.matches(".*\\d.*")) {
            throw unreadable("BYDAY=" + days);
        }
        if (frequency.equals("WEEKLY") && parts.containsKey("BYMONTHDAY")) {
            throw unreadable("BYMONTHDAY=" + parts.get("BYMONTHDAY"));
        }
        if (parts.containsKey("BYSETPOS")
                && !parts.containsKey("BYDAY")
                && !parts.containsKey("BYMONTHDAY")
                && !parts.containsKey("BYMONTH")) {
            throw unreadable("BYSETPOS=" + parts.get("BYSETPOS"));
        }
    }

    private static Pattern list(String one) {
        return Pattern.compile(one + "(," + one + "){0,30}");
    }

    private static String text(Map<String, String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : ";").append(name).append('=').append(value));
        return text.toString();
    }
}
