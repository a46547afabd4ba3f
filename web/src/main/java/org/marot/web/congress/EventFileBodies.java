package org.marot.web.congress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.VenueId;
import org.marot.web.availability.Periods;
import org.marot.web.congress.EventFileBody.ServiceBody;
import org.marot.web.congress.EventFileBody.SpaceBody;
import org.marot.web.reservation.Wishes;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads what an organiser would like, and names every field that cannot be read. */
@Component
class EventFileBodies {
    private static final int MOST = 200;
    private static final int MOST_PIECES = 100_000;
    private final Wishes wishes;
    private final Catalogue catalogue;

    EventFileBodies(Wishes wishes, Catalogue catalogue) {
        this.wishes = wishes;
        this.catalogue = catalogue;
    }

    Venue venue(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Malformed.missing("venue");
        }
        if (!Slug.isSlug(text)) {
            throw Refused.notFound("no-such-venue");
        }
        return catalogue.venue(new VenueId(text)).orElseThrow(() -> Refused.notFound("no-such-venue"));
    }

    PlanWish wish(EventFileBody body) {
        Venue venue = venue(body.venue());
        if (body.attendees() == null) {
            throw Malformed.missing("attendees");
        }
        return new PlanWish(
                venue.id(),
                Wishes.attendees(body.attendees()),
                spaces(body.spaces(), venue),
                services(body.services()));
    }

    private List<SpaceWish> spaces(@Nullable List<@Nullable SpaceBody> bodies, Venue venue) {
        if (bodies == null) {
            throw Malformed.missing("spaces");
        }
        if (bodies.size() > MOST) {
            throw Malformed.unreadable("spaces");
        }
        List<SpaceWish> spaces = new ArrayList<>();
        for (SpaceBody body : bodies) {
            if (body == null) {
                throw Malformed.unreadable("spaces");
            }
            spaces.add(space(body, venue));
        }
        return spaces;
    }

    private SpaceWish space(SpaceBody body, Venue venue) {
        Space space = wishes.space("space", body.space());
        return new SpaceWish(
                space.id(),
                Periods.read(TimeText.required("from", body.from()), TimeText.required("to", body.to()), venue.zone()),
                Wishes.layout(body.layout()),
                duration("setUp", body.setUp()),
                duration("strike", body.strike()),
                body.attendees() == null ? null : Wishes.attendees(body.attendees()));
    }

    private static List<ServiceWish> services(@Nullable List<@Nullable ServiceBody> bodies) {
        List<ServiceWish> services = new ArrayList<>();
        for (ServiceBody body : bodies == null ? List.<@Nullable ServiceBody>of() : bodies) {
            if (body == null || body.code() == null || services.size() == MOST) {
                throw Malformed.unreadable("services");
            }
            if (!Slug.isSlug(body.code()) || body.code().length() > 80) {
                throw Malformed.unreadable("code");
            }
            int quantity = body.quantity() == null ? 1 : body.quantity();
            if (quantity < 1 || quantity > MOST_PIECES) {
                throw Malformed.unreadable("quantity");
            }
            services.add(new ServiceWish(body.code(), quantity, day(body.day())));
        }
        return services;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : TimeText.date("day", text);
    }

    private static @Nullable Duration duration(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            Duration duration = Duration.parse(text);
            if (duration.isNegative() || duration.toDays() > 366 || duration.toSecondsPart() > 0) {
                throw Malformed.unreadable(field);
            }
            return duration;
        } catch (DateTimeException | ArithmeticException e) {
            throw Malformed.unreadable(field);
        }
    }
}
