package org.marot.congress.proposals;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.catalogue.Address;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Some rooms of one to three cells that they share as chance has it; shut on Sundays. */
final class SmallVenue implements Catalogue {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final VenueId VENUE = new VenueId("small");
    private static final BookingRules RULES = new BookingRules(
            Period.ZERO,
            Period.ofMonths(12),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofDays(7),
            Set.of());
    private static final Address ADDRESS = new Address("1 rue de l'Essai", "46000", "Cahors");

    private final List<Space> spaces = new ArrayList<>();
    private final Venue venue = new Venue(
            VENUE,
            "Lieu d'essai",
            new Town("test-town", "Ville d'essai"),
            VenueKind.CONGRESS_CENTRE,
            PARIS,
            ADDRESS,
            "",
            OpeningHours.weekly(Arrays.stream(DayOfWeek.values())
                    .filter(day -> day != DayOfWeek.SUNDAY)
                    .collect(Collectors.toMap(
                            day -> day, day -> List.of(new OpenStretch(LocalTime.of(8, 0), LocalTime.of(20, 0)))))));

    SmallVenue(Random random) {
        int rooms = 3 + random.nextInt(4);
        for (int i = 0; i < rooms; i++) {
            List<CellId> cells = random.ints(1 + random.nextInt(3), 0, 5)
                    .mapToObj(cell -> CellId.of(VENUE, "cell-" + cell))
                    .toList();
            List<Layout> layouts = new ArrayList<>(List.of(new Layout("theatre", 10 * (1 + random.nextInt(4)))));
            if (random.nextBoolean()) {
                layouts.add(new Layout("u-shape", 10 * (1 + random.nextInt(3))));
            }
            spaces.add(new Space(
                    new SpaceId("small-" + i),
                    VENUE,
                    "Salle " + i,
                    SpaceKind.ROOM,
                    1,
                    cells,
                    layouts,
                    List.of(),
                    true,
                    Duration.ZERO,
                    Duration.ZERO,
                    RULES,
                    false,
                    null,
                    null,
                    null,
                    Set.of(),
                    List.of(),
                    random.nextInt(6) == 0
                            ? null
                            : new SpacePrices(null, null, 100_01L + 50_00 * random.nextInt(4), 5, 20_00, false)));
        }
    }

    @Override
    public List<Venue> venues() {
        return List.of(venue);
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return Optional.of(venue).filter(one -> one.id().equals(id));
    }

    @Override
    public List<Space> spacesOf(VenueId id) {
        return List.copyOf(spaces);
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return spaces.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public long revision() {
        return 0;
    }

    Map<SpaceId, Integer> places() {
        return spaces.stream().collect(Collectors.toMap(Space::id, spaces::indexOf));
    }
}
