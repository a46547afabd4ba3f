package org.marot.web.waitlist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.waitlist.WaitlistTable.Place;
import org.springframework.stereotype.Component;

/** Puts places in the line into words. */
@Component
class PlaceViews {
    private final Catalogue catalogue;
    private final Say say;

    PlaceViews(Catalogue catalogue, Say say) {
        this.catalogue = catalogue;
        this.say = say;
    }

    PlaceView of(Place place) {
        WaitlistRow row = place.row();
        Period period = row.period();
        Instant until = row.expiresAt();
        return new PlaceView(
                row.entry(),
                row.status(),
                row.isOpen(),
                catalogue.venue(new VenueId(row.venue())).map(say::name).orElse(row.venue()),
                heading(row),
                period,
                place.rank(),
                row.reservation(),
                layout(row),
                row.isOffered() && until != null ? say.moment(until.atZone(period.zone())) : null,
                UUID.randomUUID().toString());
    }

    private @Nullable String layout(WaitlistRow row) {
        String where = row.space();
        return where == null
                ? null
                : catalogue
                        .space(new SpaceId(where))
                        .filter(space -> !space.isPool() && !row.layout().isEmpty())
                        .map(space -> say.word(row.layout()))
                        .orElse(null);
    }

    private String heading(WaitlistRow row) {
        String where = row.space();
        String first = where == null ? row.spaces().get(0) : where;
        String name = catalogue.space(new SpaceId(first)).map(say::name).orElse(first);
        return where == null && row.spaces().size() > 1 ? name + ", " + say.text("waitlist.or-other") : name;
    }
}
