package org.marot.web.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.shared.CommandId;
import org.marot.shared.Refused;
import org.marot.web.booking.PageRequests;
import org.marot.web.door.DoorCodes;
import org.marot.web.door.DoorPage;
import org.marot.web.door.QrCode;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.support.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the tablet shows: two ways to check in, and from everywhere soon back to the beginning. */
@Controller
class KioskPage {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final int TYPING_SECONDS = 60;
    private static final int WELCOME_SECONDS = 15;
    private static final String EVERY_TEN_SECONDS = "10";

    private final Venues venues;
    private final KioskCookie cookie;
    private final KioskDevices devices;
    private final KioskArrivals arrivals;
    private final DoorCodes codes;
    private final Messages messages;
    private final Say say;

    KioskPage(
            Venues venues,
            KioskCookie cookie,
            KioskDevices devices,
            KioskArrivals arrivals,
            DoorCodes codes,
            Messages messages,
            Say say) {
        this.venues = venues;
        this.cookie = cookie;
        this.devices = devices;
        this.arrivals = arrivals;
        this.codes = codes;
        this.messages = messages;
        this.say = say;
    }

    /** The beginning, with a code for telephones, which is another one every ten seconds. */
    @GetMapping("/venues/{id}/kiosk")
    String begin(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        Venue venue = venues.named(id);
        model.addAttribute("venue", venue);
        if (cookie.device(venue, request).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "kiosk/unknown";
        }
        model.addAttribute("code", codes.next(venue.id()));
        response.setHeader("Refresh", EVERY_TEN_SECONDS);
        return "kiosk/begin";
    }

    @GetMapping("/venues/{id}/kiosk/{code}/picture")
    ResponseEntity<String> picture(@PathVariable String id, @PathVariable String code, HttpServletRequest request) {
        Venue venue = venues.named(id);
        if (cookie.device(venue, request).isEmpty() || !codes.isGenuine(venue.id(), code)) {
            throw Refused.notFound("no-such-venue");
        }
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(QrCode.svg(DoorPage.address(venue, code)));
    }

    @GetMapping("/venues/{id}/kiosk/code")
    String ask(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        Venue venue = venues.named(id);
        return cookie.device(venue, request).isEmpty()
                ? "redirect:/venues/" + venue.id() + "/kiosk"
                : typing(venue, "", response, model);
    }

    @PostMapping("/venues/{id}/kiosk/code")
    String checkIn(
            @PathVariable String id,
            @RequestParam @Nullable String reference,
            @RequestParam @Nullable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Venue venue = venues.named(id);
        Optional<UUID> device = cookie.device(venue, request);
        if (device.isEmpty()) {
            return "redirect:/venues/" + venue.id() + "/kiosk";
        }
        if (!devices.mayTry(device.get())) {
            return refused(venue, 429, say.text("kiosk.wait"), response, model);
        }
        Optional<ReservationRow> row = arrivals.find(venue, reference == null ? "" : reference);
        if (row.isEmpty()) {
            devices.missed(device.get());
            return refused(venue, 422, say.text("kiosk.unknown-code"), response, model);
        }
        try {
            model.addAttribute("welcome", arrivals.checkIn(row.get(), command(command)));
            model.addAttribute("venue", venue);
            backAfter(WELCOME_SECONDS, venue, response);
            return "kiosk/welcome";
        } catch (Refused refusal) {
            String why =
                    refusal.violations().stream().map(messages::of).findFirst().orElse("");
            return refused(venue, 422, why, response, model);
        }
    }

    private static CommandId command(@Nullable String text) {
        try {
            return CommandId.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound("no-such-venue");
        }
    }

    private String refused(Venue venue, int status, String why, HttpServletResponse response, Model model) {
        response.setStatus(status);
        return typing(venue, why, response, model);
    }

    private String typing(Venue venue, String trouble, HttpServletResponse response, Model model) {
        model.addAttribute("venue", venue);
        model.addAttribute("trouble", trouble);
        model.addAttribute("command", PageRequests.newCommand());
        backAfter(TYPING_SECONDS, venue, response);
        return "kiosk/code";
    }

    private static void backAfter(int seconds, Venue venue, HttpServletResponse response) {
        response.setHeader("Refresh", seconds + "; url=/venues/" + venue.id() + "/kiosk");
    }
}
