package org.marot.tariff.file;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Season;
import org.marot.shared.Slug;

/** Reads {@code seasons}: parts of the year by name, of every year or of one. */
final class SeasonsReader {
    private SeasonsReader() {}

    static Map<String, Season> of(Entry file, @Nullable LocalDate inForce) {
        Map<String, Season> seasons = new TreeMap<>();
        file.find("seasons")
                .ifPresent(value -> value.entry("seasons with from and to")
                        .all()
                        .forEach((name, parts) -> {
                            if (!Slug.isSlug(name)) {
                                parts.mistake("the name '" + name + "' must be lower-case letters, digits and hyphens");
                            }
                            seasons.put(name, season(parts, inForce));
                        }));
        return seasons;
    }

    private static Season season(Value value, @Nullable LocalDate inForce) {
        List<Season.Yearly> yearly = new ArrayList<>();
        List<Season.Dates> dates = new ArrayList<>();
        List<Value> parts = value.isList() ? value.items("parts of the year", 100) : List.of(value);
        parts.forEach(part -> part(part, yearly, dates));
        if (value.isList() && parts.isEmpty()) {
            value.mistake("names no part of the year");
        }
        boolean over = inForce != null
                && yearly.isEmpty()
                && !dates.isEmpty()
                && dates.stream().allMatch(part -> part.to().isBefore(inForce));
        if (over) {
            value.mistake("is over before the grid comes into force, on " + inForce);
        }
        return new Season(yearly, dates);
    }

    private static void part(Value value, List<Season.Yearly> yearly, List<Season.Dates> dates) {
        Entry entry = value.entry("from and to");
        Optional<Value> from = entry.require("from");
        Optional<Value> to = entry.require("to");
        entry.close();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (CalendarDays.hasYear(from.get()) || CalendarDays.hasYear(to.get())) {
            Optional<LocalDate> first = CalendarDays.date(from.get());
            Optional<LocalDate> last = CalendarDays.date(to.get());
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                entry.mistake("to", "the last day " + last.get() + " is before the first, " + first.get());
            } else if (first.isPresent() && last.isPresent()) {
                dates.add(new Season.Dates(first.get(), last.get()));
            }
            return;
        }
        Optional<MonthDay> first = CalendarDays.yearly(from.get());
        Optional<MonthDay> last = CalendarDays.yearly(to.get());
        if (first.isPresent() && last.isPresent()) {
            yearly.add(new Season.Yearly(first.get(), last.get()));
        }
    }
}
