package org.marot.web.tariff;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.people.Account;
import org.marot.people.Accounts;
import org.marot.pricing.grid.Grid;
import org.marot.shared.AccountId;
import org.marot.shared.Refused;
import org.marot.tariff.KeptGrid;
import org.marot.tariff.Tariffs;
import org.marot.tariff.file.TariffWriter;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For a venue's staff: every grid that was ever taken, and each by itself. */
@Controller
class TariffPage {
    private final Venues venues;
    private final Tariffs tariffs;
    private final TariffDesk desk;
    private final GridTables tables;
    private final Accounts accounts;
    private final AskedDay askedDay;
    private final Say say;

    TariffPage(
            Venues venues,
            Tariffs tariffs,
            TariffDesk desk,
            GridTables tables,
            Accounts accounts,
            AskedDay askedDay,
            Say say) {
        this.venues = venues;
        this.tariffs = tariffs;
        this.desk = desk;
        this.tables = tables;
        this.accounts = accounts;
        this.askedDay = askedDay;
        this.say = say;
    }

    /**
     * One grid of the list; public, for the template reads it.
     *
     * @param state {@code coming}, {@code holds} or {@code past}
     */
    public record Listed(String decision, LocalDate voted, LocalDate inForce, String state, String imported) {}

    @GetMapping("/venues/{id}/tariffs")
    String grids(@PathVariable String id, Model model) {
        Venue venue = venues.ofStaff(id);
        LocalDate today = askedDay.today(venue);
        Optional<LocalDate> holding = tariffs.on(venue.id(), today).map(Grid::inForce);
        model.addAttribute("venue", venue);
        model.addAttribute("mayBring", desk.mayBring(venue));
        model.addAttribute(
                "grids",
                tariffs.of(venue.id()).stream()
                        .map(kept -> listed(kept, holding, today, venue))
                        .toList());
        return "tariff/grids";
    }

    @GetMapping("/venues/{id}/tariffs/{date}")
    String grid(@PathVariable String id, @PathVariable String date, Model model) {
        Venue venue = venues.ofStaff(id);
        Grid grid = found(venue, date).grid();
        model.addAttribute("venue", venue);
        model.addAttribute("grid", grid);
        model.addAttribute("mayBring", desk.mayBring(venue));
        model.addAttribute("tables", tables.of(grid));
        model.addAttribute("taxes", tables.taxes(grid));
        return "tariff/grid";
    }

    /** As it was imported; what came as JSON is written as YAML. */
    @GetMapping("/venues/{id}/tariffs/{date}.yaml")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String date) {
        Venue venue = venues.ofStaff(id);
        String file = venue.id() + "-" + date + ".yaml";
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(text(found(venue, date)).getBytes(StandardCharsets.UTF_8));
    }

    static String text(KeptGrid kept) {
        return kept.text().stripLeading().startsWith("{") ? TariffWriter.write(kept.grid()) : kept.text();
    }

    private KeptGrid found(Venue venue, String date) {
        return kept(tariffs, venue, date);
    }

    static KeptGrid kept(Tariffs tariffs, Venue venue, String date) {
        try {
            return tariffs.kept(venue.id(), LocalDate.parse(date))
                    .orElseThrow(() -> Refused.notFound("no-such-tariff"));
        } catch (DateTimeException e) {
            throw Refused.notFound("no-such-tariff");
        }
    }

    private Listed listed(KeptGrid kept, Optional<LocalDate> holding, LocalDate today, Venue venue) {
        Grid grid = kept.grid();
        String state = grid.inForce().isAfter(today)
                ? "coming"
                : holding.filter(grid.inForce()::equals).isPresent() ? "holds" : "past";
        ZonedDateTime at = kept.importedAt().atZone(venue.zone());
        return new Listed(
                grid.decision().reference(),
                grid.decision().voted(),
                grid.inForce(),
                state,
                List.of(say.moment(at), by(kept.importedBy())).stream()
                        .filter(word -> !word.isEmpty())
                        .reduce((when, who) -> when + ", " + who)
                        .orElse(""));
    }

    private String by(@Nullable UUID account) {
        return account == null
                ? ""
                : accounts.find(new AccountId(account)).map(Account::name).orElse("");
    }
}
