package org.marot.web.tariff;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Mistake;
import org.marot.catalogue.Venue;
import org.marot.pricing.grid.Grid;
import org.marot.shared.SpaceId;
import org.marot.tariff.TariffReport;
import org.marot.tariff.Tariffs;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.marot.web.support.MoneyText;
import org.marot.web.support.ReadsFrom;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a new grid is written or pasted, looked at with what it changes, and taken. */
@Controller
class NewTariffPage {
    private static final int LATEST = 10;

    private final Venues venues;
    private final Tariffs tariffs;
    private final TariffDesk desk;
    private final GridTables tables;
    private final WhenWords words;
    private final Trial trial;
    private final Say say;

    NewTariffPage(
            Venues venues, Tariffs tariffs, TariffDesk desk, GridTables tables, WhenWords words, Trial trial, Say say) {
        this.venues = venues;
        this.tariffs = tariffs;
        this.desk = desk;
        this.tables = tables;
        this.words = words;
        this.trial = trial;
        this.say = say;
    }

    /** One past reservation; public, for the template reads it. */
    public record Compared(String reference, String what, String category, String before, String after) {}

    /** With the latest grid to go on from. */
    @GetMapping("/venues/{id}/tariffs/new")
    String form(@PathVariable String id, Model model) {
        Venue venue = bringable(id);
        String text = tariffs.of(venue.id()).stream()
                .findFirst()
                .map(TariffPage::text)
                .orElse("");
        return form(venue, text, List.of(), model);
    }

    @PostMapping("/venues/{id}/tariffs/look")
    @ReadsFrom(ReservationTable.PROJECTION)
    String look(
            @PathVariable String id, @RequestParam @Nullable String text, HttpServletResponse response, Model model) {
        Venue venue = bringable(id);
        String typed = typed(text);
        try {
            Grid grid = desk.check(venue, typed);
            model.addAttribute("venue", venue);
            model.addAttribute("grid", grid);
            model.addAttribute("text", typed);
            model.addAttribute("tables", tables.of(grid));
            model.addAttribute("taxes", tables.taxes(grid));
            model.addAttribute(
                    "compared",
                    trial.latest(venue, grid, LATEST).stream()
                            .map(this::compared)
                            .toList());
            return "tariff/look";
        } catch (CatalogueRefused mistakes) {
            return refused(venue, typed, mistakes, response, model);
        }
    }

    /** Back from looking at it. */
    @PostMapping("/venues/{id}/tariffs/edit")
    String edit(@PathVariable String id, @RequestParam @Nullable String text, Model model) {
        return form(bringable(id), typed(text), List.of(), model);
    }

    @PostMapping("/venues/{id}/tariffs")
    String take(
            @PathVariable String id,
            @RequestParam @Nullable String text,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Venue venue = bringable(id);
        String typed = typed(text);
        try {
            TariffReport report = desk.take(venue, typed);
            next.addFlashAttribute("taken", report.added() ? "added" : "unchanged");
            return "redirect:/venues/" + venue.id() + "/tariffs";
        } catch (CatalogueRefused mistakes) {
            return refused(venue, typed, mistakes, response, model);
        }
    }

    private Venue bringable(String id) {
        Venue venue = venues.ofStaff(id);
        desk.requireMayBring(venue);
        return venue;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    private String refused(
            Venue venue, String text, CatalogueRefused mistakes, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(venue, text, mistakes.mistakes().stream().map(this::told).toList(), model);
    }

    private String form(Venue venue, String text, List<String> mistakes, Model model) {
        model.addAttribute("venue", venue);
        model.addAttribute("text", text);
        model.addAttribute("mistakes", mistakes);
        return "tariff/new";
    }

    private String told(Mistake mistake) {
        String where = mistake.where().isEmpty() ? "" : mistake.where() + " : ";
        return mistake.line() == 0
                ? where + mistake.message()
                : say.text("tariff.line", Integer.toString(mistake.line())) + " " + where + mistake.message();
    }

    private Compared compared(Trial.Tried tried) {
        ReservationRow row = tried.reservation();
        return new Compared(
                row.reference(),
                words.space(new SpaceId(row.space())) + ", " + say.period(row.period()),
                say.word(row.category()),
                price(tried.before()),
                price(tried.after()));
    }

    private String price(@Nullable Long cents) {
        Locale locale = LocaleContextHolder.getLocale();
        return cents == null ? say.text("tariff.no-price") : MoneyText.spoken(cents, locale);
    }
}
