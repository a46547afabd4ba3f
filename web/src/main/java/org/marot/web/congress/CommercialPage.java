package org.marot.web.congress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.catalogue.Venue;
import org.marot.shared.EventFileId;
import org.marot.web.account.SignedIn;
import org.marot.web.document.ExpectedDocuments;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For whoever sells a venue: what is coming, what lapses, which days are still to be sold, and what was lost why. */
@Controller
class CommercialPage {
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration TWO_MONTHS = Duration.ofDays(61);

    private final Venues venues;
    private final Catalogue catalogue;
    private final EventFileTable table;
    private final EventFileLines lines;
    private final LostEvents lost;
    private final ExpectedDocuments documents;
    private final SheetNews sheets;
    private final PartnerNews partners;
    private final SignedIn signedIn;
    private final Say say;
    private final Clock clock;

    CommercialPage(
            Venues venues,
            Catalogue catalogue,
            EventFileTable table,
            EventFileLines lines,
            LostEvents lost,
            ExpectedDocuments documents,
            SheetNews sheets,
            PartnerNews partners,
            SignedIn signedIn,
            Say say,
            Clock clock) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.table = table;
        this.lines = lines;
        this.lost = lost;
        this.documents = documents;
        this.sheets = sheets;
        this.partners = partners;
        this.signedIn = signedIn;
        this.say = say;
        this.clock = clock;
    }

    /** One date of a month; public, as the rest, for the template reads it. */
    public record Mark(String number, String style, String sign, String words) {}

    /** @param files with their rank and the date of their option */
    public record MonthLine(String name, List<Mark> days, String share, List<EventFileLine> files) {}

    public record StageLine(String name, int files, long visitorDays) {}

    /** What is to be done about a function sheet. */
    public record News(String id, String title, String when, List<String> sentences) {}

    public record Cause(String name, int files) {}

    @GetMapping("/venues/{id}/commercial")
    @ReadsFrom(EventFileTable.PROJECTION)
    String show(@PathVariable String id, Model model) {
        Venue venue = venues.ofStaff(id);
        Instant now = clock.instant();
        List<Space> spaces = catalogue.spacesOf(venue.id()).stream()
                .filter(space -> !space.isPool())
                .toList();
        Set<String> halls = ids(
                spaces.stream().filter(space -> space.kind() == SpaceKind.HALL).toList());
        CommercialFigures figures = new CommercialFigures(
                table.ofVenue(venue.id(), now.minus(A_YEAR)),
                venue.openingHours(),
                halls.isEmpty() ? ids(spaces) : halls,
                now,
                venue.zone());
        model.addAttribute("venue", venue);
        model.addAttribute("hasHalls", !halls.isEmpty());
        model.addAttribute(
                "stages",
                figures.pipeline().stream()
                        .map(stage -> new StageLine(
                                say.text("commercial.stage." + stage.name()), stage.files(), stage.visitorDays()))
                        .toList());
        model.addAttribute("lapsing", lines.of(figures.lapsing(), signedIn.actor()));
        model.addAttribute("coming", lines.of(figures.coming(), signedIn.actor()));
        model.addAttribute(
                "asked",
                lines.of(enquiries(figures.coming()), signedIn.actor()).stream()
                        .filter(EventFileLine::fromPublicPage)
                        .toList());
        model.addAttribute("awaited", lines.of(awaited(figures.coming()), signedIn.actor()));
        model.addAttribute("sheetNews", sheetNews(figures.coming(), now.plus(TWO_MONTHS)));
        model.addAttribute("partners", partners.of(venue, figures.coming(), now, signedIn.actor()));
        model.addAttribute("months", figures.months().stream().map(this::line).toList());
        model.addAttribute(
                "gaps",
                figures.gaps().stream()
                        .map(gap -> say.text("commercial.gap", say.day(gap.from()), say.day(gap.to()), gap.days()))
                        .toList());
        Conversion conversion = figures.conversion();
        model.addAttribute("conversion", conversion);
        model.addAttribute("share", conversion.share() < 0 ? "–" : conversion.share() + " %");
        model.addAttribute("stillOpen", conversion.open());
        model.addAttribute("visitorDays", figures.visitorDaysOfTheYear());
        model.addAttribute(
                "causes",
                lost.since(venue.id(), now.minus(A_YEAR)).entrySet().stream()
                        .map(cause -> new Cause(say.text("congress.lost." + cause.getKey()), cause.getValue()))
                        .toList());
        return "congress/commercial";
    }

    private static List<EventFileRow> enquiries(List<EventFileRow> coming) {
        return coming.stream().filter(row -> row.status().equals("enquiry")).toList();
    }

    /** Signed events of which a document is still to come, or to be looked at. */
    private List<EventFileRow> awaited(List<EventFileRow> coming) {
        List<EventFileRow> signed =
                coming.stream().filter(row -> row.status().equals("confirmed")).toList();
        Set<EventFileId> incomplete = documents.incomplete(
                signed.stream().map(row -> EventFileId.of(row.eventFile())).toList());
        return signed.stream()
                .filter(row -> incomplete.contains(EventFileId.of(row.eventFile())))
                .toList();
    }

    /** Of signed events that begin before {@code until}. */
    private List<News> sheetNews(List<EventFileRow> rows, Instant until) {
        List<EventFileRow> soon = rows.stream()
                .filter(row -> row.isSigned() && row.starts().isBefore(until))
                .toList();
        Map<EventFileId, List<String>> news =
                sheets.of(soon.stream().map(EventPlan::of).toList());
        return lines.of(soon, signedIn.actor()).stream()
                .filter(line -> news.containsKey(EventFileId.of(line.id())))
                .map(line -> new News(
                        line.id(), line.title(), line.when(), news.getOrDefault(EventFileId.of(line.id()), List.of())))
                .toList();
    }

    private MonthLine line(CommercialFigures.Month month) {
        return new MonthLine(
                say.month(month.month()),
                month.days().stream().map(this::mark).toList(),
                month.share() < 0 ? "–" : month.share() + " %",
                lines.of(month.files(), signedIn.actor()));
    }

    private Mark mark(CommercialFigures.Day day) {
        String style = day.signed()
                ? "mine"
                : day.held() ? "held" : day.waiting() > 0 ? "taken" : day.open() ? "free" : "closed";
        String behind = day.waiting() == 0 ? "" : "+" + day.waiting();
        String sign = (day.signed() ? "★" : day.held() ? "1" : "") + behind;
        return new Mark(
                String.valueOf(day.date().getDayOfMonth()),
                style,
                sign,
                say.text("commercial.day." + style, say.day(day.date()), day.waiting()));
    }

    private static Set<String> ids(List<Space> spaces) {
        return spaces.stream().map(space -> space.id().value()).collect(Collectors.toSet());
    }
}
