package org.marot.tariff.file;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Decimals;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** Reads {@code lines}: what spaces cost for a unit of time. */
final class LinesReader {
    private static final int MOST_LINES = 2_000;

    private record Same(Set<SpaceId> spaces, String unit, When when) {}

    private final Vocabulary words;
    private final WhenReader conditions;
    private final Map<Same, Place> before = new HashMap<>();

    LinesReader(Vocabulary words) {
        this.words = words;
        this.conditions = new WhenReader(words);
    }

    List<SpaceLine> of(Entry file) {
        List<SpaceLine> lines = new ArrayList<>();
        file.require("lines").ifPresent(list -> {
            List<Value> items = list.items("prices of spaces", MOST_LINES);
            items.forEach(item -> line(item).ifPresent(lines::add));
            if (list.isList() && items.isEmpty()) {
                list.mistake("names no price");
            }
        });
        return lines;
    }

    private Optional<SpaceLine> line(Value item) {
        Entry entry = item.entry("a price with id, label, spaces, unit and price");
        Optional<String> id = Ids.take(entry, "a line's id", words.ids());
        Wording label = Texts.required(entry, "label", 200);
        List<SpaceId> spaces = entry.require("spaces").map(words::spaces).orElse(List.of());
        List<SpaceId> includes = entry.find("includes").map(words::spaces).orElse(List.of());
        includes.stream()
                .filter(spaces::contains)
                .forEach(space -> entry.mistake("includes", "'" + space.value() + "' is one of its spaces already"));
        Optional<String> unit = entry.require("unit").flatMap(words::unit);
        When when = conditions.ofLine(entry);
        long cents = entry.require("price").map(Decimals::cents).orElse(0L);
        Long further = entry.find("further").map(Decimals::cents).orElse(null);
        String vat = words.vat(entry.find("vat"));
        Boolean taxIncluded = TariffReader.taxes(entry);
        entry.close();
        if (id.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        check(entry, words.units().get(unit.get()), when, further);
        once(item, new Same(Set.copyOf(spaces), unit.get(), when));
        return Optional.of(
                new SpaceLine(id.get(), label, spaces, includes, when, unit.get(), cents, further, vat, taxIncluded));
    }

    private static void check(Entry entry, @Nullable Unit unit, When when, @Nullable Long further) {
        if (unit instanceof Unit.Rental && further != null) {
            entry.mistake("further", "a rental is one piece, however long; it has no further one");
        }
        if (unit instanceof Unit.Hours hours && !when.days().isEmpty()) {
            Set<DayOfWeek> begins = new HashSet<>();
            hours.windows().forEach(window -> begins.addAll(window.begins()));
            if (begins.stream().noneMatch(when.days()::contains)) {
                entry.mistake("days", "can never apply: its unit begins on none of these days");
            }
        }
        Duration longest = longest(unit);
        if (longest != null && when.minutes() != null && when.minutes().least() > longest.toMinutes()) {
            entry.mistake("lasting", "can never apply: its unit is not that long");
        }
    }

    /** With the hour that an autumn night may have more. */
    private static @Nullable Duration longest(@Nullable Unit unit) {
        if (unit instanceof Unit.Length length) {
            return length.length();
        }
        if (unit instanceof Unit.Hours hours) {
            return hours.windows().stream()
                    .map(window -> Duration.between(window.from(), window.to())
                            .plusDays(window.daysLater())
                            .plusHours(1))
                    .max(Duration::compareTo)
                    .orElse(null);
        }
        return null;
    }

    private void once(Value item, Same same) {
        Place other = before.putIfAbsent(same, item.place());
        if (other != null) {
            item.mistake("prices the same as line " + other.line() + ", for the same spaces, unit and conditions");
        }
    }
}
