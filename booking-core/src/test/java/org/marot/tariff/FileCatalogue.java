package org.marot.tariff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.file.TownFile;
import org.marot.catalogue.file.TownFile.SpaceEntry;
import org.marot.catalogue.file.TownFile.VenueEntry;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** A town's file as a catalogue, without a database. */
public record FileCatalogue(TownFile file) implements Catalogue {
    public static final Path EXAMPLES = Path.of("..", "examples");

    /** The places of the grids in {@code examples/tariffs}. */
    public static FileCatalogue ofExamples() {
        return new FileCatalogue(TownFile.read(EXAMPLES.resolve("tariffs/places.yaml")));
    }

    @Override
    public List<Venue> venues() {
        return file.venues().stream().map(VenueEntry::venue).toList();
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return venues().stream().filter(venue -> venue.id().equals(id)).findFirst();
    }

    @Override
    public List<Space> spacesOf(VenueId venue) {
        return spaces().stream().filter(space -> space.venue().equals(venue)).toList();
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return spaces().stream().filter(space -> space.id().equals(id)).findFirst();
    }

    @Override
    public long revision() {
        return 1;
    }

    private List<Space> spaces() {
        return file.venues().stream()
                .flatMap(venue -> venue.spaces().stream())
                .map(SpaceEntry::space)
                .toList();
    }
}
