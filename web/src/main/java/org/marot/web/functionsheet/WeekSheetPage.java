package org.marot.web.functionsheet;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;
import org.marot.catalogue.Venue;
import org.marot.web.congress.EventPlans;
import org.marot.web.functionsheet.SheetEntryView.Choice;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.pdf.PdfDocuments;
import org.marot.web.support.Malformed;
import org.marot.web.support.ReadsFrom;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a trade has to do at a venue in a week, for its staff: to read, and to hand out. */
@Controller
class WeekSheetPage {
    private final Venues venues;
    private final WeekSheets sheets;
    private final PdfDocuments documents;
    private final Say say;
    private final Clock clock;

    WeekSheetPage(Venues venues, WeekSheets sheets, PdfDocuments documents, Say say, Clock clock) {
        this.venues = venues;
        this.sheets = sheets;
        this.documents = documents;
        this.say = say;
        this.clock = clock;
    }

    @GetMapping("/venues/{id}/week-sheet")
    @ReadsFrom(EventPlans.PROJECTION)
    String week(
            @PathVariable String id,
            @RequestParam @Nullable String week,
            @RequestParam @Nullable String trade,
            Model model) {
        Venue venue = venues.ofStaff(id);
        model.addAttribute("venue", venue);
        model.addAttribute("sheet", sheet(venue, week, trade));
        model.addAttribute("thisWeek", WeekSheets.week(monday(venue, null)));
        model.addAttribute(
                "trades",
                Stream.of(Trade.values())
                        .map(Trade::published)
                        .map(one -> new Choice(one, say.text("congress.trade." + one)))
                        .toList());
        return "functionsheet/week";
    }

    @GetMapping("/venues/{id}/week-sheet.pdf")
    @ReadsFrom(EventPlans.PROJECTION)
    ResponseEntity<byte[]> paper(
            @PathVariable String id, @RequestParam @Nullable String week, @RequestParam @Nullable String trade) {
        Venue venue = venues.ofStaff(id);
        WeekSheet sheet = sheet(venue, week, trade);
        byte[] paper = documents.render("functionsheet/week-pdf", venue, Map.of("sheet", sheet));
        String name = String.join("-", List.of(say.text("week.file"), sheet.week()));
        return SheetDocuments.attachment(name + ".pdf", paper);
    }

    private WeekSheet sheet(Venue venue, @Nullable String week, @Nullable String trade) {
        Trade whose = trade == null || trade.isEmpty() ? null : SheetPage.trade(trade);
        return sheets.of(venue, monday(venue, week), whose);
    }

    private LocalDate monday(Venue venue, @Nullable String week) {
        if (week == null || week.isBlank()) {
            return LocalDate.ofInstant(clock.instant(), venue.zone())
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        try {
            LocalDate monday = LocalDate.parse(week.strip() + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            if (monday.getYear() >= 2000 && monday.getYear() <= 2199) {
                return monday;
            }
        } catch (DateTimeException unreadable) {
            // answered below, like a year of which no sheet tells
        }
        throw Malformed.unreadable("week");
    }
}
