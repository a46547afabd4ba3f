package org.marot.catalogue.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marot.catalogue.file.TownFile.SpaceEntry;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Value;
import org.marot.shared.VenueId;

/** Reads the spaces of a venue, and what the venue says for all of them. */
final class SpacesReader {
    private static final int MOST_SPACES = 500;

    private final Words words;
    private final Map<String, Place> ids;

    SpacesReader(Words words, Map<String, Place> ids) {
        this.words = words;
        this.ids = ids;
    }

    List<SpaceEntry> read(Entry venue, VenueId id) {
        RulesReader rulesReader = new RulesReader(words);
        RuleFacts rules = rulesReader.read(venue, RuleFacts.NONE);
        Buffers buffers = Buffers.read(venue, Buffers.NONE);
        Cells cells = Cells.declared(venue);
        SpaceReader reader = new SpaceReader(id, words, ids, rulesReader, cells);
        List<SpaceEntry> spaces = new ArrayList<>();
        venue.require("spaces").ifPresent(list -> {
            List<Value> items = list.items("spaces", MOST_SPACES);
            if (list.isList() && items.isEmpty()) {
                list.mistake("names no space; a venue has at least one");
            }
            items.forEach(item -> reader.read(item, rules, buffers).ifPresent(spaces::add));
        });
        cells.check();
        return spaces;
    }
}
