package org.marot.tariff.file;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Unit;
import org.marot.shared.Slug;

/** Reads {@code units}: how much time each price buys. */
final class UnitsReader {
    private static final String SHAPES =
            "one of length, hours, from and to, days, weeks, months, or all: yes for all of a rental";
    private static final Pattern HOURS = Pattern.compile("(?<from>\\d{1,2}:\\d{2}) ?[-–] ?(?<to>\\d{1,2}:\\d{2})");
    private static final int MOST_DAYS = 400;

    private UnitsReader() {}

    static Map<String, Unit> of(Entry file) {
        Map<String, Unit> units = new TreeMap<>();
        file.require("units")
                .ifPresent(value -> value.entry("units by name").all().forEach((name, unit) -> {
                    if (!Slug.isSlug(name)) {
                        unit.mistake("the name '" + name + "' must be lower-case letters, digits and hyphens");
                    }
                    units.put(name, unit(unit));
                }));
        return units;
    }

    private static Unit unit(Value value) {
        Entry entry = value.entry(SHAPES);
        Optional<Value> length = entry.find("length");
        Optional<Value> hours = entry.find("hours");
        Optional<Value> from = entry.find("from");
        Optional<Value> all = entry.find("all");
        List<Period> periods = new ArrayList<>();
        number(entry, "days").ifPresent(n -> periods.add(Period.ofDays(n)));
        number(entry, "weeks").ifPresent(n -> periods.add(Period.ofDays(7 * n)));
        number(entry, "months").ifPresent(n -> periods.add(Period.ofMonths(n)));
        Unit unit = new Unit.Rental();
        if (length.isPresent()) {
            unit = length(length.get(), entry);
        } else if (from.isPresent()) {
            unit = new Unit.Hours(window(entry).map(List::of).orElse(List.of()));
        } else if (hours.isPresent()) {
            unit = new Unit.Hours(windows(hours.get()));
        } else if (!periods.isEmpty()) {
            unit = new Unit.Days(periods.get(0));
        }
        all.flatMap(Value::yesNo).filter(yes -> !yes).ifPresent(no -> value.mistake("expected " + SHAPES));
        long said = length.stream().count()
                + hours.stream().count()
                + from.stream().count()
                + periods.size()
                + all.stream().count();
        if (said != 1 && value.isEntry()) {
            value.mistake("expected " + SHAPES + (said == 0 ? "" : ", not several of them"));
        }
        entry.close();
        return unit;
    }

    private static Optional<Integer> number(Entry entry, String key) {
        OptionalInt number = entry.find(key).map(v -> v.number(1, MOST_DAYS)).orElse(OptionalInt.empty());
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static Unit length(Value value, Entry entry) {
        Duration length = Durations.duration(value).orElse(Duration.ofHours(1));
        if (length.isZero()) {
            value.mistake("must be longer than nothing");
            length = Duration.ofHours(1);
        }
        boolean withinDay = entry.find("within-day").flatMap(Value::yesNo).orElse(false);
        return new Unit.Length(length, withinDay);
    }

    private static List<Unit.Window> windows(Value value) {
        List<Unit.Window> windows = new ArrayList<>();
        List<Value> items = value.isList() ? value.items("hours such as 08:00-13:00", 50) : List.of(value);
        for (Value item : items) {
            if (item.isEntry()) {
                Entry entry = item.entry("begins, from, to and days-later");
                window(entry).ifPresent(windows::add);
                entry.close();
            } else {
                item.text("hours such as 08:00-13:00", 40)
                        .flatMap(text -> hours(item, text))
                        .ifPresent(windows::add);
            }
        }
        if (value.isList() && items.isEmpty()) {
            value.mistake("names no hours");
        }
        return windows;
    }

    private static Optional<Unit.Window> hours(Value value, String text) {
        Matcher matcher = HOURS.matcher(text);
        if (!matcher.matches()) {
            value.mistake("expected hours such as 08:00-13:00, not '" + text + "'");
            return Optional.empty();
        }
        boolean midnight = matcher.group("to").equals("24:00");
        Optional<LocalTime> from = time(value, matcher.group("from"));
        Optional<LocalTime> to = midnight ? Optional.of(LocalTime.MIDNIGHT) : time(value, matcher.group("to"));
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : window(value, EnumSet.allOf(DayOfWeek.class), from.get(), to.get(), midnight ? 1 : 0);
    }

    private static Optional<Unit.Window> window(Entry entry) {
        Set<DayOfWeek> begins = entry.find("begins").map(WeekDays::of).orElseGet(() -> EnumSet.allOf(DayOfWeek.class));
        Optional<Value> from = entry.require("from");
        Optional<Value> to = entry.require("to");
        OptionalInt later =
                entry.find("days-later").map(v -> v.number(0, MOST_DAYS)).orElse(OptionalInt.of(0));
        Optional<LocalTime> first =
                from.flatMap(v -> v.text("a time such as 09:00", 20).flatMap(t -> time(v, t)));
        Optional<LocalTime> last =
                to.flatMap(v -> v.text("a time such as 08:00", 20).flatMap(t -> time(v, t)));
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : window(to.orElseThrow(), begins, first.get(), last.get(), later.orElse(0));
    }

    private static Optional<Unit.Window> window(
            Value value, Set<DayOfWeek> begins, LocalTime from, LocalTime to, int later) {
        if (later == 0 && !to.isAfter(from)) {
            value.mistake("ends before it begins; an end on a later day needs days-later, the end of the day is 24:00 "
                    + "in hours such as 13:00-24:00");
            return Optional.empty();
        }
        return Optional.of(new Unit.Window(begins, from, to, later));
    }

    private static Optional<LocalTime> time(Value value, String text) {
        Matcher matcher = Pattern.compile("(\\d{1,2}):(\\d{2})").matcher(text);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) < 24 && Integer.parseInt(matcher.group(2)) < 60) {
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        value.mistake("there is no time '" + text + "'");
        return Optional.empty();
    }
}
