package org.marot.web.venue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.VenueKind;
import org.marot.tariff.Tariffs;
import org.marot.web.page.AskedDay;
import org.marot.web.page.OutOfUseWords;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a venue is, for somebody who has never been there. */
@Controller
class VenuePage {
    private static final int CLOSURES_MONTHS_AHEAD = 3;
    private static final int MOST_CLOSURES = 12;
    private final Catalogue catalogue;
    private final Venues venues;
    private final AskedDay askedDay;
    private final OutOfUseWords outOfUse;
    private final CentreView centre;
    private final Tariffs tariffs;
    private final Say say;

    VenuePage(
            Catalogue catalogue,
            Venues venues,
            AskedDay askedDay,
            OutOfUseWords outOfUse,
            CentreView centre,
            Tariffs tariffs,
            Say say) {
        this.catalogue = catalogue;
        this.venues = venues;
        this.askedDay = askedDay;
        this.outOfUse = outOfUse;
        this.centre = centre;
        this.tariffs = tariffs;
        this.say = say;
    }

    /** A date that differs from the ordinary week, and how. */
    record DifferentDay(LocalDate date, String words) {}

    @GetMapping("/venues")
    String all() {
        return "redirect:/";
    }

    @GetMapping("/venues/{id}")
    String venue(@PathVariable String id, Model model) {
        Venue venue = venues.named(id);
        List<Space> spaces = catalogue.spacesOf(venue.id());
        model.addAttribute("venue", venue);
        model.addAttribute("spaces", spaces);
        model.addAttribute("hours", week(venue.openingHours()));
        model.addAttribute("closures", closures(venue));
        model.addAttribute("outOfUse", outOfUse(venue));
        model.addAttribute(
                "accessible", spaces.stream().filter(Space::accessible).count());
        model.addAttribute("centre", venue.kind() == VenueKind.CONGRESS_CENTRE ? centre.of(venue, spaces) : null);
        model.addAttribute("priced", !tariffs.of(venue.id()).isEmpty());
        model.addAttribute("illustrative", isIllustrative(venue, spaces));
        return "venue/venue";
    }

    private static Map<DayOfWeek, List<OpenStretch>> week(OpeningHours hours) {
        Map<DayOfWeek, List<OpenStretch>> week = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours.week().getOrDefault(day, List.of()));
        }
        return week;
    }

    private List<String> outOfUse(Venue venue) {
        LocalDate today = askedDay.today(venue);
        return outOfUse.lines(
                venue,
                today.atStartOfDay(venue.zone()).toInstant(),
                today.plusMonths(CLOSURES_MONTHS_AHEAD)
                        .atStartOfDay(venue.zone())
                        .toInstant());
    }

    private List<DifferentDay> closures(Venue venue) {
        LocalDate today = askedDay.today(venue);
        List<DifferentDay> days = new ArrayList<>();
        today.datesUntil(today.plusMonths(CLOSURES_MONTHS_AHEAD))
                .map(date -> different(venue.openingHours(), date))
                .flatMap(Optional::stream)
                .limit(MOST_CLOSURES)
                .forEach(days::add);
        return days;
    }

    private Optional<DifferentDay> different(OpeningHours hours, LocalDate date) {
        return hours.closureOn(date)
                .map(closure -> new DifferentDay(date, say.closure(closure) + ", " + say.stretches(hours.on(date))));
    }

    private static boolean isIllustrative(Venue venue, List<Space> spaces) {
        return !venue.illustrative().isEmpty()
                || spaces.stream().anyMatch(space -> !space.illustrative().isEmpty());
    }
}
