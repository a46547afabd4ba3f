package org.marot.web.quote;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Quote;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.web.support.MoneyText;
import org.marot.web.support.TimeText;

/** What an event file costs, as other programs see it. Amounts are strings with two decimals. */
@Schema(name = "EventFileQuote")
record QuoteAnswer(
        String eventFile,
        String reference,

        @Schema(description = "false for an estimate at the prices of now, which binds nobody")
        boolean issued,

        @Schema(description = "Counts the file's quotes; left out for an estimate") @Nullable
        Integer version,

        @Schema(description = "It can be accepted: nothing else is wanted since, and its time is not over")
        boolean acceptable,

        boolean accepted,

        @Schema(example = "2027-02-08T18:00+01:00") @Nullable
        String validUntil,

        PriceAnswer price,

        @Schema(description = "Due at signature") Amount deposit) {

    /** Money. */
    record Amount(
            @Schema(example = "170.00") String amount,
            @Schema(example = "EUR") String currency) {
        static Amount of(long cents) {
            return new Amount(MoneyText.of(cents), MoneyText.CURRENCY);
        }
    }

    /** A price with everything that it is made of. */
    @Schema(name = "Price")
    record PriceAnswer(List<Line> lines, List<Vat> vatByRate, String net, String vat, String gross, String currency) {}

    /** One line; the lines of a rate add up to its VAT, which is rounded once. */
    @Schema(name = "PriceLine")
    record Line(
            String label,

            @Schema(
                    description = "The line of the tariff that was applied",
                    example = "space/clement-marot-grande-salle/day")
            String rule,

            long quantity,

            @Schema(
                    description = "What one piece of the quantity is",
                    allowableValues = {"hour", "half-day", "day", "person", "piece"})
            String unit,

            @Schema(example = "1200.00") String unitPrice,

            @Schema(description = "Whether unitPrice holds the VAT")
            boolean taxIncluded,

            String net,
            @Schema(example = "20.00") String vatRate,
            String vat,
            String gross) {}

    /** What one rate comes to. */
    @Schema(name = "PriceVat")
    record Vat(@Schema(example = "20.00") String rate, String net, String vat) {}

    static QuoteAnswer estimate(FileReceipt file, Price price, long deposit, Function<PriceLine, String> label) {
        return new QuoteAnswer(
                file.eventFile().toString(),
                file.reference(),
                false,
                null,
                false,
                false,
                null,
                price(price, label),
                Amount.of(deposit));
    }

    static QuoteAnswer of(FileReceipt file, Quote quote, boolean acceptable, Function<PriceLine, String> label) {
        return new QuoteAnswer(
                file.eventFile().toString(),
                file.reference(),
                true,
                quote.version(),
                acceptable,
                quote.accepted(),
                TimeText.of(quote.validUntil().atZone(file.plan().zone())),
                price(quote.price(), label),
                Amount.of(quote.deposit()));
    }

    private static PriceAnswer price(Price price, Function<PriceLine, String> label) {
        return new PriceAnswer(
                price.lines().stream().map(line -> line(line, label)).toList(),
                price.vatByRate().stream()
                        .map(vat -> new Vat(MoneyText.of(vat.rate()), MoneyText.of(vat.net()), MoneyText.of(vat.vat())))
                        .toList(),
                MoneyText.of(price.net()),
                MoneyText.of(price.vat()),
                MoneyText.of(price.gross()),
                MoneyText.CURRENCY);
    }

    private static Line line(PriceLine line, Function<PriceLine, String> label) {
        return new Line(
                label.apply(line),
                line.rule(),
                line.quantity(),
                line.unit(),
                MoneyText.of(line.unitCents()),
                line.taxIncluded(),
                MoneyText.of(line.net()),
                MoneyText.of(line.vatRate()),
                MoneyText.of(line.vat()),
                MoneyText.of(line.gross()));
    }
}
