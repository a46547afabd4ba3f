package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Value;
import org.marot.shared.Slug;

/**
 * The cells of one venue: those that its key {@code cells} declares, and one of its own for each space that names none.
 * Sharing is wanted, but not with a desk pool, whose units only it can count.
 */
final class Cells {
    private record Use(String cell, Value at) {}

    private final Map<String, Value> declared = new LinkedHashMap<>();
    private final Map<String, Place> implied = new LinkedHashMap<>();
    private final TreeSet<String> pools = new TreeSet<>();
    private final List<Use> uses = new ArrayList<>();

    static Cells declared(Entry venue) {
        Cells cells = new Cells();
        venue.find("cells").ifPresent(list -> {
            for (Value item : list.items("names of cells", 500)) {
                item.slug("a cell's name").ifPresent(name -> {
                    if (cells.declared.putIfAbsent(name, item) != null) {
                        item.mistake("the cell '" + name + "' stands here a second time");
                    }
                });
            }
        });
        return cells;
    }

    /** What a space occupies, by the cells' names within the venue. */
    List<String> of(Entry space, String ownName, boolean pool) {
        Optional<Value> named = space.find("cells");
        if (named.isEmpty()) {
            implied.put(ownName, space.placeOf("id"));
            if (pool) {
                pools.add(ownName);
            }
            Value shadowed = declared.get(ownName);
            if (shadowed != null) {
                space.mistake(
                        "id",
                        "its own cell would be '" + ownName + "', which line "
                                + shadowed.place().line() + " declares; add cells: [" + ownName
                                + "] if that is meant");
            }
            return List.of(ownName);
        }
        if (pool) {
            named.get().mistake("a desk pool has a cell of its own; leave cells out");
            return List.of(ownName);
        }
        return named(named.get());
    }

    /** Once all spaces are read: references to nothing, and cells that nothing refers to. */
    void check() {
        TreeSet<String> known = new TreeSet<>(declared.keySet());
        known.addAll(implied.keySet());
        TreeSet<String> used = new TreeSet<>();
        for (Use use : uses) {
            used.add(use.cell());
            if (pools.contains(use.cell())) {
                use.at().mistake("'" + use.cell() + "' is a desk pool, which shares its cell with nothing");
            } else if (!known.contains(use.cell())) {
                use.at()
                        .mistake("there is no cell '" + use.cell() + "' in this venue"
                                + Suggestion.among(known, use.cell()));
            }
        }
        declared.forEach((name, at) -> {
            if (!used.contains(name)) {
                at.mistake("no space has the cell '" + name + "'");
            }
        });
    }

    private List<String> named(Value list) {
        List<String> names = new ArrayList<>();
        for (Value item : list.items("names of cells", 100)) {
            Optional<String> name = item.text("a cell's name", 80);
            if (name.isEmpty()) {
                continue;
            }
            if (names.contains(name.get())) {
                item.mistake("the cell '" + name.get() + "' stands here a second time");
            } else {
                names.add(name.get());
                uses.add(new Use(name.get(), item));
            }
        }
        if (list.isList() && names.isEmpty()) {
            list.mistake("names no cell");
        }
        return names.stream().filter(Slug::isSlug).toList();
    }
}
