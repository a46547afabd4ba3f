package org.marot.web.door;

import jakarta.servlet.http.HttpServletResponse;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
import org.marot.web.page.Venues;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a screen at the door or on the desk shows: a code that is new every ten seconds. Staff open it. */
@Controller
public class DoorPage {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final String EVERY_TEN_SECONDS = "10";

    private final Venues venues;
    private final DoorCodes codes;

    DoorPage(Venues venues, DoorCodes codes) {
        this.venues = venues;
        this.codes = codes;
    }

    @GetMapping("/venues/{id}/door")
    String screen(@PathVariable String id, HttpServletResponse response, Model model) {
        Venue venue = venues.ofStaff(id);
        String code = codes.next(venue.id());
        model.addAttribute("venue", venue);
        model.addAttribute("code", code);
        model.addAttribute("address", address(venue, code));
        response.setHeader("Refresh", EVERY_TEN_SECONDS);
        return "door/screen";
    }

    /** The picture of the address that the page has in words. */
    @GetMapping("/venues/{id}/door/{code}/picture")
    ResponseEntity<String> picture(@PathVariable String id, @PathVariable String code) {
        Venue venue = venues.ofStaff(id);
        if (!codes.isGenuine(venue.id(), code)) {
            throw Refused.notFound("no-such-venue");
        }
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(QrCode.svg(address(venue, code)));
    }

    /** Where a telephone is led by the code. */
    public static String address(Venue venue, String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/arrive/" + venue.id() + "/" + code)
                .toUriString();
    }
}
