package org.marot.web.availability;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Address;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.DeskRules;
import org.marot.catalogue.Layout;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Spaces, hours and claims to reckon with. */
public final class Samples {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    static final BookingRules HALF_HOURS = new BookingRules(
            Period.ZERO,
            Period.ofMonths(12),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Set.of());

    private Samples() {}

    static Space room(String name) {
        return space(name, SpaceKind.ROOM, 1, List.of(name), Duration.ZERO, Duration.ZERO);
    }

    static Space pool(String name, int units) {
        return space(name, SpaceKind.DESK_POOL, units, List.of(name), Duration.ZERO, Duration.ZERO);
    }

    static Space space(String name, SpaceKind kind, int units, List<String> cells, Duration before, Duration after) {
        VenueId venue = new VenueId("third-place");
        return new Space(
                new SpaceId(name),
                venue,
                name,
                kind,
                units,
                cells.stream().map(cell -> CellId.of(venue, cell)).toList(),
                List.of(new Layout("meeting", 10)),
                List.of(),
                true,
                before,
                after,
                HALF_HOURS,
                false);
    }

    /** Its accessible desks are kept until 18:00 the evening before. */
    public static Space keptPool(String name, int units, List<Integer> accessible) {
        Space pool = pool(name, units);
        BookingRules usual = pool.rules();
        BookingRules rules = new BookingRules(
                usual.notice(),
                usual.horizon(),
                usual.granularity(),
                usual.shortest(),
                usual.longest(),
                usual.categories(),
                null,
                new DeskRules(null, false, LocalTime.of(18, 0)));
        return new Space(
                pool.id(),
                pool.venue(),
                pool.name(),
                SpaceKind.DESK_POOL,
                pool.units(),
                pool.cells(),
                pool.layouts(),
                pool.equipment(),
                pool.accessible(),
                Duration.ZERO,
                Duration.ZERO,
                rules,
                false,
                null,
                null,
                null,
                Set.of(),
                accessible,
                null);
    }

    static Venue venue() {
        return venue(weekdays());
    }

    static Venue venue(OpeningHours hours) {
        return new Venue(
                new VenueId("third-place"),
                "Third place",
                new Town("cahors", "Cahors"),
                VenueKind.THIRD_PLACE,
                PARIS,
                new Address("1 rue du Test", "46000", "Cahors"),
                "",
                hours);
    }

    static Claimed claim(Instant from, Instant to) {
        return new Claimed(UUID.randomUUID(), List.of(), from, to);
    }

    public static org.marot.shared.Period period(String from, String to) {
        return new org.marot.shared.Period(
                LocalDateTime.parse(from).atZone(PARIS), LocalDateTime.parse(to).atZone(PARIS));
    }

    /** Monday to Saturday from 08:00 to 20:00, with a break on Wednesday; closed on Sunday. */
    public static OpeningHours weekdays() {
        Map<DayOfWeek, List<OpenStretch>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new OpenStretch(LocalTime.of(8, 0), LocalTime.of(20, 0))));
        }
        week.put(
                DayOfWeek.WEDNESDAY,
                List.of(
                        new OpenStretch(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                        new OpenStretch(LocalTime.of(14, 0), LocalTime.of(20, 0))));
        week.remove(DayOfWeek.SUNDAY);
        return OpeningHours.weekly(week);
    }

    public static OpeningHours alwaysOpen() {
        Map<DayOfWeek, List<OpenStretch>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(new OpenStretch(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        }
        return OpeningHours.weekly(week);
    }
}
