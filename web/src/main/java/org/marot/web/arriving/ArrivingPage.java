package org.marot.web.arriving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.CheckOut;
import org.marot.reservation.write.ReservationCommand;
import org.marot.shared.ReservationId;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of a reservation's page with which its customer says that they are there, or leave. */
@Controller
class ArrivingPage {
    private final Arrivals arrivals;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    ArrivingPage(Arrivals arrivals, PageRequests requests, RecentWrite recentWrite) {
        this.arrivals = arrivals;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    @PostMapping("/reservations/{id}/check-in")
    String checkIn(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response) {
        send(new CheckIn(new ReservationId(id), requests.of(command, "check-in page", id)), request, response);
        return "redirect:/reservations/" + id + "?done=checked-in";
    }

    @PostMapping("/reservations/{id}/check-out")
    String checkOut(
            @PathVariable UUID id,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response) {
        send(new CheckOut(new ReservationId(id), requests.of(command, "check-out page", id)), request, response);
        return "redirect:/reservations/" + id + "?done=left";
    }

    private void send(ReservationCommand command, HttpServletRequest request, HttpServletResponse response) {
        recentWrite.remember(arrivals.send(command, null).position(), request, response);
    }
}
