package org.marot.testing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Address;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.ChargedPer;
import org.marot.catalogue.CheckInRules;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.Conditions.Step;
import org.marot.catalogue.DeskRules;
import org.marot.catalogue.Layout;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Town;
import org.marot.catalogue.Trade;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.catalogue.VenueService;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * A small venue for tests of decisions, open around the clock but on Sundays: a pool of desks, a room, a hall of two
 * halves with an hour of buffer on both sides, an office for residents, and a studio where one checks in. It has ten chairs and two technicians. Nothing of it comes from a file.
 */
public final class TestTown implements Catalogue {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final VenueId VENUE = new VenueId("test-venue");
    public static final SpaceId DESKS = new SpaceId("test-venue-desks");
    public static final SpaceId ROOM = new SpaceId("test-venue-room");
    public static final SpaceId HALL = new SpaceId("test-venue-hall");
    public static final SpaceId HALL_A = new SpaceId("test-venue-hall-a");
    /** Whoever books it is asked to check in, from a quarter of an hour before until half an hour after the start. */
    public static final SpaceId STUDIO = new SpaceId("test-venue-studio");

    public static final SpaceId OFFICE = new SpaceId("test-venue-office");
    public static final int DESK_COUNT = 3;
    /** Four desks, the last two of which are kept for those who need them until 18:00 the evening before. */
    public static final SpaceId QUIET_DESKS = new SpaceId("test-venue-quiet-desks");

    /** The office has none. */
    private static final Map<SpaceId, SpacePrices> PRICES = Map.of(
            ROOM, new SpacePrices(20_00L, 80_00L, 120_00L, 5, 20_00, false),
            HALL, new SpacePrices(null, 300_00L, 500_00L, 5, 20_00, false),
            HALL_A, new SpacePrices(null, null, 300_00L, 5, 20_00, false),
            STUDIO, new SpacePrices(15_00L, null, null, 5, 10_00, false));

    private final Map<SpaceId, Space> spaces = new LinkedHashMap<>();
    private final Venue venue;
    private long revision;

    public TestTown() {
        this(0);
    }

    /** A town whose catalogue the database knows under {@code revision}. */
    public TestTown(long revision) {
        this.revision = revision;
        venue = new Venue(
                VENUE,
                "Lieu d'essai",
                new Town("test-town", "Ville d'essai"),
                VenueKind.THIRD_PLACE,
                PARIS,
                new Address("1 rue de l'Essai", "46000", "Cahors"),
                "",
                OpeningHours.weekly(week()),
                null,
                null,
                Set.of(),
                false,
                List.of(
                        service("chair", Trade.EQUIPMENT, ChargedPer.PIECE, 10, false),
                        service("technician", Trade.TECHNICAL, ChargedPer.HOUR, 2, false),
                        service("coffee-break", Trade.CATERING, ChargedPer.PERSON, null, false),
                        service("fax", Trade.TECHNICAL, ChargedPer.DAY, null, true)),
                List.of(),
                new Conditions(30, List.of(new Step(90, 0), new Step(30, 30), new Step(10, 70)), null, null));
        add(DESKS, SpaceKind.DESK_POOL, DESK_COUNT, List.of("desks"), 1, Duration.ZERO, Set.of(), null);
        add(ROOM, SpaceKind.ROOM, 1, List.of("room"), 8, Duration.ZERO, Set.of(), null);
        add(HALL, SpaceKind.HALL, 1, List.of("hall-a", "hall-b"), 200, Duration.ofHours(1), Set.of(), null);
        add(HALL_A, SpaceKind.HALL, 1, List.of("hall-a"), 100, Duration.ofHours(1), Set.of(), null);
        add(OFFICE, SpaceKind.ROOM, 1, List.of("office"), 2, Duration.ZERO, Set.of("resident"), null);
        add(QUIET_DESKS, SpaceKind.DESK_POOL, 4, List.of("quiet-desks"), 1, Duration.ZERO, Set.of(), null);
        add(STUDIO, SpaceKind.ROOM, 1, List.of("studio"), 4, Duration.ZERO, Set.of(), CheckInRules.USUAL);
    }

    public void knowRevision(long newer) {
        revision = newer;
    }

    @Override
    public List<Venue> venues() {
        return List.of(venue);
    }

    @Override
    public Optional<Venue> venue(VenueId id) {
        return id.equals(VENUE) ? Optional.of(venue) : Optional.empty();
    }

    @Override
    public List<Space> spacesOf(VenueId id) {
        return id.equals(VENUE) ? List.copyOf(spaces.values()) : List.of();
    }

    @Override
    public Optional<Space> space(SpaceId id) {
        return Optional.ofNullable(spaces.get(id));
    }

    @Override
    public long revision() {
        return revision;
    }

    private void add(
            SpaceId id,
            SpaceKind kind,
            int units,
            List<String> cells,
            int people,
            Duration buffer,
            Set<String> categories,
            @Nullable CheckInRules checkIn) {
        List<CellId> cellIds = Stream.of(cells.toArray(String[]::new))
                .map(name -> CellId.of(VENUE, name))
                .toList();
        BookingRules rules = new BookingRules(
                Period.ZERO,
                Period.ofMonths(12),
                Duration.ofMinutes(30),
                Duration.ofMinutes(30),
                Duration.ofDays(7),
                categories,
                checkIn,
                kind == SpaceKind.DESK_POOL ? new DeskRules(LocalTime.of(18, 0), true, LocalTime.of(18, 0)) : null);
        List<Layout> layouts = people == 1
                ? List.of(new Layout("desk", 1))
                : List.of(new Layout("theatre", people), new Layout("classroom", people / 2));
        spaces.put(
                id,
                new Space(
                        id,
                        VENUE,
                        id.value(),
                        kind,
                        units,
                        cellIds,
                        layouts,
                        List.of(),
                        true,
                        buffer,
                        buffer,
                        rules,
                        false,
                        null,
                        null,
                        null,
                        Set.of(),
                        id.equals(QUIET_DESKS) ? List.of(3, 4) : List.of(),
                        PRICES.get(id)));
    }

    private static VenueService service(
            String code, Trade trade, ChargedPer per, @Nullable Integer stock, boolean retired) {
        return new VenueService(code, code, null, trade, per, 650, 1000, stock, Set.of(), retired);
    }

    private static Map<DayOfWeek, List<OpenStretch>> week() {
        Map<DayOfWeek, List<OpenStretch>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.SUNDAY) {
                week.put(day, List.of(new OpenStretch(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
            }
        }
        return week;
    }
}
