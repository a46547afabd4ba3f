package org.marot.web.daysheet;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
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
    private final DayView view;

    DaySheetPage(DayView view) {
        this.view = view;
    }

    /** Today at the venue asked for, or the first one of which the reader is staff. */
    @GetMapping("/day")
    String home(@RequestParam @Nullable String venue, @RequestParam @Nullable String date) {
        Venue chosen = view.own()
                .filter(one -> one.id().value().equals(venue))
                .findFirst()
                .or(() -> view.own().findFirst())
                .orElseThrow(() -> Refused.notFound("no-such-venue"));
        return "redirect:" + DayView.address(chosen, view.date(date, chosen));
    }

    @GetMapping("/venues/{id}/day")
    @ReadsFrom(ReservationTable.PROJECTION)
    String day(
            @PathVariable String id,
            @RequestParam @Nullable String date,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable String done,
            Model model) {
        Venue venue = view.venue(id);
        return view.show(venue, view.date(date, venue), q, done, model);
    }
}
