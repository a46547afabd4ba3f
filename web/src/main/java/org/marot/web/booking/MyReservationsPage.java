package org.marot.web.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marot.shared.Actor;
import org.marot.web.account.SignedIn;
import org.marot.web.reservation.OwnReservations;
import org.marot.web.reservation.OwnReservations.Shelf;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.series.SeriesTable;
import org.marot.web.support.ReadsFrom;
import org.marot.web.waitlist.WaitlistTable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody has booked: coming, past, cancelled. */
@Controller
class MyReservationsPage {
    private static final int SIZE = 20;
    private final OwnReservations own;
    private final SignedIn signedIn;
    private final Entries entries;
    private final SeriesTable series;
    private final Clock clock;
    private final WaitlistTable waitlist;

    MyReservationsPage(
            OwnReservations own,
            SignedIn signedIn,
            Entries entries,
            SeriesTable series,
            Clock clock,
            WaitlistTable waitlist) {
        this.own = own;
        this.signedIn = signedIn;
        this.entries = entries;
        this.series = series;
        this.clock = clock;
        this.waitlist = waitlist;
    }

    /** One of the three lists, with how many it holds. */
    record Tab(String name, long count) {}

    @GetMapping("/reservations")
    @ReadsFrom(ReservationTable.PROJECTION)
    String mine(
            @RequestParam(defaultValue = "coming") String show,
            @RequestParam(defaultValue = "0") String page,
            Model model) {
        Instant now = clock.instant();
        Actor actor = signedIn.actor();
        List<Tab> tabs = Arrays.stream(Shelf.values())
                .map(shelf -> new Tab(name(shelf), own.count(shelf, actor, now)))
                .toList();
        Shelf shelf = Arrays.stream(Shelf.values())
                .filter(one -> name(one).equals(show))
                .findFirst()
                .orElse(Shelf.COMING);
        int pages = (int) ((tabs.get(shelf.ordinal()).count() + SIZE - 1) / SIZE);
        int number = page.matches("\\d{1,5}") ? Math.min(Integer.parseInt(page), Math.max(0, pages - 1)) : 0;
        model.addAttribute("tabs", tabs);
        model.addAttribute("waiting", waitlist.countOpen(actor));
        model.addAttribute("show", name(shelf));
        model.addAttribute("page", number);
        model.addAttribute("pages", pages);
        List<Entry> shown = entries.of(own.list(shelf, actor, now, number, SIZE));
        model.addAttribute("entries", shown);
        model.addAttribute(
                "seriesOf", series.seriesOf(shown.stream().map(Entry::id).toList()));
        return "booking/mine";
    }

    private static String name(Shelf shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }
}
