package org.marot.catalogue.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Space;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.catalogue.yaml.Mistakes;
import org.marot.catalogue.yaml.Place;
import org.marot.catalogue.yaml.Value;
import org.marot.catalogue.yaml.YamlNodes;
import org.marot.catalogue.yaml.YamlText;

/** A town's file without mistakes. Remembers where things stand, for what only the database can object to. */
public record TownFile(Town town, Place place, List<VenueEntry> venues) {
    /** A venue of the file, with its spaces in their order. */
    public record VenueEntry(Venue venue, Place place, Map<String, Place> places, List<SpaceEntry> spaces) {
        public Place placeOf(String key) {
            return places.getOrDefault(key, place);
        }
    }

    /** A space of the file. */
    public record SpaceEntry(Space space, Place place, Map<String, Place> places) {
        public Place placeOf(String key) {
            return places.getOrDefault(key, place);
        }
    }

    public TownFile {
        venues = List.copyOf(venues);
    }

    /** @throws CatalogueRefused with every mistake */
    public static TownFile read(Path file) {
        return parse(YamlText.read(file));
    }

    /** @throws CatalogueRefused with every mistake */
    public static TownFile parse(String text) {
        Mistakes mistakes = new Mistakes();
        Value root = new Value(YamlNodes.of(YamlText.checked(text)), "", mistakes);
        TownFile file = new TownReader(root.entry("town and venues")).read();
        mistakes.throwIfAny();
        return file;
    }
}
