package org.marot.catalogue.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Value;

/** Reads {@code opening-hours}: days, runs of days such as {@code monday-saturday}, or {@code every-day}. */
final class WeekReader {
    private static final List<String> DAYS = days();

    private WeekReader() {}

    static Map<DayOfWeek, List<OpenStretch>> of(Value value) {
        Map<DayOfWeek, List<OpenStretch>> week = new EnumMap<>(DayOfWeek.class);
        Map<DayOfWeek, String> said = new EnumMap<>(DayOfWeek.class);
        Entry entry = value.entry("days with their hours");
        entry.all().forEach((key, hours) -> {
            List<DayOfWeek> days = run(key, entry);
            List<OpenStretch> stretches = HoursText.of(hours);
            for (DayOfWeek day : days) {
                String before = said.putIfAbsent(day, key);
                if (before != null) {
                    entry.mistake(key, "says the hours of " + name(day) + " a second time, after " + before);
                } else if (!stretches.isEmpty()) {
                    week.put(day, stretches);
                }
            }
        });
        return week;
    }

    private static List<DayOfWeek> run(String key, Entry entry) {
        if (key.equals("every-day")) {
            return List.of(DayOfWeek.values());
        }
        String[] ends = key.split("-", 2);
        Optional<DayOfWeek> first = day(ends[0], key, entry);
        Optional<DayOfWeek> last = ends.length == 1 ? first : day(ends[1], key, entry);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        List<DayOfWeek> run = new ArrayList<>();
        for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
            run.add(day);
            if (day == last.get()) {
                return run;
            }
        }
    }

    private static Optional<DayOfWeek> day(String name, String key, Entry entry) {
        if (DAYS.contains(name)) {
            return Optional.of(DayOfWeek.of(DAYS.indexOf(name) + 1));
        }
        entry.mistake(
                key,
                "'" + name + "' is no day; expected monday to sunday, a run such as monday-friday, or every-day"
                        + Suggestion.among(DAYS, name));
        return Optional.empty();
    }

    private static String name(DayOfWeek day) {
        return DAYS.get(day.ordinal());
    }

    private static List<String> days() {
        List<String> names = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.add(day.name().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(names);
    }
}
