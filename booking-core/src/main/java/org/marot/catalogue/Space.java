package org.marot.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CellId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * What is booked: a desk pool, a room or a hall.
 *
 * @param name in French, as {@code description}
 * @param units how many interchangeable desks a pool has; one for anything else
 * @param cells what it occupies, sorted; a pool is one cell
 * @param layouts never empty; the first is the usual one
 * @param bufferBefore kept free before the customer's period, for set-up
 * @param bufferAfter kept free after it, for strike and cleaning
 * @param retired no longer in the file: shows its old bookings, takes no new one
 * @param illustrative the facts, by their key in the file, that no source gives and that stand there as an example
 * @param prices null where the file gives none
 * @param accessibleUnits which of a pool's desks are kept for those who need them; null in catalogues that were stored before
 */
public record Space(
        SpaceId id,
        VenueId venue,
        String name,
        SpaceKind kind,
        int units,
        List<CellId> cells,
        List<Layout> layouts,
        List<String> equipment,
        boolean accessible,
        Duration bufferBefore,
        Duration bufferAfter,
        BookingRules rules,
        boolean retired,
        @Nullable String englishName,
        @Nullable String description,
        @Nullable String englishDescription,
        Set<String> illustrative,
        @Nullable List<Integer> accessibleUnits,
        @Nullable SpacePrices prices) {
    public Space {
        cells = cells.stream().sorted().distinct().toList();
        layouts = List.copyOf(layouts);
        equipment = List.copyOf(equipment);
        illustrative = Set.copyOf(illustrative);
        accessibleUnits = accessibleUnits == null ? List.of() : List.copyOf(accessibleUnits);
    }

    public Space(
            SpaceId id,
            VenueId venue,
            String name,
            SpaceKind kind,
            int units,
            List<CellId> cells,
            List<Layout> layouts,
            List<String> equipment,
            boolean accessible,
            Duration bufferBefore,
            Duration bufferAfter,
            BookingRules rules,
            boolean retired) {
        this(
                id,
                venue,
                name,
                kind,
                units,
                cells,
                layouts,
                equipment,
                accessible,
                bufferBefore,
                bufferAfter,
                rules,
                retired,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null);
    }

    public String name(Locale locale) {
        return new Wording(name, englishName).in(locale);
    }

    /** Empty when the file says nothing more than the name. */
    public String description(Locale locale) {
        return description == null ? "" : new Wording(description, englishDescription).in(locale);
    }

    /** The same space, out of its file or back in it. */
    public Space withRetired(boolean nowRetired) {
        return new Space(
                id,
                venue,
                name,
                kind,
                units,
                cells,
                layouts,
                equipment,
                accessible,
                bufferBefore,
                bufferAfter,
                rules,
                nowRetired,
                englishName,
                description,
                englishDescription,
                illustrative,
                accessibleUnits,
                prices);
    }

    /** Empty where it has no price yet. */
    public Optional<SpacePrices> price() {
        return Optional.ofNullable(prices);
    }

    /** Which desks are kept for those who need them; empty where none is. */
    public List<Integer> keptUnits() {
        return accessibleUnits == null ? List.of() : accessibleUnits;
    }

    /** The most people that any of its layouts holds; for a pool, one per desk asked. */
    public int largestCapacity() {
        return layouts.stream().mapToInt(Layout::capacity).max().orElse(0);
    }

    public boolean offers(String layout) {
        return layouts.stream().anyMatch(one -> one.name().equals(layout));
    }

    /** Whether it offers that layout, for as many people. */
    public boolean holds(String layout, int people) {
        return layouts.stream().anyMatch(one -> one.name().equals(layout) && people <= one.capacity());
    }

    public boolean isPool() {
        return kind == SpaceKind.DESK_POOL;
    }
}
