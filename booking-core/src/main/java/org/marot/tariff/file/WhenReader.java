package org.marot.tariff.file;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** Reads the conditions that stand in a part of the grid: it applies when all of them are true. */
final class WhenReader {
    private final Vocabulary words;

    WhenReader(Vocabulary words) {
        this.words = words;
    }

    /** Of a price for spaces: which spaces and which unit it is for, the line says itself. */
    When ofLine(Entry entry) {
        Optional<Value> counter = entry.find("counter");
        return read(entry, Set.of(), Set.of(), counter.flatMap(words::counter).orElse(null));
    }

    /** Of anything that is looked at once the spaces are priced. */
    When ofRest(Entry entry) {
        Set<SpaceId> spaces =
                entry.find("spaces").map(words::spaces).map(Set::copyOf).orElse(Set.of());
        Set<String> units = entry.find("units")
                .map(v -> Set.copyOf(
                        Vocabulary.list(v, "a unit", u -> words.unit(u).isPresent())))
                .orElse(Set.of());
        return read(entry, spaces, units, null);
    }

    /** Of what is sold by itself: only who buys it can matter. */
    When ofProduct(Entry entry) {
        Set<String> categories = entry.find("for").map(words::categories).orElse(Set.of());
        return new When(
                categories,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null);
    }

    private When read(Entry entry, Set<SpaceId> spaces, Set<String> units, @Nullable String counter) {
        Set<String> purposes = slugs(entry, "purpose");
        Set<String> otherThan = slugs(entry, "not-for");
        Set<String> with = entry.find("with").map(words::services).orElse(Set.of());
        Set<String> without = entry.find("without").map(words::services).orElse(Set.of());
        never(entry, "not-for", purposes, otherThan, "it is for '%s' and not for it");
        never(entry, "without", with, without, "it is with '%s' and without it");
        return new When(
                entry.find("for").map(words::categories).orElse(Set.of()),
                entry.find("season").flatMap(words::season).orElse(null),
                entry.find("days").map(WeekDays::of).orElse(Set.of()),
                Bounds.number(entry.find("people")),
                Bounds.minutes(entry.find("lasting")),
                Bounds.number(entry.find("calendar-days")),
                Bounds.number(entry.find("space-count")),
                spaces,
                units,
                purposes,
                otherThan,
                with,
                without,
                counter);
    }

    private static Set<String> slugs(Entry entry, String key) {
        return entry.find(key)
                .map(v -> Set.copyOf(Vocabulary.list(v, "a purpose", any -> true)))
                .orElse(Set.of());
    }

    private static void never(Entry entry, String key, Set<String> wanted, Set<String> unwanted, String message) {
        wanted.stream()
                .filter(unwanted::contains)
                .forEach(name -> entry.mistake(key, "can never apply: " + message.formatted(name)));
    }
}
