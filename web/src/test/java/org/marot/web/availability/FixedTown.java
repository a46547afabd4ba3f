package org.marot.web.availability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** A town of one venue with any number of spaces: pools, rooms, and a hall that divides in two. */
public final class FixedTown implements Catalogue {
    private final Venue venue;
    private final List<Space> spaces;

    private FixedTown(Venue venue, List<Space> spaces) {
        this.venue = venue;
        this.spaces = List.copyOf(spaces);
    }

    static FixedTown of(int rooms) {
        return of(rooms, Samples.weekdays());
    }

    public static FixedTown of(int rooms, OpeningHours hours) {
        List<Space> spaces = new ArrayList<>();
        spaces.add(Samples.pool("desks", 4));
        Duration before = Duration.ofMinutes(30);
        Duration after = Duration.ofMinutes(30);
        spaces.add(Samples.space("hall-a", SpaceKind.HALL, 1, List.of("a"), before, after));
        spaces.add(Samples.space("hall-b", SpaceKind.HALL, 1, List.of("b"), before, after));
        spaces.add(Samples.space("hall-ab", SpaceKind.HALL, 1, List.of("a", "b"), before, after));
        for (int room = 1; room <= rooms; room++) {
            spaces.add(Samples.room("room-" + room));
        }
        return new FixedTown(Samples.venue(hours), spaces);
    }

    public Space named(String name) {
        return space(new SpaceId(name)).orElseThrow();
    }

    List<Space> spaces() {
        return spaces;
    }

    @Override
    public List<Venue> venues() {
        return List.of(venue);
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return Optional.of(venue).filter(it -> it.id().equals(id));
    }

    @Override
    public List<Space> spacesOf(VenueId id) {
        return venue.id().equals(id) ? spaces : List.of();
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return spaces.stream().filter(space -> space.id().equals(id)).findFirst();
    }

    @Override
    public long revision() {
        return 1;
    }
}
