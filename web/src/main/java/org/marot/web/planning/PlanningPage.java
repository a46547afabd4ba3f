package org.marot.web.planning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Availability;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.page.AskedDay;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.support.Messages;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A venue's planning, for a day or a week. */
@Controller
class PlanningPage {
    private static final int DAYS_AHEAD = 60;
    private final Catalogue catalogue;
    private final Venues venues;
    private final AskedDay askedDay;
    private final Planner planner;
    private final Askers askers;
    private final Messages messages;
    private final Say say;
    private final Clock clock;

    PlanningPage(
            Catalogue catalogue,
            Venues venues,
            AskedDay askedDay,
            Planner planner,
            Askers askers,
            Messages messages,
            Say say,
            Clock clock) {
        this.catalogue = catalogue;
        this.venues = venues;
        this.askedDay = askedDay;
        this.planner = planner;
        this.askers = askers;
        this.messages = messages;
        this.say = say;
        this.clock = clock;
    }

    /** Where the form with the choice of venue and date leads. */
    @GetMapping("/planning")
    String choose(
            @RequestParam @Nullable String venue,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String as) {
        return "redirect:" + address(venues.namedOrFirst(venue), date, view, as).text();
    }

    @GetMapping("/venues/{id}/planning")
    @ReadsFrom(Availability.PROJECTION)
    String planning(
            @PathVariable String id,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String as,
            Model model) {
        Venue venue = venues.named(id);
        PlanningAddress address = address(venue, date, view, as);
        model.addAttribute("venue", venue);
        model.addAttribute("venues", catalogue.venues());
        model.addAttribute("address", address);
        model.addAttribute("date", address.date());
        model.addAttribute("today", askedDay.today(venue));
        Reader reader = new Reader(askers.current(), venue, clock.instant(), messages);
        model.addAttribute("staff", reader.staff());
        if (address.view().equals("week")) {
            week(reader, address, model);
        } else {
            day(reader, address, model);
        }
        return "planning/planning";
    }

    private void day(Reader reader, PlanningAddress address, Model model) {
        LocalDate date = address.date();
        Venue venue = reader.venue();
        boolean open = !venue.openingHours().on(date).isEmpty();
        List<PlanningEntry> entries = open ? planner.entries(venue, date, date) : List.of();
        model.addAttribute("week", false);
        model.addAttribute("heading", say.day(date));
        model.addAttribute("previous", date.minusDays(1));
        model.addAttribute("next", date.plusDays(1));
        model.addAttribute("closed", open ? null : planner.closed(venue, date));
        model.addAttribute("nextOpen", open ? null : nextOpen(venue, date));
        model.addAttribute("grid", planner.day(reader, date, entries));
        model.addAttribute("list", List.of(planner.list(reader, date, entries)));
    }

    private void week(Reader reader, PlanningAddress address, Model model) {
        LocalDate monday = address.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<PlanningEntry> entries = planner.entries(reader.venue(), monday, monday.plusDays(6));
        model.addAttribute("week", true);
        model.addAttribute("heading", say.week(monday, monday.plusDays(6)));
        model.addAttribute("previous", address.date().minusWeeks(1));
        model.addAttribute("next", address.date().plusWeeks(1));
        model.addAttribute("closed", null);
        model.addAttribute("nextOpen", null);
        model.addAttribute("grid", planner.week(reader, address, monday, entries));
        model.addAttribute(
                "list",
                monday.datesUntil(monday.plusDays(7))
                        .map(date -> planner.list(reader, date, entries))
                        .toList());
    }

    private PlanningAddress address(Venue venue, @Nullable String date, @Nullable String view, @Nullable String as) {
        String shown = Stream.of("grid", "list")
                .filter(one -> one.equals(as))
                .findFirst()
                .orElse("");
        return new PlanningAddress(
                venue.id(), askedDay.orToday(date, venue), "week".equals(view) ? "week" : "day", shown);
    }

    private static @Nullable LocalDate nextOpen(Venue venue, LocalDate date) {
        return date.datesUntil(date.plusDays(DAYS_AHEAD))
                .filter(day -> !venue.openingHours().on(day).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
