package org.marot.web.quote;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Quote;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.web.price.PriceLineAnswer;
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
    record PriceAnswer(
            List<PriceLineAnswer> lines,
            List<PriceLineAnswer.Vat> vatByRate,
            String net,
            String vat,
            String gross,
            String currency) {}

    static QuoteAnswer estimate(
            FileReceipt file, Price price, long deposit, Function<PriceLine, PriceLineAnswer> told) {
        return new QuoteAnswer(
                file.eventFile().toString(),
                file.reference(),
                false,
                null,
                false,
                false,
                null,
                price(price, told),
                Amount.of(deposit));
    }

    static QuoteAnswer of(
            FileReceipt file, Quote quote, boolean acceptable, Function<PriceLine, PriceLineAnswer> told) {
        return new QuoteAnswer(
                file.eventFile().toString(),
                file.reference(),
                true,
                quote.version(),
                acceptable,
                quote.accepted(),
                TimeText.of(quote.validUntil().atZone(file.plan().zone())),
                price(quote.price(), told),
                Amount.of(quote.deposit()));
    }

    private static PriceAnswer price(Price price, Function<PriceLine, PriceLineAnswer> told) {
        return new PriceAnswer(
                price.lines().stream().map(told).toList(),
                PriceLineAnswer.Vat.of(price),
                MoneyText.of(price.net()),
                MoneyText.of(price.vat()),
                MoneyText.of(price.gross()),
                MoneyText.CURRENCY);
    }
}
