package org.marot.web.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * Where one is in the plannings.
 *
 * @param view {@code day}, {@code week} or {@code month}
 * @param as {@code grid}, {@code list}, or empty: the list on a narrow screen, the grid on a wide one
 * @param desks the pool whose desks are shown one by one
 */
record PlanningAddress(
        VenueId venue,
        LocalDate date,
        String view,
        String as,
        @Nullable SpaceId desks) {
    public String on(LocalDate other) {
        return new PlanningAddress(venue, other, view, as, desks).text();
    }

    public String viewing(String other) {
        return new PlanningAddress(venue, date, other, as, desks).text();
    }

    public String shownAs(String other) {
        return new PlanningAddress(venue, date, view, other, desks).text();
    }

    public String dayOf(LocalDate day) {
        return new PlanningAddress(venue, day, "day", as, desks).text();
    }

    /** With a row for each desk of that pool, or of none. */
    String unfolding(@Nullable SpaceId pool) {
        return new PlanningAddress(venue, date, view, as, pool).text();
    }

    public String text() {
        String address = "/venues/" + venue + "/planning?date=" + date + "&view=" + view;
        return address + (as.isEmpty() ? "" : "&as=" + as) + (desks == null ? "" : "&desks=" + desks);
    }
}
