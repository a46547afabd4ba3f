package org.marot.web.quote;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Plan;
import org.marot.congress.write.Quote;
import org.marot.congress.write.SpaceUse;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.people.EventFileWords;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.price.PriceLineAnswer;
import org.marot.web.price.PriceWords;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts quotes and estimates into words. */
@Component
class QuoteSheets {
    private static final Set<String> KNOWN_UNITS = Set.of("hour", "half-day", "day", "person", "piece");

    private final Catalogue catalogue;
    private final Customers customers;
    private final EventFileWords words;
    private final ConditionWords conditions;
    private final PriceWords prices;
    private final Say say;

    QuoteSheets(
            Catalogue catalogue,
            Customers customers,
            EventFileWords words,
            ConditionWords conditions,
            PriceWords prices,
            Say say) {
        this.catalogue = catalogue;
        this.customers = customers;
        this.words = words;
        this.conditions = conditions;
        this.prices = prices;
        this.say = say;
    }

    QuoteSheet of(FileReceipt file, Quote quote) {
        return sheet(
                file,
                quote.price(),
                quote.deposit(),
                conditions.ladder(quote.cancelling()),
                quote.version(),
                say.day(quote.issued().atZone(file.plan().zone())),
                moment(quote.validUntil().atZone(file.plan().zone())));
    }

    private String moment(ZonedDateTime at) {
        return say.day(at) + ", " + say.time(at);
    }

    QuoteSheet estimate(FileReceipt file, Price price, long deposit) {
        return sheet(file, price, deposit, conditions.ladder(file.plan().venue()), 0, null, null);
    }

    private QuoteSheet sheet(
            FileReceipt file,
            Price price,
            long deposit,
            List<String> ladder,
            int version,
            @Nullable String issued,
            @Nullable String validUntil) {
        Plan plan = file.plan();
        return new QuoteSheet(
                file.eventFile().toString(),
                file.reference(),
                version,
                words.title(file.eventFile()).orElseGet(() -> say.text("congress.untitled", file.reference())),
                customers.find(file.customer()).flatMap(Customer::name).orElse(null),
                say.period(plan.whole()),
                say.text("congress.people", plan.attendees()),
                plan.spaces().stream().map(this::use).toList(),
                price.lines().stream()
                        .map(line -> line(plan.venue(), price.grid(), line))
                        .toList(),
                money(price.net()),
                price.vatByRate().stream()
                        .map(vat -> new QuoteSheet.Vat(rate(vat.rate()), money(vat.net()), money(vat.vat())))
                        .toList(),
                money(price.gross()),
                money(deposit),
                ladder,
                conditions.paragraphs(plan.venue()),
                issued,
                validUntil);
    }

    private QuoteSheet.Use use(SpaceUse use) {
        return new QuoteSheet.Use(
                space(use.space()),
                say.period(use.period()),
                say.word(use.layout()),
                say.text("congress.people", use.attendees()));
    }

    private QuoteSheet.Line line(VenueId venue, Price.@Nullable GridVersion grid, PriceLine line) {
        String price = money(line.unitCents());
        return new QuoteSheet.Line(
                prices.label(venue, grid, line),
                KNOWN_UNITS.contains(line.unit())
                        ? say.text("quote.unit." + line.unit(), line.quantity())
                        : prices.quantity(line),
                line.taxIncluded() ? say.text("quote.tax-included", price) : price,
                rate(line.vatRate()),
                money(line.net()),
                line.because().stream()
                        .map(because -> prices.reason(venue, because))
                        .toList());
    }

    PriceLineAnswer told(VenueId venue, Price.@Nullable GridVersion grid, PriceLine line) {
        return PriceLineAnswer.of(line, prices.label(venue, grid, line), because -> prices.reason(venue, because));
    }

    private String space(SpaceId id) {
        return catalogue.space(id).map(say::name).orElse(id.value());
    }

    private static String rate(int hundredths) {
        return MoneyText.percent(hundredths, locale());
    }

    private static String money(long cents) {
        return MoneyText.spoken(cents, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
