package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.pricing.Order;
import org.marot.reservation.write.AgreedPrice;
import org.marot.reservation.write.ReservationPrices;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Slug;
import org.marot.shared.Violation;
import org.marot.web.availability.AskedPrices;
import org.marot.web.availability.Asker;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Periods;
import org.marot.web.price.PriceAnswer;
import org.marot.web.price.PriceAnswers;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/quotes")
@Tag(name = "Prices", description = "By the grid that the council voted. Needs no token.")
class PriceCalls {
    private static final int MOST_PIECES = 100_000;

    private final Wishes wishes;
    private final Askers askers;
    private final ReservationPrices prices;
    private final PriceAnswers answers;

    PriceCalls(Wishes wishes, Askers askers, ReservationPrices prices, PriceAnswers answers) {
        this.wishes = wishes;
        this.askers = askers;
        this.prices = prices;
        this.answers = answers;
    }

    /** What somebody would like to know the price of. */
    @Schema(name = "PriceQuestion")
    record Question(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "clement-marot-grande-salle") @Nullable
            String space,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-03-02T09:00") @Nullable
            String from,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-03-02T12:00") @Nullable
            String to,

            @Schema(description = "The caller's own unless said otherwise; a visitor's without a token") @Nullable
            String category,

            @Schema(description = "How many people, 1 unless said otherwise") @Nullable
            Integer attendees,

            @Schema(description = "Ordered for the first day") @Nullable
            List<@Nullable Service> services) {}

    /** A service of the venue. */
    @Schema(name = "PricedService")
    record Service(@Nullable String code, @Nullable Integer quantity) {}

    @PostMapping
    @Operation(summary = "What a space would cost", description = "Nothing is booked, and nobody is bound.")
    @ApiResponse(responseCode = "422", description = "The venue has no grid of prices, or it has none for this")
    PriceAnswer quote(@RequestBody Question asked) {
        Space space = wishes.space("space", asked.space());
        Venue venue = wishes.venueOf(space);
        Period period = Periods.read(
                TimeText.required("from", asked.from()), TimeText.required("to", asked.to()), venue.zone());
        LocalDate first = period.from().toLocalDate();
        Asker asker = askers.current();
        Wish wish = new Wish(
                space.id(),
                period,
                asker.actor().customer(),
                category(asked.category(), asker, first),
                Wishes.attendees(asked.attendees()),
                null);
        ReservationPrices.Quote quote = prices.shown().quote(venue.id(), wish, services(asked.services(), first));
        if (!quote.broken().isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, quote.broken());
        }
        AgreedPrice price = quote.price()
                .orElseThrow(
                        () -> Refused.because(Violation.of("must-have-a-price").at(space.id(), period)));
        return answers.of(venue.id(), first, price);
    }

    private static String category(@Nullable String named, Asker asker, LocalDate day) {
        if (named == null) {
            return AskedPrices.category(asker, day);
        }
        if (!Slug.isSlug(named)) {
            throw Malformed.unreadable("category");
        }
        return named;
    }

    private static List<Order.Service> services(@Nullable List<@Nullable Service> ordered, LocalDate day) {
        return ordered == null
                ? List.of()
                : ordered.stream().map(one -> service(one, day)).toList();
    }

    private static Order.Service service(@Nullable Service one, LocalDate day) {
        String code = one == null ? null : one.code();
        Integer quantity = one == null ? null : one.quantity();
        if (code == null || !Slug.isSlug(code) || quantity == null || quantity < 1 || quantity > MOST_PIECES) {
            throw Malformed.unreadable("services");
        }
        return new Order.Service(code, quantity, day);
    }
}
