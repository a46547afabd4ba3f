package org.marot.web.door;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.web.support.InstallationSecret;
import org.springframework.stereotype.Component;

/**
 * What is printed on a desk or beside the door of a room: which one it is, signed. It is always the same and may be copied, so
 * it proves nobody's presence; it only saves typing, and cannot be made up.
 */
@Component
class DeskCodes {
    /** One desk of a pool, or a room as a whole, which is its own first unit. */
    record Place(Space space, Venue venue, int unit) {}

    private static final Pattern SHAPE = Pattern.compile("([a-z0-9-]{1,80})\\.(\\d{1,4})\\.(" + Signature.SHAPE + ")");

    private final Signature signature;
    private final Catalogue catalogue;

    DeskCodes(InstallationSecret secret, Catalogue catalogue) {
        this.signature = new Signature(secret.keyFor("desk-codes"));
        this.catalogue = catalogue;
    }

    String of(SpaceId space, int unit) {
        String unsigned = space + "." + unit;
        return unsigned + "." + signature.of(unsigned);
    }

    /** Empty when it is none of ours, or the place is no longer there. */
    Optional<Place> read(String code) {
        Matcher parts = SHAPE.matcher(code);
        if (!parts.matches() || !signature.fits(parts.group(1) + "." + parts.group(2), parts.group(3))) {
            return Optional.empty();
        }
        int unit = Integer.parseInt(parts.group(2));
        return catalogue
                .space(new SpaceId(parts.group(1)))
                .filter(space -> !space.retired() && unit >= 1 && unit <= space.units())
                .flatMap(space -> catalogue.venue(space.venue()).map(venue -> new Place(space, venue, unit)));
    }
}
