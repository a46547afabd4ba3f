package org.marot.web.planning;

import java.time.LocalDate;
import org.marot.shared.VenueId;

/**
 * Where one is in the plannings.
 *
 * @param view {@code day}, {@code week} or {@code month}
 * @param as {@code grid}, {@code list}, or empty: the list on a narrow screen, the grid on a wide one
 */
record PlanningAddress(VenueId venue, LocalDate date, String view, String as) {
    public String on(LocalDate other) {
        return new PlanningAddress(venue, other, view, as).text();
    }

    public String viewing(String other) {
        return new PlanningAddress(venue, date, other, as).text();
    }

    public String shownAs(String other) {
        return new PlanningAddress(venue, date, view, other).text();
    }

    public String dayOf(LocalDate day) {
        return new PlanningAddress(venue, day, "day", as).text();
    }

    public String text() {
        String address = "/venues/" + venue + "/planning?date=" + date + "&view=" + view;
        return as.isEmpty() ? address : address + "&as=" + as;
    }
}
