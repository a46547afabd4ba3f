package org.marot.series;

import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Another catalogue with other hours. */
record CatalogueWithHolidays(Catalogue other, OpeningHours hours) implements Catalogue {
    @Override
    public List<Venue> venues() {
        return other.venues().stream().map(this::withHours).toList();
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return other.venue(id).map(this::withHours);
    }

    @Override
    public List<Space> spacesOf(VenueId venue) {
        return other.spacesOf(venue);
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return other.space(id);
    }

    @Override
    public long revision() {
        return other.revision();
    }

    private Venue withHours(Venue venue) {
        return new Venue(
                venue.id(),
                venue.name(),
                venue.town(),
                venue.kind(),
                venue.zone(),
                venue.address(),
                venue.description(),
                hours);
    }
}
