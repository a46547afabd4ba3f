package org.marot.web.catalogue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.VenueService;

/** Something that can be ordered with a venue's spaces. */
@Schema(name = "VenueService")
record VenueServiceAnswer(
        @Schema(example = "coffee-break") String code,

        @Schema(description = "In the language of Accept-Language")
        String name,

        @Schema(allowableValues = {"catering", "technical", "equipment", "cleaning"})
        String trade,

        @Schema(allowableValues = {"person", "piece", "hour", "day"})
        String per,

        @Schema(description = "Net, of one") Price price,

        @Schema(description = "Percent", example = "10.00") String vatRate,

        @Schema(description = "How many can be used on one day; null for as many as are wanted") @Nullable
        Integer stock,

        @Schema(description = "Facts that no source gives and that stand there as an example, by their key in the file")
        List<String> illustrative) {

    /** An amount of money. */
    @Schema(name = "Money")
    record Price(
            @Schema(example = "6.50") String amount,
            @Schema(example = "EUR") String currency) {}

    static VenueServiceAnswer of(VenueService service, Locale locale) {
        return new VenueServiceAnswer(
                service.code(),
                service.name(locale),
                service.trade().published(),
                service.per().published(),
                new Price(BigDecimal.valueOf(service.cents(), 2).toPlainString(), "EUR"),
                BigDecimal.valueOf(service.vat(), 2).toPlainString(),
                service.stock(),
                service.illustrative().stream().sorted().toList());
    }
}
