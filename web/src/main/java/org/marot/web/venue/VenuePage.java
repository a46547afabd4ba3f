package org.marot.web.venue;

import java.time.Clock;
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
import org.marot.shared.Refused;
import org.marot.web.page.Say;
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
    private final Say say;
    private final Clock clock;

    VenuePage(Catalogue catalogue, Say say, Clock clock) {
        this.catalogue = catalogue;
        this.say = say;
        this.clock = clock;
    }

    /** A date that differs from the ordinary week, and how. */
    record DifferentDay(LocalDate date, String words) {}

    @GetMapping("/venues")
    String all() {
        return "redirect:/";
    }

    @GetMapping("/venues/{id}")
    String venue(@PathVariable String id, Model model) {
        Venue venue = catalogue.venues().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("no-such-venue"));
        List<Space> spaces = catalogue.spacesOf(venue.id());
        model.addAttribute("venue", venue);
        model.addAttribute("spaces", spaces);
        model.addAttribute("hours", week(venue.openingHours()));
        model.addAttribute("closures", closures(venue));
        model.addAttribute(
                "accessible", spaces.stream().filter(Space::accessible).count());
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

    private List<DifferentDay> closures(Venue venue) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), venue.zone());
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
