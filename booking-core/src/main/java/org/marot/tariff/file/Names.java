package org.marot.tariff.file;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.StandardWords;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.catalogue.yaml.Suggestion;
import org.marot.catalogue.yaml.Value;

/** The venues, spaces, services and categories that a grid may name. */
public final class Names {
    private record OfVenue(Set<String> spaces, Set<String> services, Set<String> categories) {}

    private static final Names ANY = new Names(Map.of(), true);

    private final Map<String, OfVenue> venues;
    private final boolean any;

    private Names(Map<String, OfVenue> venues, boolean any) {
        this.venues = venues;
        this.any = any;
    }

    /** For a grid that was taken once: what it names may be gone since. */
    public static Names any() {
        return ANY;
    }

    /** What is let now. */
    public static Names of(Catalogue catalogue) {
        Names names = new Names(new TreeMap<>(), false);
        catalogue
                .venues()
                .forEach(venue -> names.add(venue, catalogue.spacesOf(venue.id()), catalogue.servicesOf(venue.id())));
        return names;
    }

    private void add(Venue venue, Collection<Space> spaces, Collection<VenueService> services) {
        TreeSet<String> categories = new TreeSet<>(StandardWords.CATEGORIES.keySet());
        categories.addAll(venue.town().words().keySet());
        TreeSet<String> ids = new TreeSet<>();
        spaces.forEach(space -> ids.add(space.id().value()));
        TreeSet<String> codes = new TreeSet<>();
        services.forEach(service -> codes.add(service.code()));
        venues.put(venue.id().value(), new OfVenue(ids, codes, categories));
    }

    Optional<String> venue(Value value) {
        return value.slug("a venue's id").filter(id -> isAmong(venues.keySet(), id, value, "there is no venue '"));
    }

    /** @param venue empty where it could not be read: then nothing more is told about its names */
    Predicate<Value> space(String venue) {
        return check(venue, "the venue has no space '", OfVenue::spaces);
    }

    Predicate<Value> service(String venue) {
        return check(venue, "the venue offers no service '", OfVenue::services);
    }

    Predicate<Value> category(String venue) {
        return check(venue, "there is no category '", OfVenue::categories);
    }

    private Predicate<Value> check(String venue, String message, Function<OfVenue, Set<String>> known) {
        OfVenue names = venues.get(venue);
        return value -> names == null
                || value.text("a name", 200)
                        .filter(name -> isAmong(known.apply(names), name, value, message))
                        .isPresent();
    }

    private boolean isAmong(Set<String> known, String name, Value value, String message) {
        if (any || known.contains(name)) {
            return true;
        }
        value.mistake(message + name + "'" + told(known, name));
        return false;
    }

    /** What is known, where it is short; otherwise the nearest. */
    static String told(Set<String> known, String written) {
        String guess = Suggestion.among(known, written);
        if (!guess.isEmpty() || known.isEmpty()) {
            return guess;
        }
        return known.size() > 12 ? "" : "; known here: " + String.join(", ", new TreeSet<>(known));
    }
}
