package org.marot.web.waitlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.Venue;
import org.marot.proof.CustomerCategories;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.waitlist.write.WaitingWish;
import org.marot.web.availability.Periods;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads what somebody would like to wait for, and finds the spaces that would do. */
@Component
class WaitingWishes {
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST_NAME = 80;

    private final Catalogue catalogue;
    private final CustomerCategories categories;

    WaitingWishes(Catalogue catalogue, CustomerCategories categories) {
        this.catalogue = catalogue;
        this.categories = categories;
    }

    WaitingWish read(WaitlistBody body, Actor actor) {
        Space space = body.space() == null ? null : space(body.space());
        Venue venue = space == null ? venue(body.venue()) : venueOf(space);
        SpaceKind kind = kind(body.kind(), space);
        Period period =
                Periods.read(TimeText.required("from", body.from()), TimeText.required("to", body.to()), venue.zone());
        return wish(
                space,
                venue,
                kind,
                period,
                attendees(body.attendees()),
                layout(body.layout()),
                Boolean.TRUE.equals(body.accessible()),
                customer(body.customer(), venue, actor));
    }

    /**
     * @param space the one that is wanted most; null when any will do
     * @param kind others of this kind will do too; null when only the space will
     * @param customer who waits; staff may name somebody else
     */
    WaitingWish wish(
            @Nullable Space space,
            Venue venue,
            @Nullable SpaceKind kind,
            Period period,
            int people,
            @Nullable String layout,
            boolean accessible,
            CustomerId customer) {
        String category = categories.on(customer, period.from().toLocalDate());
        List<SpaceId> spaces = new ArrayList<>();
        if (space != null) {
            spaces.add(space.id());
        }
        if (kind != null) {
            others(venue, kind, people).forEach(other -> {
                if (!spaces.contains(other.id())) {
                    spaces.add(other.id());
                }
            });
        }
        if (spaces.isEmpty()) {
            throw Refused.notFound("no-such-space");
        }
        // a layout is a word of one space
        String ofTheSpace = kind == null ? layout : null;
        return new WaitingWish(
                venue.id(),
                spaces,
                kind == null ? "" : kind.published(),
                period,
                customer,
                category,
                people,
                ofTheSpace,
                accessible);
    }

    List<Space> others(Venue venue, SpaceKind kind, int people) {
        return catalogue.spacesOf(venue.id()).stream()
                .filter(space -> space.kind() == kind && space.largestCapacity() >= people)
                .toList();
    }

    Space space(String text) {
        if (!Slug.isSlug(text)) {
            throw Refused.notFound("no-such-space");
        }
        return catalogue.space(new SpaceId(text)).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    Venue venueOf(Space space) {
        return catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    private Venue venue(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Malformed.missing("space");
        }
        if (!Slug.isSlug(text)) {
            throw Refused.notFound("no-such-venue");
        }
        return catalogue.venue(new VenueId(text)).orElseThrow(() -> Refused.notFound("no-such-venue"));
    }

    /** Before anybody is looked for: who may not ask is not told who exists. */
    private static CustomerId customer(@Nullable String text, Venue venue, Actor actor) {
        if (text == null) {
            return actor.customer();
        }
        CustomerId named;
        try {
            named = CustomerId.of(text);
        } catch (IllegalArgumentException e) {
            throw Malformed.unreadable("customer");
        }
        if (!named.equals(actor.customer()) && !actor.isStaffOf(venue.id())) {
            throw Refused.forbidden("must-book-for-oneself");
        }
        return named;
    }

    private static @Nullable SpaceKind kind(@Nullable String text, @Nullable Space space) {
        if (text == null) {
            if (space == null) {
                throw Malformed.missing("kind");
            }
            return null;
        }
        return Arrays.stream(SpaceKind.values())
                .filter(kind -> kind.published().equals(text))
                .findFirst()
                .orElseThrow(() -> Malformed.unreadable("kind"));
    }

    private static int attendees(@Nullable Integer number) {
        if (number == null) {
            return 1;
        }
        if (number < 1 || number > MOST_PEOPLE) {
            throw Malformed.unreadable("attendees");
        }
        return number;
    }

    private static @Nullable String layout(@Nullable String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            throw Malformed.unreadable("layout");
        }
        return text;
    }
}
