package org.marot.web.kiosk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff put up a tablet, and take it down. */
@Controller
class KiosksPage {
    private static final int LONGEST_NAME = 80;

    private final Venues venues;
    private final KioskDevices devices;
    private final KioskCookie cookie;
    private final Say say;

    KiosksPage(Venues venues, KioskDevices devices, KioskCookie cookie, Say say) {
        this.venues = venues;
        this.devices = devices;
        this.cookie = cookie;
        this.say = say;
    }

    /** A tablet in words. */
    record Line(UUID id, String name, String since, String seen) {}

    @GetMapping("/venues/{id}/kiosks")
    String list(@PathVariable String id, Model model) {
        return show(venues.ofStaff(id), "", model);
    }

    /** The tablet that asks becomes the kiosk, and whoever put it up is signed out on it. */
    @PostMapping("/venues/{id}/kiosks")
    String enrol(
            @PathVariable String id,
            @RequestParam @Nullable String name,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServletException {
        Venue venue = venues.ofStaff(id);
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            response.setStatus(422);
            return show(venue, say.text("kiosk.name-needed"), model);
        }
        cookie.give(devices.enrol(venue.id(), called), venue, request, response);
        request.logout();
        return "redirect:/venues/" + venue.id() + "/kiosk";
    }

    @PostMapping("/venues/{id}/kiosks/{device}/take-down")
    String takeDown(@PathVariable String id, @PathVariable UUID device) {
        Venue venue = venues.ofStaff(id);
        devices.takeDown(venue.id(), device);
        return "redirect:/venues/" + venue.id() + "/kiosks";
    }

    private String show(Venue venue, String trouble, Model model) {
        List<Line> lines = devices.of(venue.id()).stream()
                .map(one -> new Line(
                        one.id(),
                        one.name(),
                        say.moment(one.enrolledAt().atZone(venue.zone())),
                        one.seenAt() == null ? "–" : say.moment(one.seenAt().atZone(venue.zone()))))
                .toList();
        model.addAttribute("venue", venue);
        model.addAttribute("devices", lines);
        model.addAttribute("trouble", trouble);
        return "kiosk/devices";
    }
}
