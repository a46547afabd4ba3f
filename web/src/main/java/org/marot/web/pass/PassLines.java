package org.marot.web.pass;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.people.Customer;
import org.marot.people.Customers;
import org.marot.shared.CustomerId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts passes into words. */
@Component
class PassLines {
    private final PassOffers offers;
    private final Catalogue catalogue;
    private final Customers customers;
    private final Clock clock;
    private final Say say;

    PassLines(PassOffers offers, Catalogue catalogue, Customers customers, Clock clock, Say say) {
        this.offers = offers;
        this.catalogue = catalogue;
        this.customers = customers;
        this.clock = clock;
        this.say = say;
    }

    List<PassLine> of(List<PassRow> rows) {
        Map<CustomerId, Customer> named = customers.find(
                rows.stream().map(row -> CustomerId.of(row.customer())).toList());
        return rows.stream().map(row -> line(row, named)).toList();
    }

    boolean isFor(PassRow row, SpaceId space) {
        return offers.sold(row).map(sold -> sold.spaces().contains(space)).orElse(false);
    }

    /** The name and what is left. */
    String told(PassRow row) {
        return row.isSubscription() ? label(row) : label(row) + " · " + say.text("pass.left", row.left(), row.units());
    }

    private PassLine line(PassRow row, Map<CustomerId, Customer> named) {
        Venue venue = catalogue.venue(new VenueId(row.venue())).orElse(null);
        ZoneId zone = venue == null ? ZoneOffset.UTC : venue.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Customer customer = named.get(CustomerId.of(row.customer()));
        String name = customer == null ? null : customer.erasableName();
        return new PassLine(
                row.pass(),
                row.reference(),
                label(row),
                venue == null ? row.venue() : say.name(venue),
                name == null ? say.text("pass.erased") : name,
                row.isSubscription() ? "" : say.text("pass.left", row.left(), row.units()),
                say.day(row.validFrom()),
                say.day(row.validUntil()),
                MoneyText.spoken(row.gross(), locale()),
                state(row, today),
                !row.withdrawn() && row.uses() == 0);
    }

    /** Grids are kept for ever, so that what was sold can always be named. */
    private String label(PassRow row) {
        return offers.sold(row).map(sold -> sold.label().in(locale())).orElse(row.product());
    }

    private static String state(PassRow row, LocalDate today) {
        if (row.withdrawn()) {
            return "withdrawn";
        }
        if (today.isAfter(row.validUntil())) {
            return "expired";
        }
        return row.isOver(today) ? "used-up" : today.isBefore(row.validFrom()) ? "later" : "valid";
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
