package org.marot.pricing;

import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Spaces of which nothing matters but what they cost. */
final class PricedTown implements Catalogue {
    static final VenueId VENUE = new VenueId("palais");
    private final Map<SpaceId, Space> spaces = new LinkedHashMap<>();
    private final Map<String, VenueService> services = new LinkedHashMap<>();

    PricedTown with(String name, @Nullable SpacePrices prices) {
        SpaceId id = new SpaceId(name);
        BookingRules rules = new BookingRules(
                Period.ZERO,
                Period.ofMonths(12),
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                Duration.ofDays(7),
                Set.of(),
                null,
                null);
        spaces.put(
                id,
                new Space(
                        id,
                        VENUE,
                        name,
                        SpaceKind.HALL,
                        1,
                        List.of(CellId.of(VENUE, name)),
                        List.of(new Layout("theatre", 200)),
                        List.of(),
                        true,
                        Duration.ZERO,
                        Duration.ZERO,
                        rules,
                        false,
                        null,
                        null,
                        null,
                        Set.of(),
                        null,
                        prices));
        return this;
    }

    PricedTown with(VenueService service) {
        services.put(service.code(), service);
        return this;
    }

    @Override
    public Optional<VenueService> service(VenueId venue, String code) {
        return Optional.ofNullable(services.get(code));
    }

    @Override
    public List<Venue> venues() {
        return List.of();
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return Optional.empty();
    }

    @Override
    public List<Space> spacesOf(VenueId venue) {
        return List.copyOf(spaces.values());
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return Optional.ofNullable(spaces.get(id));
    }

    @Override
    public long revision() {
        return 1;
    }
}
