package org.marot.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.account.SignedIn;
import org.marot.web.arriving.Arrivals;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.marot.web.page.Venues;
import org.marot.web.reservation.LateRows;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.Malformed;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the code at the door leads: one's own bookings of this hour, each with a button. */
@Controller
class ArrivePage {
    private final Venues venues;
    private final DoorCodes codes;
    private final Expected expected;
    private final LateRows lateRows;
    private final Arrivals arrivals;
    private final PageRequests requests;
    private final RecentWrite recentWrite;
    private final SignedIn signedIn;

    ArrivePage(
            Venues venues,
            DoorCodes codes,
            Expected expected,
            LateRows lateRows,
            Arrivals arrivals,
            PageRequests requests,
            RecentWrite recentWrite,
            SignedIn signedIn) {
        this.venues = venues;
        this.codes = codes;
        this.expected = expected;
        this.lateRows = lateRows;
        this.arrivals = arrivals;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.signedIn = signedIn;
    }

    @GetMapping("/arrive/{id}/{code}")
    @ReadsFrom(ReservationTable.PROJECTION)
    String ask(@PathVariable String id, @PathVariable String code, HttpServletResponse response, Model model) {
        Venue venue = venues.named(id);
        return show(venue, code, codes.isOpenTo(signedIn.actor().account(), venue.id(), code), response, model);
    }

    @PostMapping("/arrive/{id}/{code}")
    String checkIn(
            @PathVariable String id,
            @PathVariable String code,
            @RequestParam @Nullable UUID reservation,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.named(id);
        Actor actor = signedIn.actor();
        if (!codes.isOpenTo(actor.account(), venue.id(), code)) {
            return show(venue, code, false, response, model);
        }
        ReservationId asked = own(reservation, venue, actor);
        if (!codes.spend(actor.account(), venue.id(), code)) {
            return show(venue, code, false, response, model);
        }
        Receipt receipt = arrivals.send(new CheckIn(asked, true, requests.of(command, "door code", asked)), null);
        recentWrite.remember(receipt.position(), request, response);
        return "redirect:/reservations/" + asked + "?done=checked-in";
    }

    /** A code is worth something at its own venue alone. */
    private ReservationId own(@Nullable UUID reservation, Venue venue, Actor actor) {
        if (reservation == null) {
            throw Malformed.missing("reservation");
        }
        return lateRows.find(new ReservationId(reservation))
                .filter(row -> row.venue().equals(venue.id().value()) && row.isVisibleTo(actor))
                .map(ReservationRow::id)
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
    }

    private String show(Venue venue, String code, boolean valid, HttpServletResponse response, Model model) {
        if (!valid) {
            response.setStatus(422);
        }
        model.addAttribute("venue", venue);
        model.addAttribute("code", code);
        model.addAttribute("valid", valid);
        model.addAttribute("expected", valid ? expected.of(signedIn.actor(), venue) : List.of());
        model.addAttribute("command", PageRequests.newCommand());
        return "door/arrive";
    }
}
