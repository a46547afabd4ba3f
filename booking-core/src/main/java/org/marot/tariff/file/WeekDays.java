package org.marot.tariff.file;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Value;

/** Reads days of the week: {@code saturday}, {@code monday-friday}, or a list of such. */
final class WeekDays {
    private static final String EXPECTED = "a day of the week, or some such as monday-friday";
    private static final Map<String, DayOfWeek> NAMES = new TreeMap<>(Stream.of(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().toLowerCase(Locale.ROOT), day -> day)));

    private WeekDays() {}

    static Set<DayOfWeek> of(Value value) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        List<Value> items = value.isList() ? value.items("days of the week", 20) : List.of(value);
        items.forEach(item -> item.text(EXPECTED, 40).ifPresent(text -> add(item, text, days)));
        if (value.isList() && items.isEmpty()) {
            value.mistake("names no day");
        }
        return days;
    }

    private static void add(Value value, String text, Set<DayOfWeek> days) {
        String[] ends = text.split("-", 2);
        Optional<DayOfWeek> first = day(value, ends[0]);
        Optional<DayOfWeek> last = ends.length == 1 ? first : day(value, ends[1]);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        DayOfWeek day = first.get();
        days.add(day);
        while (day != last.get()) {
            day = day.plus(1);
            days.add(day);
        }
    }

    private static Optional<DayOfWeek> day(Value value, String name) {
        DayOfWeek day = NAMES.get(name.strip());
        if (day == null) {
            value.mistake("there is no day '" + name.strip() + "'"
                    + Suggestion.nearest(NAMES.keySet(), name.strip())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; expected " + EXPECTED));
        }
        return Optional.ofNullable(day);
    }
}
