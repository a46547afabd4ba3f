package org.marot.web.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Venues;
import org.marot.web.support.ReadsFrom;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much of a venue is used over any days, for its staff. */
@Controller
class StaffFiguresPage {
    private final Venues venues;
    private final FigureCounts counts;
    private final FigureTables tables;
    private final AskedDay askedDay;

    StaffFiguresPage(Venues venues, FigureCounts counts, FigureTables tables, AskedDay askedDay) {
        this.venues = venues;
        this.counts = counts;
        this.tables = tables;
        this.askedDay = askedDay;
    }

    @GetMapping("/venues/{id}/figures/all")
    @ReadsFrom(UseProjector.NAME)
    String figures(
            @PathVariable String id,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            Model model) {
        Venue venue = venues.ofStaff(id);
        AskedDays days = AskedDays.read(from, to, venue, askedDay);
        Figures figures = counts.of(venue, days.from(), days.end());
        model.addAttribute("venue", venue);
        model.addAttribute("from", days.from());
        model.addAttribute("to", days.to());
        model.addAttribute("tables", figures.total().isEmpty() ? List.of() : tables.of(figures));
        model.addAttribute("total", tables.total(figures));
        return "figures/all";
    }

    @GetMapping("/venues/{id}/figures/all/{figure}.csv")
    @ReadsFrom(UseProjector.NAME)
    ResponseEntity<byte[]> csv(
            @PathVariable String id,
            @PathVariable String figure,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to) {
        Venue venue = venues.ofStaff(id);
        AskedDays days = AskedDays.read(from, to, venue, askedDay);
        Figures figures = counts.of(venue, days.from(), days.end());
        return FigureFile.of(tables.of(figures), figure, venue.id() + "-" + days.words());
    }
}
