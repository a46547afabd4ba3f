package org.marot.web.demand;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.web.figures.AskedDays;
import org.marot.web.figures.FigureFile;
import org.marot.web.figures.FigureTable;
import org.marot.web.figures.FigureTable.Line;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** For a venue's staff: what was asked for over some days and could not be had. */
@Controller
class DemandPage {
    private final Venues venues;
    private final Catalogue catalogue;
    private final RefusedWishes wishes;
    private final AskedDay askedDay;
    private final Say say;

    DemandPage(Venues venues, Catalogue catalogue, RefusedWishes wishes, AskedDay askedDay, Say say) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.wishes = wishes;
        this.askedDay = askedDay;
        this.say = say;
    }

    @GetMapping("/venues/{id}/demand")
    String demand(
            @PathVariable String id,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            Model model) {
        Venue venue = venues.ofStaff(id);
        AskedDays days = days(from, to, venue);
        Demand demand = of(venue, days);
        model.addAttribute("venue", venue);
        model.addAttribute("from", days.from());
        model.addAttribute("to", days.to());
        model.addAttribute("requests", demand.requests());
        model.addAttribute("tables", demand.requests() == 0 ? List.of() : tables(demand));
        return "demand/demand";
    }

    @GetMapping("/venues/{id}/demand/{figure}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String id,
            @PathVariable String figure,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to) {
        Venue venue = venues.ofStaff(id);
        AskedDays days = days(from, to, venue);
        return FigureFile.of(tables(of(venue, days)), figure, venue.id() + "-demand-" + days.words());
    }

    /** A month on both sides of today when nothing is asked: most of what is refused is still to come. */
    private AskedDays days(@Nullable String from, @Nullable String to, Venue venue) {
        LocalDate today = askedDay.today(venue);
        return AskedDays.read(
                from == null ? today.minusMonths(1).toString() : from,
                to == null ? today.plusMonths(1).toString() : to,
                venue,
                askedDay);
    }

    private Demand of(Venue venue, AskedDays days) {
        List<String> spaces = catalogue.spacesOf(venue.id()).stream()
                .map(space -> space.id().value())
                .toList();
        List<RefusedWish> refused = wishes.of(
                spaces,
                days.from().atStartOfDay(venue.zone()).toInstant(),
                days.end().atStartOfDay(venue.zone()).toInstant());
        return Demand.of(refused, venue.zone());
    }

    private List<FigureTable> tables(Demand demand) {
        return List.of(
                table("spaces", demand.spaces(), this::space, demand.requests()),
                table("hours", demand.hours(), this::hour, demand.requests()),
                table("reasons", demand.reasons(), this::reason, demand.requests()),
                table("spots", demand.spots(), this::spot, demand.requests()));
    }

    private <K> FigureTable table(String id, List<Demand.Count<K>> counts, Function<K, String> label, int all) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        List<Line> lines = counts.stream()
                .map(count -> {
                    double percent = 100.0 * count.requests() / all;
                    return Line.of(
                            label.apply(count.key()),
                            List.of(
                                    format.format(count.requests()),
                                    say.text("figures.percent", format.format(percent))),
                            (double) count.requests(),
                            percent);
                })
                .toList();
        List<String> columns = Stream.of("demand.of-" + id, "demand.requests", "demand.share")
                .map(say::text)
                .toList();
        return new FigureTable(id, say.text("demand." + id), columns, lines);
    }

    private String space(String id) {
        return catalogue.space(new SpaceId(id)).map(say::name).orElse(id);
    }

    private String hour(int hour) {
        return say.text("figures.hour", hour, hour + 1);
    }

    private String reason(String rule) {
        return say.textOr("demand.reason-" + rule, rule);
    }

    private String spot(Demand.Spot spot) {
        return space(spot.space()) + ", " + hour(spot.hour()) + ", " + reason(spot.reason());
    }
}
