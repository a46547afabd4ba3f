package org.marot.web.planning;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Availability;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Venues;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A venue's planning, for a day, a week or a month. */
@Controller
class PlanningPage {
    private static final List<String> VIEWS = List.of("day", "week", "month");
    private static final List<String> WAYS = List.of("grid", "list");

    private final Catalogue catalogue;
    private final Venues venues;
    private final AskedDay askedDay;
    private final PlanningView view;
    private final Askers askers;
    private final Messages messages;
    private final Clock clock;

    PlanningPage(
            Catalogue catalogue,
            Venues venues,
            AskedDay askedDay,
            PlanningView view,
            Askers askers,
            Messages messages,
            Clock clock) {
        this.catalogue = catalogue;
        this.venues = venues;
        this.askedDay = askedDay;
        this.view = view;
        this.askers = askers;
        this.messages = messages;
        this.clock = clock;
    }

    /** Where the form with the choice of venue and date leads. */
    @GetMapping("/planning")
    String choose(
            @RequestParam @Nullable String venue,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String as,
            @RequestParam @Nullable String desks) {
        return "redirect:"
                + address(venues.namedOrFirst(venue), date, view, as, desks).text();
    }

    @GetMapping("/venues/{id}/planning")
    @ReadsFrom(Availability.PROJECTION)
    String planning(
            @PathVariable String id,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String as,
            @RequestParam @Nullable String desks,
            Model model) {
        Venue venue = venues.named(id);
        PlanningAddress address = address(venue, date, view, as, desks);
        model.addAttribute("venue", venue);
        model.addAttribute("venues", catalogue.venues());
        model.addAttribute("address", address);
        model.addAttribute("date", address.date());
        model.addAttribute("today", askedDay.today(venue));
        Reader reader = new Reader(askers.current(), venue, clock.instant(), messages);
        model.addAttribute("staff", reader.staff());
        this.view.show(reader, address, model);
        return "planning/planning";
    }

    private PlanningAddress address(
            Venue venue, @Nullable String date, @Nullable String view, @Nullable String as, @Nullable String desks) {
        return new PlanningAddress(
                venue.id(),
                askedDay.orToday(date, venue),
                oneOf(VIEWS, view, "day"),
                oneOf(WAYS, as, ""),
                pool(venue, desks));
    }

    /** Only staff see who is planned at which desk. */
    private @Nullable SpaceId pool(Venue venue, @Nullable String asked) {
        if (asked == null || !askers.current().actor().isStaffOf(venue.id())) {
            return null;
        }
        return catalogue.spacesOf(venue.id()).stream()
                .filter(space -> space.isPool() && space.id().value().equals(asked))
                .map(Space::id)
                .findFirst()
                .orElse(null);
    }

    private static String oneOf(List<String> known, @Nullable String asked, String otherwise) {
        return known.stream().filter(one -> one.equals(asked)).findFirst().orElse(otherwise);
    }
}
