package org.marot.web.congress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.SpaceWish;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.availability.Periods;
import org.marot.web.reservation.FreeText;
import org.marot.web.support.TimeText;

/**
 * What the form of an event sends: the same hours on each day, in each space that is ticked.
 *
 * @param setUp hours before, as {@code strike} after
 * @param option the button that puts an option at once
 * @param search the button that goes on to other rooms and days
 */
record EventFileForm(
        @Nullable String title,
        @Nullable String attendees,
        @Nullable String first,
        @Nullable String last,
        @Nullable String from,
        @Nullable String to,
        @Nullable String setUp,
        @Nullable String strike,
        @Nullable List<String> space,
        @Nullable String until,
        @Nullable String customer,
        @Nullable String option,
        @Nullable String search,
        @Nullable String command) {
    private static final int MOST_DAYS = 31;
    private static final int MOST_HOURS = 96;

    boolean asksForOption() {
        return option != null;
    }

    @Nullable
    String titleOrNone() {
        return FreeText.title(title);
    }

    List<String> ticked() {
        return space == null ? List.of() : space;
    }

    /** @throws Refused when something cannot be read, or days and hours make no period */
    PlanWish read(Venue venue, List<Space> spaces, List<VenueService> services, Map<String, String> sent) {
        List<SpaceWish> wishes = new ArrayList<>();
        LocalDate day = date("first", first);
        LocalDate end = last == null || last.isBlank() ? day : date("last", last);
        if (end.isBefore(day) || day.plusDays(MOST_DAYS).isBefore(end)) {
            throw Refused.because(Violation.of("event-days-must-fit", "most", MOST_DAYS));
        }
        for (LocalDate date = day; !date.isAfter(end); date = date.plusDays(1)) {
            for (Space one : spaces) {
                if (ticked().contains(one.id().value())) {
                    wishes.add(wish(one, date, venue, sent));
                }
            }
        }
        return new PlanWish(venue.id(), PeopleField.read(attendees), wishes, ServiceFields.onEveryDay(services, sent));
    }

    private SpaceWish wish(Space one, LocalDate date, Venue venue, Map<String, String> sent) {
        String layout = sent.get("layout-" + one.id());
        String start = date + "T" + time(from);
        String end = time(to).equals("24:00") ? date.plusDays(1) + "T00:00" : date + "T" + time(to);
        return new SpaceWish(
                one.id(),
                Periods.read(start, end, venue.zone()),
                layout == null || layout.isBlank() || layout.length() > 80 ? null : layout,
                hours(setUp),
                hours(strike),
                null);
    }

    private static @Nullable Duration hours(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("\\d{1,2}") || Integer.parseInt(text.strip()) > MOST_HOURS) {
            throw Refused.because(Violation.of("set-up-must-be-hours", "most", MOST_HOURS));
        }
        return Duration.ofHours(Integer.parseInt(text.strip()));
    }

    private static String time(@Nullable String text) {
        try {
            String time = String.valueOf(text);
            return time.equals("24:00") ? time : LocalTime.parse(time).toString();
        } catch (DateTimeException e) {
            throw Refused.because(Violation.of("time-is-unreadable", "time", String.valueOf(text)));
        }
    }

    private static LocalDate date(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refused.because(Violation.of("must-say-when"));
        }
        return TimeText.date(field, text);
    }
}
