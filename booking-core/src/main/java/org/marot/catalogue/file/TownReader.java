package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.Town;
import org.marot.catalogue.file.TownFile.VenueEntry;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Texts;
import org.marot.catalogue.yaml.Value;

/** Reads the whole file: {@code town}, {@code words} and {@code venues}. */
final class TownReader {
    private static final int MOST_VENUES = 200;

    private final Entry file;

    TownReader(Entry file) {
        this.file = file;
    }

    TownFile read() {
        Words words = Words.of(file);
        Optional<Value> value = file.require("town");
        Town town = value.map(v -> town(v, words)).orElseGet(() -> new Town("", ""));
        List<VenueEntry> venues = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        file.require("venues").ifPresent(list -> {
            List<Value> items = list.items("venues", MOST_VENUES);
            if (list.isList() && items.isEmpty()) {
                list.mistake("names no venue; a town has at least one");
            }
            VenueReader reader = new VenueReader(town, words, ids);
            items.forEach(item -> reader.read(item).ifPresent(venues::add));
        });
        file.close();
        return new TownFile(town, value.map(Value::place).orElse(file.place()), venues);
    }

    private static Town town(Value value, Words words) {
        Entry entry = value.entry("id and name");
        String id = entry.require("id").flatMap(v -> v.slug("a town's id")).orElse("");
        String name = Texts.line(entry, "name", 120);
        entry.close();
        return new Town(id, name, words.own());
    }
}
