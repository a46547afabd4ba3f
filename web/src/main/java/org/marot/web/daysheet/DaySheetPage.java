package org.marot.web.daysheet;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Venues;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The home of a venue's staff: today, or any other day. */
@Controller
class DaySheetPage {
    private final Venues venues;
    private final AskedDay askedDay;
    private final DayView view;

    DaySheetPage(Venues venues, AskedDay askedDay, DayView view) {
        this.venues = venues;
        this.askedDay = askedDay;
        this.view = view;
    }

    /** Today at the venue asked for, or the first one of which the reader is staff. */
    @GetMapping("/day")
    String home(@RequestParam @Nullable String venue, @RequestParam @Nullable String date) {
        Venue chosen = venues.ofStaffOrFirst(venue);
        return "redirect:" + DayView.address(chosen, askedDay.orToday(date, chosen));
    }

    @GetMapping("/venues/{id}/day")
    @ReadsFrom(ReservationTable.PROJECTION)
    String day(
            @PathVariable String id,
            @RequestParam @Nullable String date,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String done,
            Model model) {
        // to everybody but its staff, a venue has no day sheet
        Venue venue = venues.ofStaff(id);
        return view.show(venue, askedDay.orToday(date, venue), q, done, model);
    }
}
