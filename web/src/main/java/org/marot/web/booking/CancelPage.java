package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Refused;
import org.marot.web.reservation.ReservationRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what cancelling means before it is done. */
@Controller
class CancelPage {
    private final OwnReservation own;
    private final Entries entries;
    private final BookView view;
    private final Booker booker;
    private final WhyNot whyNot;
    private final StaffChanges staff;
    private final PagePrices prices;

    CancelPage(
            OwnReservation own,
            Entries entries,
            BookView view,
            Booker booker,
            WhyNot whyNot,
            StaffChanges staff,
            PagePrices prices) {
        this.own = own;
        this.entries = entries;
        this.view = view;
        this.booker = booker;
        this.whyNot = whyNot;
        this.staff = staff;
        this.prices = prices;
    }

    @GetMapping("/reservations/{id}/cancel")
    String ask(@PathVariable UUID id, Model model) {
        show(own.find(id), null, Troubles.NONE, model);
        return "booking/cancel";
    }

    @PostMapping("/reservations/{id}/cancel")
    String cancel(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            @RequestParam @Nullable String reason,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ReservationRow row = own.find(id);
        if (staff.lacksReason(row, reason)) {
            response.setStatus(422);
            show(row, reason, whyNot.reasonMissing(), model);
            return "booking/cancel";
        }
        try {
            staff.keep(reason, booker.cancel(row.id(), command, request, response));
            return staff.after(row, "cancelled");
        } catch (Refused refused) {
            response.setStatus(422);
            show(row, reason, whyNot.of(refused.violations()), model);
            return "booking/cancel";
        }
    }

    private void show(ReservationRow row, @Nullable String reason, Troubles troubles, Model model) {
        staff.show(row, reason, model);
        prices.cancel(row, model);
        model.addAttribute("entry", entries.of(row));
        model.addAttribute("command", PageRequests.newCommand());
        view.troubles(troubles, "booking.not-cancelled", List.of(), model);
    }
}
