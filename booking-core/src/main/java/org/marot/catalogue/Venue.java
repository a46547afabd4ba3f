package org.marot.catalogue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.shared.VenueId;

/**
 * A third place, congress centre or public-service house.
 *
 * @param name in French, as {@code description}
 * @param illustrative the facts, by their key in the file, that no source gives and that stand there as an example
 * @param retired no longer in the file: shows its old bookings, takes no new one
 * @param services what can be ordered with its spaces, retired ones last; null in catalogues that were stored before
 * @param partners in town who are told of its events; null in catalogues that were stored before
 * @param conditions on which it lets its spaces for events; null where the file says nothing
 */
public record Venue(
        VenueId id,
        String name,
        Town town,
        VenueKind kind,
        ZoneId zone,
        Address address,
        String description,
        OpeningHours openingHours,
        @Nullable String englishName,
        @Nullable String englishDescription,
        Set<String> illustrative,
        boolean retired,
        @Nullable List<VenueService> services,
        @Nullable List<Partner> partners,
        @Nullable Conditions conditions) {
    public Venue {
        illustrative = Set.copyOf(illustrative);
        services = services == null ? List.of() : List.copyOf(services);
        partners = partners == null ? List.of() : List.copyOf(partners);
    }

    public Venue(
            VenueId id,
            String name,
            Town town,
            VenueKind kind,
            ZoneId zone,
            Address address,
            String description,
            OpeningHours openingHours) {
        this(
                id,
                name,
                town,
                kind,
                zone,
                address,
                description,
                openingHours,
                null,
                null,
                Set.of(),
                false,
                List.of(),
                List.of(),
                null);
    }

    public String name(Locale locale) {
        return new Wording(name, englishName).in(locale);
    }

    public String description(Locale locale) {
        return new Wording(description, englishDescription).in(locale);
    }

    /** The same venue, out of its file or back in it. */
    public Venue withRetired(boolean nowRetired) {
        return with(town, nowRetired, services);
    }

    /** The same venue under what its town is called now. */
    public Venue in(Town itsTown) {
        return with(itsTown, retired, services);
    }

    /** The same venue with other services. */
    public Venue withServices(List<VenueService> others) {
        return with(town, retired, others);
    }

    private Venue with(Town itsTown, boolean nowRetired, @Nullable List<VenueService> others) {
        return new Venue(
                id,
                name,
                itsTown,
                kind,
                zone,
                address,
                description,
                openingHours,
                englishName,
                englishDescription,
                illustrative,
                nowRetired,
                others,
                partners,
                conditions);
    }

    /** What can be ordered, in the order of the file, and what could once be, after it. */
    public List<VenueService> allServices() {
        return Objects.requireNonNullElse(services, List.of());
    }

    /** In the order of the file. */
    public List<Partner> allPartners() {
        return Objects.requireNonNullElse(partners, List.of());
    }

    /** The usual ones where the file says nothing. */
    public Conditions terms() {
        return conditions == null ? Conditions.USUAL : conditions;
    }
}
