package org.marot.web.congress;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueService;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.LostReason;
import org.marot.people.EventFileWords;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.web.account.SignedIn;
import org.marot.web.booking.PageRequests;
import org.marot.web.document.ExpectedDocuments;
import org.marot.web.page.TimeChoices;
import org.marot.web.projection.Positions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages about event files. */
@Component
class EventFileView {
    private static final int MOST = 200;
    private static final int USUAL_OPTION_DAYS = 14;
    private static final Set<String> OVER = Set.of("cancelled", "lapsed", "declined", "closed");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventFileTable table;
    private final EventFileLines lines;
    private final EventFileHistory history;
    private final EventFileWords words;
    private final EventFileTale tale;
    private final OwingWords owing;
    private final OverlapWords overlaps;
    private final Catalogue catalogue;
    private final Positions positions;
    private final SignedIn signedIn;
    private final EventFileTroubles troubles;
    private final ServiceWords services;
    private final ExpectedDocuments documents;
    private final SheetNews sheets;
    private final PublicOrigin origin;
    private final Clock clock;

    EventFileView(
            EventFileTable table,
            EventFileLines lines,
            EventFileHistory history,
            EventFileWords words,
            EventFileTale tale,
            OwingWords owing,
            OverlapWords overlaps,
            Catalogue catalogue,
            Positions positions,
            SignedIn signedIn,
            EventFileTroubles troubles,
            ServiceWords services,
            ExpectedDocuments documents,
            SheetNews sheets,
            PublicOrigin origin,
            Clock clock) {
        this.table = table;
        this.lines = lines;
        this.history = history;
        this.words = words;
        this.tale = tale;
        this.owing = owing;
        this.overlaps = overlaps;
        this.catalogue = catalogue;
        this.positions = positions;
        this.signedIn = signedIn;
        this.troubles = troubles;
        this.services = services;
        this.documents = documents;
        this.sheets = sheets;
        this.origin = origin;
        this.clock = clock;
    }

    void list(Model model) {
        Actor actor = signedIn.actor();
        List<EventFileRow> rows = table.list(actor, new EventFileTable.Filter(null, null), 0, MOST);
        model.addAttribute(
                "open", lines.of(rows.stream().filter(row -> !isOver(row)).toList(), actor));
        model.addAttribute(
                "over", lines.of(rows.stream().filter(EventFileView::isOver).toList(), actor));
        model.addAttribute(
                "venues",
                catalogue.venues().stream()
                        .filter(venue ->
                                !letByItself(catalogue.spacesOf(venue.id())).isEmpty())
                        .toList());
    }

    void form(Venue venue, EventFileForm form, Map<String, String> sent, @Nullable Refused refused, Model model) {
        List<Space> spaces = letByItself(catalogue.spacesOf(venue.id()));
        LocalDate today = clock.instant().atZone(venue.zone()).toLocalDate();
        model.addAttribute("venue", venue);
        model.addAttribute("spaces", spaces);
        model.addAttribute("form", form);
        model.addAttribute("ticked", form.ticked());
        model.addAttribute("layouts", new HashMap<>(sent));
        List<VenueService> offered = catalogue.servicesOf(venue.id());
        model.addAttribute("services", services.fields(offered, null, sent, (day, code) -> 0));
        model.addAttribute("times", TimeChoices.of(List.of(venue), spaces));
        model.addAttribute("staff", signedIn.actor().isStaffOf(venue.id()));
        model.addAttribute("usualUntil", today.plusDays(USUAL_OPTION_DAYS));
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }

    void file(FileReceipt receipt, @Nullable Refused refused, Model model) {
        Actor actor = signedIn.actor();
        UUID id = receipt.eventFile().value();
        boolean known = positions.await(EventFileTable.PROJECTION, receipt.position(), PATIENCE);
        EventFileRow row = table.find(id).orElseThrow(() -> Refused.notFound("no-such-event-file"));
        LocalDate today = clock.instant().atZone(ZoneId.of(row.zone())).toLocalDate();
        model.addAttribute("recording", !known);
        model.addAttribute("file", lines.of(List.of(row), actor).get(0));
        model.addAttribute("status", row.status());
        model.addAttribute("services", services.lines(row.venue(), row.content().services()));
        VenueId venue = new VenueId(row.venue());
        boolean mayChange = row.mayChange(actor.isStaffOf(venue), clock.instant());
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("mayOrder", mayChange && !catalogue.servicesOf(venue).isEmpty());
        model.addAttribute("sheetNews", actor.isStaffOf(venue) ? sheets.of(receipt) : List.of());
        model.addAttribute("waits", row.waits());
        model.addAttribute("holds", row.holds());
        model.addAttribute("onScreens", onScreens(receipt.eventFile()));
        model.addAttribute("challenged", row.challenged());
        model.addAttribute("staff", actor.isStaffOf(venue));
        model.addAttribute("usualUntil", today.plusDays(USUAL_OPTION_DAYS));
        List<EventFileHistory.Entry> story = history.of(receipt, actor);
        model.addAttribute("mayChallenge", row.waits() && !hasChallenged(story));
        model.addAttribute("story", tale.told(story));
        model.addAttribute("begun", hasBegun(row));
        owing.fill(receipt, model);
        origin.fill(receipt, actor.isStaffOf(venue), model);
        model.addAttribute("expected", documents.of(receipt));
        model.addAttribute("overlaps", overlaps.of(receipt));
        model.addAttribute("lostReasons", LostReason.values());
        model.addAttribute("command", PageRequests.newCommand());
        model.addAttribute("troubles", refused == null ? List.of() : troubles.of(refused));
    }

    /** Null without a title. */
    private @Nullable Boolean onScreens(EventFileId file) {
        return words.title(file)
                .map(title -> words.onScreens(List.of(file)).containsKey(file))
                .orElse(null);
    }

    private boolean hasBegun(EventFileRow row) {
        return row.content().spaces().stream()
                .anyMatch(use -> !clock.instant()
                        .isBefore(OffsetDateTime.parse(use.from()).toInstant()));
    }

    List<Space> letByItself(List<Space> spaces) {
        return spaces.stream().filter(space -> !space.isPool()).toList();
    }

    /** Since its option was put last. */
    private static boolean hasChallenged(List<EventFileHistory.Entry> story) {
        List<String> what = story.stream().map(EventFileHistory.Entry::what).toList();
        return what.lastIndexOf("challenge-made") > what.lastIndexOf("option-placed");
    }

    private static boolean isOver(EventFileRow row) {
        return OVER.contains(row.status());
    }
}
