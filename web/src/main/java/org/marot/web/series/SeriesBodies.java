package org.marot.web.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.series.SeriesChange;
import org.marot.series.SeriesWish;
import org.marot.series.SeriesWish.Place;
import org.marot.shared.Actor;
import org.marot.shared.LocalTimeReader;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Periods;
import org.marot.web.reservation.Wishes;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads what a caller would like to repeat or to change, and names every field that cannot be read. */
@Component
class SeriesBodies {
    private static final int MOST_DATES = 1_000;
    private final Wishes wishes;

    SeriesBodies(Wishes wishes) {
        this.wishes = wishes;
    }

    SeriesWish wish(SeriesBody body, Actor actor) {
        Space space = wishes.space("space", body.space());
        Venue venue = wishes.venueOf(space);
        if (body.rrule() == null || body.rrule().isBlank()) {
            throw Malformed.missing("rrule");
        }
        LocalDateTime from = local("from", body.from(), venue);
        Wishes.Payer payer = wishes.payer(body.customer(), body.category(), venue, from.toLocalDate(), actor);
        return new SeriesWish(
                space.id(),
                from,
                local("to", body.to(), venue),
                body.rrule(),
                payer.customer(),
                payer.category(),
                Wishes.attendees(body.attendees()),
                Wishes.layout(body.layout()),
                dates("skip", body.skip()),
                instead(body.instead(), space.id(), venue),
                skips(body.onConflict()),
                Boolean.TRUE.equals(body.accessible()));
    }

    SeriesChange change(MoveSeriesBody body) {
        SpaceId space = body.space() == null
                ? null
                : wishes.space("space", body.space()).id();
        return new SeriesChange(
                date("following", body.following()),
                space,
                time("from", body.from()),
                time("to", body.to()),
                skips(body.onConflict()));
    }

    @Nullable
    Place place(@Nullable String space, @Nullable String from, @Nullable String to, SpaceId usual, Venue venue) {
        if (from == null && to == null && space == null) {
            return null;
        }
        SpaceId where = space == null ? usual : wishes.space("space", space).id();
        return new Place(
                where, Periods.read(TimeText.required("from", from), TimeText.required("to", to), venue.zone()));
    }

    static @Nullable LocalDate date(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : TimeText.date(field, text);
    }

    static LocalDate requiredDate(String field, @Nullable String text) {
        if (text == null) {
            throw Malformed.missing(field);
        }
        return TimeText.date(field, text);
    }

    static @Nullable LocalTime time(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw Malformed.unreadable(field);
        }
    }

    private Map<LocalDate, Place> instead(@Nullable List<SeriesBody.Instead> all, SpaceId usual, Venue venue) {
        Map<LocalDate, Place> places = new HashMap<>();
        for (SeriesBody.Instead one : all == null ? List.<SeriesBody.Instead>of() : all) {
            Place place = place(one.space(), one.from(), one.to(), usual, venue);
            if (place == null || places.size() == MOST_DATES) {
                throw Malformed.unreadable("instead");
            }
            places.put(requiredDate("instead", one.date()), place);
        }
        return places;
    }

    /** The wall clock alone, so that a series may begin in the hour that comes twice. */
    private static LocalDateTime local(String field, @Nullable String text, Venue venue) {
        String time = TimeText.required(field, text);
        try {
            return LocalDateTime.parse(time);
        } catch (DateTimeException withOffset) {
            return LocalTimeReader.read(time, venue.zone()).toLocalDateTime();
        }
    }

    private static Set<LocalDate> dates(String field, @Nullable List<@Nullable String> texts) {
        Set<LocalDate> dates = new HashSet<>();
        for (String text : texts == null ? List.<@Nullable String>of() : texts) {
            if (dates.size() == MOST_DATES) {
                throw Malformed.unreadable(field);
            }
            dates.add(requiredDate(field, text));
        }
        return dates;
    }

    private static boolean skips(@Nullable String onConflict) {
        if (onConflict == null || onConflict.equals("refuse")) {
            return false;
        }
        if (!onConflict.equals("skip")) {
            throw Malformed.unreadable("onConflict");
        }
        return true;
    }
}
