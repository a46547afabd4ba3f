package org.marot.web.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.series.RepeatRule;
import org.marot.series.SeriesWish;
import org.marot.series.SeriesWish.Place;
import org.marot.shared.Actor;
import org.marot.web.availability.Periods;
import org.marot.web.page.PeriodFields;
import org.marot.web.reservation.Wishes;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Reads what a form has chosen date by date: to book it, to leave it out, or to take another place. */
@Component
class ChosenDates {
    private static final String FIELD = "d\\d{4}-\\d{2}-\\d{2}";
    private final Wishes wishes;

    ChosenDates(Wishes wishes) {
        this.wishes = wishes;
    }

    /** The fields for dates among all that a form sent. */
    static Map<String, String> fields(Map<String, String> sent) {
        Map<String, String> chosen = new TreeMap<>();
        sent.forEach((name, value) -> {
            if (name.matches(FIELD)) {
                chosen.put(name, value);
            }
        });
        return chosen;
    }

    static LocalDate firstDay(PeriodFields fields) {
        return time("date", fields.start()).toLocalDate();
    }

    /** @param chosen by field; empty to ask for every date of the rule */
    SeriesWish wish(Space space, PeriodFields fields, RepeatForm form, Map<String, String> chosen, Actor actor) {
        Venue venue = wishes.venueOf(space);
        LocalDateTime from = time("from", fields.start());
        Wishes.Payer payer = wishes.payer(null, null, venue, from.toLocalDate(), actor);
        String rule = form.rule(from.toLocalDate());
        Set<LocalDate> skip = new HashSet<>();
        Map<LocalDate, Place> instead = new HashMap<>();
        if (!chosen.isEmpty()) {
            for (LocalDate date : RepeatRule.parse(rule).dates(from, venue.zone())) {
                String choice = chosen.getOrDefault("d" + date, "");
                if (choice.contains("|")) {
                    instead.put(date, place(choice, venue));
                } else if (!choice.equals("book")) {
                    skip.add(date);
                }
            }
        }
        return new SeriesWish(
                space.id(),
                from,
                time("to", fields.end()),
                rule,
                payer.customer(),
                payer.category(),
                form.attendees(),
                form.wantedLayout(),
                skip,
                instead,
                false,
                form.accessible() != null);
    }

    private Place place(String choice, Venue venue) {
        String[] parts = choice.split("\\|", -1);
        if (parts.length != 3) {
            throw Malformed.unreadable("date");
        }
        return new Place(
                wishes.space("space", parts[0]).id(),
                Periods.read(TimeText.required("from", parts[1]), TimeText.required("to", parts[2]), venue.zone()));
    }

    /** The wall clock alone; an offset, which the hour that comes twice may carry, says nothing about the other dates. */
    private static LocalDateTime time(String field, String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text.length() > 16 ? text.substring(0, 16) : text);
            LocalDate sane = TimeText.date(field, time.toLocalDate().toString());
            return sane.atTime(time.toLocalTime());
        } catch (DateTimeException e) {
            throw Malformed.unreadable(field);
        }
    }
}
