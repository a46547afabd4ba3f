package org.marot.web.reservation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Actor;
import org.marot.shared.LocalTimeReader;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads which reservations a list shall show; never more than the actor may see. */
@Component
class ListFilters {
    private static final int LENGTH_OF_A_DATE = 10;
    private final Catalogue catalogue;

    ListFilters(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ReservationFilter read(Actor actor, ListQuery query) {
        String venue = given(query.venue());
        String space = given(query.space());
        String customer = given(query.customer());
        Venue in = venue == null ? null : venue(venue);
        SpaceId of = space == null ? null : space(space);
        ZoneId zone = zone(in, of);
        return new ReservationFilter(
                null,
                actor,
                in == null ? List.of() : List.of(in.id()),
                of,
                customer == null ? null : Wishes.customerId(customer),
                statuses(query.status()),
                time("from", query.from(), zone),
                time("to", query.to(), zone));
    }

    private Venue venue(String text) {
        return (Slug.isSlug(text) ? catalogue.venue(new VenueId(text)) : Optional.<Venue>empty())
                .orElseThrow(() -> Refused.notFound("no-such-venue"));
    }

    private SpaceId space(String text) {
        if (!Slug.isSlug(text) || catalogue.space(new SpaceId(text)).isEmpty()) {
            throw Refused.notFound("no-such-space");
        }
        return new SpaceId(text);
    }

    /** Local times are those of the venue asked for; without one, of the first venue. */
    private ZoneId zone(@Nullable Venue venue, @Nullable SpaceId space) {
        if (venue != null) {
            return venue.zone();
        }
        if (space != null) {
            return catalogue
                    .space(space)
                    .flatMap(found -> catalogue.venue(found.venue()))
                    .map(Venue::zone)
                    .orElseThrow(() -> Refused.notFound("no-such-space"));
        }
        return catalogue.venues().stream().findFirst().map(Venue::zone).orElse(ZoneId.of("Europe/Paris"));
    }

    private static @Nullable Instant time(String field, @Nullable String text, ZoneId zone) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() == LENGTH_OF_A_DATE
                ? TimeText.date(field, text).atStartOfDay(zone).toInstant()
                : LocalTimeReader.read(TimeText.required(field, text), zone).toInstant();
    }

    private static List<ReservationStatus> statuses(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .filter(text -> !text.isBlank())
                        .map(ListFilters::status)
                        .toList();
    }

    private static ReservationStatus status(String text) {
        return Arrays.stream(ReservationStatus.values())
                .filter(status -> status.published().equals(text))
                .findFirst()
                .orElseThrow(() -> Malformed.unreadable("status"));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
