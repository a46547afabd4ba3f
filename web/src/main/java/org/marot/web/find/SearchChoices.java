package org.marot.web.find;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.web.page.TimeChoices;

/** What the search form offers to choose from: only what some space of the catalogue has. */
public record SearchChoices(
        LocalDate today, List<String> times, List<String> kinds, List<String> layouts, List<String> equipment) {

    static SearchChoices of(Catalogue catalogue, LocalDate today) {
        List<Venue> venues = catalogue.venues();
        List<Space> spaces = venues.stream()
                .map(venue -> catalogue.spacesOf(venue.id()))
                .flatMap(Collection::stream)
                .toList();
        return new SearchChoices(
                today,
                TimeChoices.of(venues, spaces),
                spaces.stream()
                        .map(space -> space.kind().published())
                        .distinct()
                        .toList(),
                spaces.stream()
                        .filter(space -> !space.isPool())
                        .flatMap(space -> space.layouts().stream())
                        .map(Layout::name)
                        .distinct()
                        .sorted()
                        .toList(),
                spaces.stream()
                        .flatMap(space -> space.equipment().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The times, with one more that an address has brought along. */
    public List<String> timesWith(String time) {
        return TimeChoices.with(times, time);
    }
}
