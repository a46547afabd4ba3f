package org.marot.web.availability;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.marot.web.price.PriceAnswers;
import org.marot.web.support.Malformed;
import org.marot.web.support.ProblemTexts;
import org.marot.web.support.ReadsFrom;
import org.marot.web.support.TimeText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Availability", description = "What is free and what is taken. Needs no token, names nobody.")
class AvailabilityCalls {
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_DAYS = 400;

    private final Availability availability;
    private final Catalogue catalogue;
    private final Askers askers;
    private final ProblemTexts texts;
    private final PriceAnswers prices;

    AvailabilityCalls(
            Availability availability, Catalogue catalogue, Askers askers, ProblemTexts texts, PriceAnswers prices) {
        this.availability = availability;
        this.catalogue = catalogue;
        this.askers = askers;
        this.texts = texts;
        this.prices = prices;
    }

    @GetMapping("/api/v1/availability")
    @ReadsFrom(Availability.PROJECTION)
    @Operation(
            summary = "Look for spaces that are free",
            description =
                    "Spaces that do not fit are left out; those that fit and are not free are listed with the reason"
                            + " and with the next time at which they can be had.")
    AvailabilityAnswer search(
            @Parameter(
                            description = "Local date-time of the venue, or one with an offset",
                            example = "2027-03-02T09:00")
                    @RequestParam
                    String from,
            @Parameter(description = "Exclusive end", example = "2027-03-02T12:00") @RequestParam String to,
            @RequestParam(required = false) @Nullable String venue,
            @Parameter(description = "desk-pool, room or hall") @RequestParam(required = false) @Nullable String kind,
            @Parameter(description = "How many people it must hold") @RequestParam(defaultValue = "1") int capacity,
            @RequestParam(required = false) @Nullable String layout,
            @Parameter(description = "Repeated, or separated by commas; all of them must be there")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> equipment,
            @Parameter(description = "true: only spaces that a wheelchair can reach")
                    @RequestParam(defaultValue = "false")
                    boolean accessible,
            Locale locale) {
        if (capacity < 1 || capacity > MOST_PEOPLE) {
            throw Malformed.unreadable("capacity");
        }
        AvailabilityQuery query = new AvailabilityQuery(
                TimeText.required("from", from),
                TimeText.required("to", to),
                venue == null || venue.isBlank() ? null : venueId(venue),
                kind == null || kind.isBlank() ? null : kind(kind),
                capacity,
                layout == null || layout.isBlank() ? null : layout,
                equipment == null ? Set.of() : Set.copyOf(equipment),
                accessible);
        List<SpaceAvailability> found = availability.search(query, askers.current());
        return AvailabilityAnswer.of(from, to, found, texts, prices, locale);
    }

    @GetMapping("/api/v1/spaces/{space}/calendar")
    @ReadsFrom(Availability.PROJECTION)
    @Operation(
            summary = "When a space is busy",
            description =
                    "Buffers included, adjacent stretches merged, no names. Both are dates; the second is exclusive.")
    CalendarAnswer calendar(
            @PathVariable String space,
            @Parameter(example = "2027-03-01") @RequestParam String from,
            @Parameter(example = "2027-03-08") @RequestParam String to) {
        LocalDate first = TimeText.date("from", from);
        LocalDate end = TimeText.date("to", to);
        if (!first.isBefore(end)) {
            throw Refused.because(Violation.of("period-is-empty"));
        }
        if (ChronoUnit.DAYS.between(first, end) > MOST_DAYS) {
            throw Refused.because(Violation.of("period-is-too-long", "days", MOST_DAYS));
        }
        Space found = (Slug.isSlug(space) ? catalogue.space(new SpaceId(space)) : java.util.Optional.<Space>empty())
                .orElseThrow(() -> Refused.notFound("no-such-space"));
        return CalendarAnswer.of(space, availability.calendar(found, first, end));
    }

    private static VenueId venueId(String text) {
        if (!Slug.isSlug(text)) {
            throw Refused.notFound("no-such-venue");
        }
        return new VenueId(text);
    }

    private static SpaceKind kind(String text) {
        return Arrays.stream(SpaceKind.values())
                .filter(kind -> kind.published().equals(text))
                .findFirst()
                .orElseThrow(() -> Malformed.unreadable("kind"));
    }
}
