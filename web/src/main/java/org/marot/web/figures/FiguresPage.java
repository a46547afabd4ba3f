package org.marot.web.figures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How much of a venue was used in a month, for everybody. */
@Controller
class FiguresPage {
    private static final int MONTHS = 12;

    private final Venues venues;
    private final FigureCounts counts;
    private final FigureTables tables;
    private final AskedDay askedDay;
    private final Say say;

    FiguresPage(Venues venues, FigureCounts counts, FigureTables tables, AskedDay askedDay, Say say) {
        this.venues = venues;
        this.counts = counts;
        this.tables = tables;
        this.askedDay = askedDay;
        this.say = say;
    }

    /** A month to choose. Public, for the template reads it. */
    public record Choice(String value, String words) {}

    @GetMapping("/venues/{id}/figures")
    String figures(@PathVariable String id, @RequestParam @Nullable String month, Model model) {
        Venue venue = venues.named(id);
        YearMonth asked = month(month, venue);
        model.addAttribute("venue", venue);
        model.addAttribute("month", asked.toString());
        model.addAttribute("monthWords", say.month(asked));
        model.addAttribute("months", choices(venue));
        Figures figures = counts.published(venue, asked).orElse(null);
        model.addAttribute("tables", figures == null ? List.of() : tables.of(figures));
        model.addAttribute("total", figures == null ? null : tables.total(figures));
        return "figures/public";
    }

    @GetMapping("/venues/{id}/figures/{figure}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String id, @PathVariable String figure, @RequestParam @Nullable String month) {
        Venue venue = venues.named(id);
        YearMonth asked = month(month, venue);
        return counts.published(venue, asked)
                .map(figures -> FigureFile.of(tables.of(figures), figure, venue.id() + "-" + asked))
                .orElseThrow(() -> Refused.notFound("no-such-figure"));
    }

    /** The last month that is over, for anything that is none. */
    private YearMonth month(@Nullable String text, Venue venue) {
        YearMonth last = last(venue);
        try {
            YearMonth read = text == null || text.isBlank() ? last : YearMonth.parse(text);
            return read.isAfter(last) || read.isBefore(last.minusMonths(MONTHS * 10L)) ? last : read;
        } catch (DateTimeException e) {
            return last;
        }
    }

    private List<Choice> choices(Venue venue) {
        YearMonth last = last(venue);
        return IntStream.range(0, MONTHS)
                .mapToObj(last::minusMonths)
                .map(one -> new Choice(one.toString(), say.month(one)))
                .toList();
    }

    private YearMonth last(Venue venue) {
        LocalDate today = askedDay.today(venue);
        return YearMonth.from(today).minusMonths(1);
    }
}
