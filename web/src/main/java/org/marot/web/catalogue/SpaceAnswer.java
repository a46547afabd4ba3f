package org.marot.web.catalogue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpacePrices;
import org.marot.catalogue.Town;
import org.marot.shared.CellId;
import org.marot.web.support.MoneyText;

/** A space as other programs see it. Lengths of time are ISO 8601 durations. */
record SpaceAnswer(
        @Schema(example = "clement-marot-grande-salle") String id,
        @Schema(example = "clement-marot") String venue,

        @Schema(description = "In the language of Accept-Language")
        String name,

        String description,

        @Schema(allowableValues = {"desk-pool", "room", "hall"})
        String kind,

        @Schema(description = "Interchangeable desks of a pool; 1 for anything else")
        int units,

        @Schema(description = "Two spaces conflict if and only if they share a cell")
        List<String> cells,

        @Schema(description = "The first is the usual one") List<LayoutAnswer> layouts,

        @Schema(description = "The most people that a layout holds; 1 for a pool")
        int capacity,

        @Schema(example = "[\"wifi\", \"projector\"]") List<String> equipment,
        boolean accessible,

        @Schema(description = "Kept free before each booking", example = "PT1H")
        String bufferBefore,

        @Schema(description = "Kept free after each booking", example = "PT1H")
        String bufferAfter,

        Rules rules,

        @Schema(description = "What an event file pays; left out where the town gives no price") @Nullable
        Prices prices,

        @Schema(description = "Facts that no source gives and that stand there as an example, by their key in the file")
        List<String> illustrative,

        @Schema(description = "Takes no new bookings") boolean retired) {

    /** One way to furnish it. */
    @Schema(name = "Layout")
    record LayoutAnswer(@Schema(example = "theatre") String name, String label, int capacity) {}

    /** What may be asked of it. */
    @Schema(name = "BookingRules")
    record Rules(
            @Schema(description = "Calendar days to book ahead", example = "P0D")
            String notice,

            @Schema(description = "How far ahead a booking may end", example = "P12M")
            String horizon,

            @Schema(description = "Both ends lie on multiples of it since midnight", example = "PT30M")
            String granularity,

            @Schema(example = "PT30M") String shortest,
            @Schema(example = "PT12H") String longest,

            @Schema(description = "Customer categories that may book; empty means everybody")
            List<String> categories) {}

    /** What each begun unit costs; the cheapest that cover a day's time are applied. */
    @Schema(name = "SpacePrices")
    record Prices(
            @Schema(example = "60.00") @Nullable String hour,
            @Schema(example = "450.00") @Nullable String halfDay,
            @Schema(example = "800.00") @Nullable String day,

            @Schema(description = "How long a half-day is") int halfDayHours,

            @Schema(description = "In percent", example = "20.00")
            String vatRate,

            @Schema(description = "Whether the amounts hold the VAT")
            boolean taxIncluded,

            @Schema(example = "EUR") String currency) {
        private static Prices of(SpacePrices prices) {
            return new Prices(
                    MoneyText.orNone(prices.hour()),
                    MoneyText.orNone(prices.halfDay()),
                    MoneyText.orNone(prices.day()),
                    prices.halfDayHours(),
                    MoneyText.of(prices.vat()),
                    prices.taxIncluded(),
                    MoneyText.CURRENCY);
        }
    }

    static SpaceAnswer of(Space space, Town town, Locale locale) {
        return new SpaceAnswer(
                space.id().value(),
                space.venue().value(),
                space.name(locale),
                space.description(locale),
                space.kind().published(),
                space.units(),
                space.cells().stream().map(CellId::value).toList(),
                space.layouts().stream()
                        .map(layout ->
                                new LayoutAnswer(layout.name(), town.label(layout.name(), locale), layout.capacity()))
                        .toList(),
                space.largestCapacity(),
                space.equipment(),
                space.accessible(),
                space.bufferBefore().toString(),
                space.bufferAfter().toString(),
                rules(space.rules()),
                space.price().map(Prices::of).orElse(null),
                space.illustrative().stream().sorted().toList(),
                space.retired());
    }

    private static Rules rules(BookingRules rules) {
        return new Rules(
                rules.notice().toString(),
                rules.horizon().toString(),
                rules.granularity().toString(),
                rules.shortest().toString(),
                rules.longest().toString(),
                rules.categories().stream().sorted().toList());
    }
}
