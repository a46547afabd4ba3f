package org.marot.catalogue.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marot.catalogue.Space;
import org.marot.catalogue.Town;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * The whole catalogue at one revision, retired venues and spaces included, in the order of the files. Never changes.
 *
 * @param places where each venue's and space's id stands in that order
 */
record Snapshot(
        long revision,
        Map<String, Town> towns,
        Map<VenueId, Venue> venues,
        Map<SpaceId, Space> spaces,
        Map<Record, Integer> places) {
    Snapshot {
        towns = Collections.unmodifiableMap(new LinkedHashMap<>(towns));
        venues = Collections.unmodifiableMap(new LinkedHashMap<>(venues));
        places = Map.copyOf(places);
        spaces = Collections.unmodifiableMap(new LinkedHashMap<>(spaces));
    }

    List<Venue> venuesOf(String town) {
        return venues.values().stream()
                .filter(venue -> venue.town().id().equals(town))
                .toList();
    }

    boolean standsAt(Record id, int place) {
        return Integer.valueOf(place).equals(places.get(id));
    }

    /** Those in use, by venue. */
    Map<VenueId, List<Space>> spacesByVenue() {
        Map<VenueId, List<Space>> byVenue = new LinkedHashMap<>();
        for (Space space : spaces.values()) {
            if (!space.retired()) {
                byVenue.computeIfAbsent(space.venue(), venue -> new ArrayList<>())
                        .add(space);
            }
        }
        byVenue.replaceAll((venue, list) -> List.copyOf(list));
        return Map.copyOf(byVenue);
    }
}
