package org.marot.web.tariff;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.pricing.grid.Grid;
import org.marot.tariff.Tariffs;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Venues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** For everybody: what a venue asks for on a day. */
@Controller
class PricesPage {
    private final Venues venues;
    private final Tariffs tariffs;
    private final GridTables tables;
    private final AskedDay askedDay;

    PricesPage(Venues venues, Tariffs tariffs, GridTables tables, AskedDay askedDay) {
        this.venues = venues;
        this.tariffs = tariffs;
        this.tables = tables;
        this.askedDay = askedDay;
    }

    @GetMapping("/venues/{id}/prices")
    String prices(@PathVariable String id, @RequestParam @Nullable String date, Model model) {
        Venue venue = venues.named(id);
        LocalDate day = askedDay.orToday(date, venue);
        Optional<Grid> grid = tariffs.on(venue.id(), day);
        model.addAttribute("venue", venue);
        model.addAttribute("date", day);
        model.addAttribute("grid", grid.orElse(null));
        grid.ifPresent(found -> {
            model.addAttribute("tables", tables.of(found));
            model.addAttribute("taxes", tables.taxes(found));
        });
        return "tariff/prices";
    }
}
