package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Wording;
import org.marot.catalogue.file.TownFile.SpaceEntry;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Ids;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Reads one item of {@code spaces}. */
final class SpaceReader {
    private static final Layout ONE_AT_EACH_DESK = new Layout("desk", 1);
    private static final int MOST_UNITS = 1000;
    private static final int MOST_PEOPLE = 100_000;

    private final VenueId venue;
    private final Words words;
    private final Map<String, Place> ids;
    private final RulesReader rulesReader;
    private final Cells cells;

    SpaceReader(VenueId venue, Words words, Map<String, Place> ids, RulesReader rulesReader, Cells cells) {
        this.venue = venue;
        this.words = words;
        this.ids = ids;
        this.rulesReader = rulesReader;
        this.cells = cells;
    }

    Optional<SpaceEntry> read(Value item, RuleFacts venueRules, Buffers venueBuffers) {
        Entry entry = item.entry("a space");
        Optional<String> id = id(entry);
        Wording name = Texts.required(entry, "name", 120);
        Optional<Wording> description = entry.find("description").map(v -> Texts.wording(v, 4000));
        SpaceKind kind = kind(entry);
        boolean pool = kind == SpaceKind.DESK_POOL;
        int units = units(entry, pool);
        List<CellId> occupied = cells.of(entry, id.map(this::ownName).orElse("none"), pool).stream()
                .map(cell -> CellId.of(venue, cell))
                .toList();
        List<Integer> accessibleUnits = accessibleUnits(entry, pool, units);
        List<Layout> layouts = layouts(entry, pool);
        List<String> equipment = equipment(entry);
        boolean accessible = entry.find("accessible").flatMap(Value::yesNo).orElse(false);
        Buffers buffers = Buffers.read(entry, venueBuffers);
        RuleFacts rules = rulesReader.read(entry, venueRules);
        SpacePrices prices = PricesReader.of(entry);
        Set<String> illustrative = Illustrative.of(entry);
        entry.close();
        return id.map(spaceId -> new SpaceEntry(
                new Space(
                        new SpaceId(spaceId),
                        venue,
                        name.french(),
                        kind,
                        units,
                        occupied,
                        layouts,
                        equipment,
                        accessible,
                        buffers.before(),
                        buffers.after(),
                        rules.complete(),
                        false,
                        name.english(),
                        description.map(Wording::french).orElse(null),
                        description.map(Wording::english).orElse(null),
                        illustrative,
                        accessibleUnits,
                        prices),
                entry.placeOf("id"),
                entry.places()));
    }

    private Optional<String> id(Entry entry) {
        return Ids.take(entry, "a space's id", ids).filter(id -> {
            boolean prefixed = id.startsWith(venue.value() + "-");
            if (!prefixed) {
                entry.mistake("id", "a space's id begins with its venue's: expected " + venue.value() + "-" + id);
            }
            return prefixed;
        });
    }

    private String ownName(String id) {
        return id.substring(venue.value().length() + 1);
    }

    private static SpaceKind kind(Entry entry) {
        Map<String, SpaceKind> kinds = new TreeMap<>();
        for (SpaceKind kind : SpaceKind.values()) {
            kinds.put(kind.published(), kind);
        }
        return Ids.oneOf(entry, "kind", kinds, SpaceKind.ROOM);
    }

    private static int units(Entry entry, boolean pool) {
        if (pool) {
            return entry.require("units")
                    .map(v -> v.number(1, MOST_UNITS))
                    .orElse(OptionalInt.empty())
                    .orElse(1);
        }
        entry.find("units").ifPresent(v -> v.mistake("only a desk pool has units"));
        return 1;
    }

    private static List<Integer> accessibleUnits(Entry entry, boolean pool, int units) {
        Set<Integer> numbers = new TreeSet<>();
        entry.find("accessible-units").ifPresent(list -> {
            if (!pool) {
                list.mistake("only a desk pool has units");
                return;
            }
            for (Value item : list.items("desk numbers", MOST_UNITS)) {
                item.number(1, units).ifPresent(numbers::add);
            }
            if (numbers.size() >= units) {
                list.mistake("leaves no desk for those who need no accessible one");
            }
        });
        return List.copyOf(numbers);
    }

    private List<Layout> layouts(Entry entry, boolean pool) {
        if (pool) {
            entry.find("layouts").ifPresent(v -> v.mistake("a desk pool has no layouts: one person at each desk"));
            return List.of(ONE_AT_EACH_DESK);
        }
        List<Layout> layouts = new ArrayList<>();
        entry.require("layouts").ifPresent(value -> {
            Map<String, Value> named =
                    value.entry("layouts with the people that they hold").all();
            named.forEach((layout, capacity) -> {
                OptionalInt people = capacity.number(1, MOST_PEOPLE);
                if (words.isLayout(layout, capacity) && people.isPresent()) {
                    layouts.add(new Layout(layout, people.getAsInt()));
                }
            });
            if (value.isEntry() && named.isEmpty()) {
                value.mistake("names no layout; a space has at least one");
            }
        });
        return layouts;
    }

    private List<String> equipment(Entry entry) {
        List<String> equipment = new ArrayList<>();
        entry.find("equipment").ifPresent(list -> {
            for (Value item : list.items("names of equipment", 100)) {
                words.equipment(item).ifPresent(name -> {
                    if (equipment.contains(name)) {
                        item.mistake("'" + name + "' stands here a second time");
                    }
                    equipment.add(name);
                });
            }
        });
        return equipment;
    }
}
