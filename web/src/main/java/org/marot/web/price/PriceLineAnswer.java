package org.marot.web.price;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.web.support.MoneyText;

/** One line of a price; the lines of a rate add up to its VAT, which is rounded once. Amounts are strings with two decimals. */
@Schema(name = "PriceLine")
public record PriceLineAnswer(
        String label,

        @Schema(
                description = "The line of the tariff that was applied",
                example = "space/clement-marot-grande-salle/day")
        String rule,

        long quantity,

        @Schema(description = "What one piece of the quantity is", example = "half-day")
        String unit,

        @Schema(example = "1200.00") String unitPrice,

        @Schema(description = "Whether unitPrice holds the VAT")
        boolean taxIncluded,

        String net,
        @Schema(example = "20.00") String vatRate,
        String vat,
        String gross,

        @Schema(description = "Why that line, as words", example = "[\"category:resident\"]")
        List<String> because,

        @Schema(description = "The same in sentences") List<String> reasons) {

    /** What one rate comes to. */
    @Schema(name = "PriceVat")
    public record Vat(@Schema(example = "20.00") String rate, String net, String vat) {
        public static List<Vat> of(Price price) {
            return price.vatByRate().stream()
                    .map(vat -> new Vat(MoneyText.of(vat.rate()), MoneyText.of(vat.net()), MoneyText.of(vat.vat())))
                    .toList();
        }
    }

    public static PriceLineAnswer of(PriceLine line, String label, Function<String, String> reason) {
        return new PriceLineAnswer(
                label,
                line.rule(),
                line.quantity(),
                line.unit(),
                MoneyText.of(line.unitCents()),
                line.taxIncluded(),
                MoneyText.of(line.net()),
                MoneyText.of(line.vatRate()),
                MoneyText.of(line.vat()),
                MoneyText.of(line.gross()),
                line.because(),
                line.because().stream().map(reason).toList());
    }
}
