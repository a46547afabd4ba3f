package org.marot.pricing.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.marot.shared.VenueId;

/**
 * The prices of one venue as one decision voted them. It holds for what is used from {@code inForce} on, until a later one
 * comes into force, and is kept for ever.
 *
 * @param inForce a date at the venue
 * @param taxIncluded whether amounts hold their VAT, where a line says nothing else
 * @param vat the rate's code, where a line says nothing else
 * @param rates by code
 * @param seasons by name
 * @param units by name
 * @param counters what customers have so many of in a calendar year, by name; the name goes on from grid to grid
 * @param terms the first that fits holds
 */
public record Grid(
        VenueId venue,
        Decision decision,
        LocalDate inForce,
        boolean taxIncluded,
        String vat,
        Map<String, VatCode> rates,
        Map<String, Season> seasons,
        Map<String, Unit> units,
        Map<String, Counter> counters,
        List<SpaceLine> lines,
        List<Supplement> supplements,
        List<Discount> discounts,
        List<PassProduct> passes,
        List<SubscriptionProduct> subscriptions,
        List<Terms> terms,
        List<SecurityDeposit> securityDeposits,
        List<BookingWindow> windows) {
    public Grid {
        rates = Map.copyOf(rates);
        seasons = Map.copyOf(seasons);
        units = Map.copyOf(units);
        counters = Map.copyOf(counters);
        lines = List.copyOf(lines);
        supplements = List.copyOf(supplements);
        discounts = List.copyOf(discounts);
        passes = List.copyOf(passes);
        subscriptions = List.copyOf(subscriptions);
        terms = List.copyOf(terms);
        securityDeposits = List.copyOf(securityDeposits);
        windows = List.copyOf(windows);
    }

    /**
     * What a VAT code comes to on that day, in hundredths of a percent.
     *
     * @throws IllegalStateException when the grid has no such code, or it has no rate yet; a grid that was read has
     */
    public int rate(String code, LocalDate day) {
        VatCode known = rates.get(code);
        if (known == null) {
            throw new IllegalStateException("the grid has no rate " + code);
        }
        return known.on(day).orElseThrow(() -> new IllegalStateException("no rate of " + code + " on " + day));
    }
}
