package org.marot.web.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.support.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalogue", description = "What can be booked, where and under which rules. Needs no token.")
class CatalogueCalls {
    private final Catalogue catalogue;

    CatalogueCalls(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/venues")
    @Operation(summary = "All venues, town by town")
    Page<VenueAnswer> venues(
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "100 at most") @RequestParam(defaultValue = "100") int size,
            Locale locale) {
        return page(catalogue.venues(), page, size, venue -> VenueAnswer.of(venue, locale));
    }

    @GetMapping("/venues/{venue}")
    @Operation(summary = "One venue", description = "Also one that takes no new bookings: it is marked as retired.")
    VenueAnswer venue(@Parameter(example = "clement-marot") @PathVariable String venue, Locale locale) {
        return VenueAnswer.of(known(venue), locale);
    }

    @GetMapping("/venues/{venue}/spaces")
    @Operation(summary = "What can be booked in a venue")
    Page<SpaceAnswer> spaces(
            @Parameter(example = "clement-marot") @PathVariable String venue,
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "100 at most") @RequestParam(defaultValue = "100") int size,
            Locale locale) {
        List<Space> spaces = catalogue.spacesOf(known(venue).id());
        return page(spaces, page, size, space -> answer(space, locale));
    }

    @GetMapping("/venues/{venue}/services")
    @Operation(summary = "What can be ordered with a venue's spaces")
    Page<VenueServiceAnswer> services(
            @Parameter(example = "clement-marot") @PathVariable String venue,
            @Parameter(description = "Counts from 0") @RequestParam(defaultValue = "0") int page,
            @Parameter(description = "100 at most") @RequestParam(defaultValue = "100") int size,
            Locale locale) {
        List<VenueService> services = catalogue.servicesOf(known(venue).id());
        return page(services, page, size, service -> VenueServiceAnswer.of(service, locale));
    }

    @GetMapping("/spaces/{space}")
    @Operation(summary = "One space", description = "Also one that takes no new bookings: it is marked as retired.")
    SpaceAnswer space(@Parameter(example = "clement-marot-grande-salle") @PathVariable String space, Locale locale) {
        if (!Slug.isSlug(space)) {
            throw Refused.notFound("no-such-space");
        }
        return catalogue
                .space(new SpaceId(space))
                .map(found -> answer(found, locale))
                .orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    private Venue known(String venue) {
        if (!Slug.isSlug(venue)) {
            throw Refused.notFound("no-such-venue");
        }
        return catalogue.venue(new VenueId(venue)).orElseThrow(() -> Refused.notFound("no-such-venue"));
    }

    private SpaceAnswer answer(Space space, Locale locale) {
        Venue venue = catalogue.venue(space.venue()).orElseThrow(() -> Refused.notFound("no-such-venue"));
        return SpaceAnswer.of(space, venue.town(), locale);
    }

    private static <A, B> Page<B> page(List<A> all, int page, int size, Function<A, B> answer) {
        Page.require(page, size);
        List<B> items =
                all.stream().skip((long) page * size).limit(size).map(answer).toList();
        return new Page<>(items, page, size, all.size());
    }
}
