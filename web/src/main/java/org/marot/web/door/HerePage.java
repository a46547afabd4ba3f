package org.marot.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.account.SignedIn;
import org.marot.web.arriving.Arrivals;
import org.marot.web.booking.PageRequests;
import org.marot.web.door.DeskCodes.Place;
import org.marot.web.page.RecentWrite;
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

/** Where the code on a desk or beside a room leads: say that one is there, or take the place if one has not booked. */
@Controller
class HerePage {
    private static final String THIS_DESK = "here";

    private final DeskCodes codes;
    private final HereView view;
    private final Taking taking;
    private final LateRows lateRows;
    private final Arrivals arrivals;
    private final PageRequests requests;
    private final RecentWrite recentWrite;
    private final SignedIn signedIn;

    HerePage(
            DeskCodes codes,
            HereView view,
            Taking taking,
            LateRows lateRows,
            Arrivals arrivals,
            PageRequests requests,
            RecentWrite recentWrite,
            SignedIn signedIn) {
        this.codes = codes;
        this.view = view;
        this.taking = taking;
        this.lateRows = lateRows;
        this.arrivals = arrivals;
        this.requests = requests;
        this.recentWrite = recentWrite;
        this.signedIn = signedIn;
    }

    @GetMapping("/here/{code}")
    @ReadsFrom(ReservationTable.PROJECTION)
    String ask(@PathVariable String code, HttpServletResponse response, Model model) {
        return codes.read(code).map(place -> view.show(place, code, model)).orElseGet(() -> view.unknown(response));
    }

    @PostMapping("/here/{code}")
    String checkIn(
            @PathVariable String code,
            @RequestParam @Nullable UUID reservation,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Place> place = codes.read(code);
        if (place.isEmpty()) {
            return view.unknown(response);
        }
        ReservationId asked = own(reservation, place.get(), signedIn.actor());
        int unit = THIS_DESK.equals(at) && place.get().space().isPool()
                ? place.get().unit()
                : 0;
        Request frame = requests.of(command, "desk code", asked + " " + unit);
        try {
            return arrived(arrivals.send(new CheckIn(asked, false, unit, frame), null), request, response);
        } catch (Refused refused) {
            return view.refused(refused, place.get(), code, response, model);
        }
    }

    @PostMapping("/here/{code}/take")
    String take(
            @PathVariable String code,
            @RequestParam @Nullable String minutes,
            @RequestParam @Nullable String accessible,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Place> place = codes.read(code);
        if (place.isEmpty()) {
            return view.unknown(response);
        }
        boolean needed = accessible != null;
        Request frame = requests.of(command, "desk code take", code + " " + minutes + " " + needed);
        try {
            return arrived(taking.take(place.get(), minutes, needed, frame), request, response);
        } catch (Refused refused) {
            return view.refused(refused, place.get(), code, response, model);
        }
    }

    private String arrived(Receipt receipt, HttpServletRequest request, HttpServletResponse response) {
        recentWrite.remember(receipt.position(), request, response);
        return "redirect:/reservations/" + receipt.reservation() + "?done=checked-in";
    }

    /** Nobody checks others in by what lies on a desk, staff neither. */
    private ReservationId own(@Nullable UUID reservation, Place place, Actor actor) {
        if (reservation == null) {
            throw Malformed.missing("reservation");
        }
        return lateRows.find(new ReservationId(reservation))
                .filter(row -> row.space().equals(place.space().id().value()))
                .filter(row -> row.customerId().equals(actor.customer())
                        || row.bookedBy().equals(actor.account().toString()))
                .map(ReservationRow::id)
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
    }
}
