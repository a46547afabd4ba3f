package org.marot.web.pass;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.pass.Passes;
import org.marot.pass.write.SellPass;
import org.marot.pricing.Price.GridVersion;
import org.marot.pricing.grid.Grid;
import org.marot.proof.CustomerCategories;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.page.CustomerSearch;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sells what the grid in force offers, to whom it is for. */
@Component
class PassSales {
    /** So far ahead a pass can begin. */
    private static final int MOST_DAYS_AHEAD = 366;

    private final PassOffers offers;
    private final CustomerSearch customers;
    private final CustomerCategories categories;
    private final Passes passes;
    private final Say say;

    PassSales(PassOffers offers, CustomerSearch customers, CustomerCategories categories, Passes passes, Say say) {
        this.offers = offers;
        this.customers = customers;
        this.categories = categories;
        this.passes = passes;
        this.say = say;
    }

    /** An offer to choose from. */
    record Choice(String id, String text) {}

    List<Choice> offers(Venue venue, LocalDate today) {
        Locale locale = LocaleContextHolder.getLocale();
        return offers.of(venue.id(), today).stream()
                .map(offer -> new Choice(
                        offer.id(),
                        say.text(
                                "pass.offer",
                                offer.label().in(locale),
                                MoneyText.spoken(offer.gross(), locale),
                                say.day(offer.validUntil()))))
                .toList();
    }

    /** @throws Refused when there is no such product or customer, or when it is not for that customer */
    Passes.Receipt sell(Venue venue, SaleForm form, Request request) {
        LocalDate today = LocalDate.ofInstant(request.at(), venue.zone());
        LocalDate from = from(form.from(), today);
        Grid grid = offers.grid(venue.id(), from).orElseThrow(() -> Refused.because(Violation.of("no-such-product")));
        PassOffer offer = offers.of(venue.id(), from).stream()
                .filter(one -> one.id().equals(form.product()))
                .findFirst()
                .orElseThrow(() -> Refused.because(Violation.of("no-such-product")));
        String who = form.customer() == null ? "" : form.customer();
        CustomerId customer = customers.one(who.isBlank() ? "?" : who);
        String category = categories.on(customer, from);
        if (!offer.isFor(category)) {
            throw Refused.because(Violation.of("pass-must-be-for-category", "category", category));
        }
        return passes.sell(new SellPass(
                Passes.idOf(request),
                venue.id(),
                customer,
                offer.id(),
                new GridVersion(grid.decision().reference(), grid.inForce()),
                offer.spaces(),
                offer.unit(),
                offer.units(),
                from,
                offer.validUntil(),
                offer.gross(),
                offer.vatCode(),
                offer.vatRate(),
                request));
    }

    private static LocalDate from(@Nullable String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return today;
        }
        try {
            LocalDate from = LocalDate.parse(text);
            if (!from.isBefore(today) && !from.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
                return from;
            }
        } catch (DateTimeParseException unreadable) {
            throw Refused.because(Violation.of("not-a-time", "text", text));
        }
        throw Refused.because(Violation.of("pass-must-begin-soon"));
    }
}
