package org.marot.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.web.account.SignedIn;
import org.springframework.stereotype.Component;

/** Finds the venue that the path of a page names, for everybody or for its staff alone; retired ones are not found. */
@Component
public class Venues {
    private final Catalogue catalogue;
    private final SignedIn signedIn;

    Venues(Catalogue catalogue, SignedIn signedIn) {
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    public Venue named(String id) {
        return in(catalogue.venues().stream(), id).orElseThrow(Venues::unknown);
    }

    /** The first one when that one is not to be had. */
    public Venue namedOrFirst(@Nullable String id) {
        return orFirst(catalogue.venues(), id);
    }

    /** Those that have the reader among their staff. */
    public Stream<Venue> ofStaff() {
        return catalogue.venues().stream().filter(venue -> signedIn.actor().isStaffOf(venue.id()));
    }

    /** For a page that to everybody but the venue's staff does not exist. */
    public Venue ofStaff(String id) {
        return in(ofStaff(), id).orElseThrow(Venues::unknown);
    }

    /** The first one of which the reader is staff when that one is not to be had. */
    public Venue ofStaffOrFirst(@Nullable String id) {
        return orFirst(ofStaff().toList(), id);
    }

    /** For a page that everybody may know of, and that the venue's staff alone may open. */
    public void requireStaff(VenueId venue) {
        if (!signedIn.actor().isStaffOf(venue)) {
            throw Refused.forbidden("must-be-staff-of-venue");
        }
    }

    private static Venue orFirst(List<Venue> venues, @Nullable String id) {
        return in(venues.stream(), id).or(() -> venues.stream().findFirst()).orElseThrow(Venues::unknown);
    }

    private static Optional<Venue> in(Stream<Venue> venues, @Nullable String id) {
        return venues.filter(venue -> venue.id().value().equals(id)).findFirst();
    }

    private static Refused unknown() {
        return Refused.notFound("no-such-venue");
    }
}
