package org.marot.web.series;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Tells a rule as people would; what it cannot tell it shows as it is. */
@Component
class RuleWords {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private final Say say;

    RuleWords(Say say) {
        this.say = say;
    }

    String of(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        String interval = parts.getOrDefault("INTERVAL", "1");
        String frequency = parts.getOrDefault("FREQ", "").toLowerCase(java.util.Locale.ROOT);
        String days = parts.getOrDefault("BYDAY", "");
        boolean plain = parts.keySet().stream()
                .allMatch(List.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL", "WKST")::contains);
        if (!plain) {
            return rule;
        }
        String base = say.text("series.rule." + frequency + (interval.equals("1") ? "" : "-many"), interval);
        String on = days.isEmpty() ? monthDay(parts) : ", " + days(days);
        return base + on + end(parts);
    }

    private String monthDay(Map<String, String> parts) {
        String day = parts.get("BYMONTHDAY");
        return day == null ? "" : ", " + say.text("series.rule.month-day", day);
    }

    private String days(String list) {
        if (list.equals("MO,TU,WE,TH,FR")) {
            return say.text("series.rule.weekdays");
        }
        return Arrays.stream(list.split(",", -1)).map(this::day).collect(Collectors.joining(", "));
    }

    private String day(String text) {
        int split = text.length() - 2;
        int index = DAYS.indexOf(text.substring(split));
        String name = index < 0 ? text : say.weekday(DayOfWeek.of(index + 1));
        String ordinal = text.substring(0, split);
        return ordinal.isEmpty() ? name : say.text("series.rule.nth", name, ordinal);
    }

    private String end(Map<String, String> parts) {
        String count = parts.get("COUNT");
        if (count != null) {
            return ", " + say.text("series.rule.count", count);
        }
        String until = parts.getOrDefault("UNTIL", "");
        try {
            LocalDate last = LocalDate.parse(
                    until.length() > 8 ? until.substring(0, 8) : until, DateTimeFormatter.BASIC_ISO_DATE);
            return ", " + say.text("series.rule.until", say.day(last));
        } catch (DateTimeException e) {
            return "";
        }
    }
}
