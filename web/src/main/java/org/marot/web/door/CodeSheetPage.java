package org.marot.web.door;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The sheet of codes that staff print and put on the desks and beside the doors. */
@Controller
class CodeSheetPage {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final CacheControl SAME_FOR_LONG =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final Venues venues;
    private final Catalogue catalogue;
    private final DeskCodes codes;
    private final Say say;

    CodeSheetPage(Venues venues, Catalogue catalogue, DeskCodes codes, Say say) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.codes = codes;
        this.say = say;
    }

    /** What is cut out and put up: the place in words and its code. */
    record Label(String space, @Nullable String desk, String code, String address) {}

    @GetMapping("/venues/{id}/codes")
    String sheet(@PathVariable String id, @RequestParam @Nullable String space, Model model) {
        Venue venue = venues.ofStaff(id);
        List<Space> spaces = catalogue.spacesOf(venue.id()).stream()
                .filter(one -> !one.retired())
                .toList();
        boolean one = spaces.stream().anyMatch(known -> known.id().value().equals(space));
        model.addAttribute("venue", venue);
        model.addAttribute("spaces", spaces);
        model.addAttribute("chosen", one ? space : "");
        model.addAttribute(
                "labels",
                spaces.stream()
                        .filter(known -> !one || known.id().value().equals(space))
                        .flatMap(this::labels)
                        .toList());
        return "door/codes";
    }

    @GetMapping("/venues/{id}/codes/{code}/picture")
    ResponseEntity<String> picture(@PathVariable String id, @PathVariable String code) {
        Venue venue = venues.ofStaff(id);
        if (codes.read(code)
                .filter(place -> place.venue().id().equals(venue.id()))
                .isEmpty()) {
            throw Refused.notFound("no-such-venue");
        }
        return ResponseEntity.ok().contentType(SVG).cacheControl(SAME_FOR_LONG).body(QrCode.svg(address(code)));
    }

    private Stream<Label> labels(Space space) {
        return IntStream.rangeClosed(1, space.isPool() ? space.units() : 1).mapToObj(unit -> {
            String code = codes.of(space.id(), unit);
            String desk = space.isPool() ? say.text("seats.desk", unit) : null;
            return new Label(say.name(space), desk, code, address(code));
        });
    }

    private static String address(String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/here/" + code)
                .toUriString();
    }
}
