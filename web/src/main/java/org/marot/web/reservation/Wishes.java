package org.marot.web.reservation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.people.CustomerCategory;
import org.marot.proof.CustomerCategories;
import org.marot.reservation.write.Wish;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Asker;
import org.marot.web.availability.Periods;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads what a caller would like to book: names every field that cannot be read, and who may wish it for whom. */
@Component
public class Wishes {
    private static final int MOST_PEOPLE = 100_000;
    private static final int LONGEST_NAME = 80;

    private final Catalogue catalogue;
    private final CustomerCategories categories;

    Wishes(Catalogue catalogue, CustomerCategories categories) {
        this.catalogue = catalogue;
        this.categories = categories;
    }

    Wish read(BookingBody body, Actor actor) {
        Space space = space("space", body.space());
        Venue venue = venueOf(space);
        Period period =
                Periods.read(TimeText.required("from", body.from()), TimeText.required("to", body.to()), venue.zone());
        Payer payer =
                payer(body.customer(), body.category(), venue, period.from().toLocalDate(), actor);
        return new Wish(
                space.id(),
                period,
                payer.customer(),
                payer.category(),
                attendees(body.attendees()),
                layout(body.layout()),
                Boolean.TRUE.equals(body.accessible()));
    }

    /** Who pays, and as what. */
    public record Payer(CustomerId customer, String category) {}

    /**
     * @param day the first one of use
     * @throws Refused when the actor may not book for that customer or in that category
     */
    public Payer payer(@Nullable String customer, @Nullable String category, Venue venue, LocalDate day, Actor actor) {
        CustomerId named = customer(customer, venue, actor);
        String known = categories.on(named, day);
        return new Payer(named, category == null ? known : category(category, known, venue, actor));
    }

    /** @throws Refused when there is no such customer, or the actor may not book for them */
    public CustomerId payer(@Nullable String customer, Venue venue, Actor actor) {
        CustomerId named = customer(customer, venue, actor);
        if (categories.of(named).isEmpty()) {
            throw Refused.notFound("no-such-customer");
        }
        return named;
    }

    /** Somebody who would like other days or spaces too, as the customer that asked in that category for that day. */
    public Asker asker(Actor actor, CustomerId customer, String category, LocalDate day) {
        return new Asker(actor, categories.asked(customer, category, day));
    }

    /** @throws Refused with 404 when there is none of that name */
    public Space space(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Malformed.missing(field);
        }
        if (!Slug.isSlug(text)) {
            throw Refused.notFound("no-such-space");
        }
        return catalogue.space(new SpaceId(text)).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    public Venue venueOf(Space space) {
        return catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    private CustomerId customer(@Nullable String text, Venue venue, Actor actor) {
        if (text == null) {
            return actor.customer();
        }
        CustomerId named = customerId(text);
        if (!named.equals(actor.customer()) && !actor.isStaffOf(venue.id())) {
            throw Refused.forbidden("must-book-for-oneself");
        }
        return named;
    }

    static CustomerId customerId(String text) {
        try {
            return new CustomerId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Malformed.unreadable("customer");
        }
    }

    private static String category(String text, String known, Venue venue, Actor actor) {
        if (text.equals(known)) {
            return known;
        }
        if (CustomerCategory.read(text).isEmpty() || !venue.town().knowsCategory(text)) {
            throw Malformed.unreadable("category");
        }
        if (!actor.isStaffOf(venue.id())) {
            throw Refused.forbidden("must-use-own-category");
        }
        return text;
    }

    public static int attendees(@Nullable Integer number) {
        if (number == null) {
            return 1;
        }
        if (number < 1 || number > MOST_PEOPLE) {
            throw Malformed.unreadable("attendees");
        }
        return number;
    }

    public static @Nullable String layout(@Nullable String text) {
        if (text != null && text.length() > LONGEST_NAME) {
            throw Malformed.unreadable("layout");
        }
        return text;
    }
}
