package org.marot.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** What is let, as the last import left it. Answers from memory; every node notices an import within moments. */
public interface Catalogue {
    /** In the order of the files, by town; retired ones left out. */
    List<Venue> venues();

    /** Also finds a retired venue. */
    Optional<Venue> venue(VenueId id);

    /** The spaces of a venue in the order of the file, retired ones left out. */
    List<Space> spacesOf(VenueId venue);

    /** Also finds a retired space, so that its bookings can still be shown. */
    Optional<Space> space(SpaceId id);

    /** What can be ordered with a venue's spaces, in the order of the file, retired ones left out. */
    default List<VenueService> servicesOf(VenueId venue) {
        return venue(venue).map(Venue::allServices).orElse(List.of()).stream()
                .filter(service -> !service.retired())
                .toList();
    }

    /** Also finds a retired service, so that what was ordered can still be named. */
    default Optional<VenueService> service(VenueId venue, String code) {
        return venue(venue).map(Venue::allServices).orElse(List.of()).stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    /** Grows with every import that changed something. A claim made under an older revision is refused and tried again. */
    long revision();

    /** Looks at once whether there is a newer revision, for a caller who was told so. Not within a transaction. */
    default void refresh() {}

    /** What people read for a layout, a piece of equipment or a customer category, in the words of the first town that has one. */
    default String label(String slug, Locale locale) {
        return venues().stream()
                .map(Venue::town)
                .filter(town -> town.words().containsKey(slug))
                .findFirst()
                .map(town -> town.label(slug, locale))
                .orElseGet(() -> StandardWords.label(slug, locale));
    }
}
