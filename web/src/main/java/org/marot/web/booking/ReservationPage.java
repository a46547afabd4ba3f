package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.people.ScreenTitles;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.account.SignedIn;
import org.marot.web.page.RecentWrite;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.series.SeriesTable;
import org.marot.web.waitlist.WaitlistTable;
import org.marot.web.wifi.Vouchers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One reservation: what, where, when, and what can be done with it. */
@Controller
class ReservationPage {
    private final ReservationTable table;
    private final RecentWrite recentWrite;
    private final SignedIn signedIn;
    private final Entries entries;
    private final SeriesTable series;
    private final Booker booker;
    private final StaffChanges staff;
    private final Stories stories;
    private final WaitlistTable waitlist;
    private final Vouchers vouchers;
    private final ScreenTitles screenTitles;
    private final PagePrices prices;

    ReservationPage(
            ReservationTable table,
            RecentWrite recentWrite,
            SignedIn signedIn,
            Entries entries,
            SeriesTable series,
            Booker booker,
            StaffChanges staff,
            Stories stories,
            WaitlistTable waitlist,
            Vouchers vouchers,
            ScreenTitles screenTitles,
            PagePrices prices) {
        this.table = table;
        this.recentWrite = recentWrite;
        this.signedIn = signedIn;
        this.entries = entries;
        this.series = series;
        this.booker = booker;
        this.staff = staff;
        this.stories = stories;
        this.waitlist = waitlist;
        this.vouchers = vouchers;
        this.screenTitles = screenTitles;
        this.prices = prices;
    }

    @GetMapping("/reservations/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean shown = recentWrite.isShownBy(ReservationTable.PROJECTION, request);
        Optional<ReservationRow> row = table.find(new ReservationId(id));
        if (!shown && (row.isEmpty() || done != null)) {
            response.setHeader("Refresh", "3");
            return "booking/recording";
        }
        ReservationRow known = row.orElseThrow(() -> Refused.notFound("no-such-reservation"));
        Entries.requireVisible(known, signedIn.actor());
        model.addAttribute("entry", entries.of(known));
        model.addAttribute(
                "series", series.seriesOf(List.of(known.reservation())).get(known.reservation()));
        staff.show(known, null, model);
        prices.one(known, model);
        model.addAttribute("story", stories.of(known.id(), signedIn.actor()));
        model.addAttribute("offer", known.status().equals("held") && waitlist.isOffer(id));
        model.addAttribute(
                "wifi",
                known.status().equals("checked-in") ? vouchers.of(known.id()).orElse(null) : null);
        model.addAttribute("onScreens", screenTitles.among(List.of(known.id())).containsKey(known.id()));
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute(
                "done",
                Stream.of(
                                "booked",
                                "moved",
                                "confirmed",
                                "cancelled",
                                "checked-in",
                                "left",
                                "desk",
                                "given-back",
                                "price")
                        .filter(one -> one.equals(done))
                        .findFirst()
                        .orElse(""));
        return "booking/one";
    }

    /** Whether the title may be read by everybody who passes a screen of the venue. */
    @PostMapping("/reservations/{id}/on-screens")
    String onScreens(@PathVariable UUID id, @RequestParam boolean show) {
        ReservationId reservation = new ReservationId(id);
        Entries.requireVisible(
                table.find(reservation).orElseThrow(() -> Refused.notFound("no-such-reservation")), signedIn.actor());
        if (show) {
            screenTitles.show(reservation);
        } else {
            screenTitles.hide(reservation);
        }
        return "redirect:/reservations/" + id;
    }

    @PostMapping("/reservations/{id}/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            @RequestParam @Nullable String price,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            booker.confirm(new ReservationId(id), command, price, request, response);
            return "redirect:/reservations/" + id + "?done=confirmed";
        } catch (Refused refused) {
            if (PagePrices.isAbout(refused)) {
                return "redirect:/reservations/" + id + "?done=price";
            }
            throw refused;
        }
    }
}
