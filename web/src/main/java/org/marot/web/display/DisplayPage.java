package org.marot.web.display;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.web.availability.Availability;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The screens of a venue. They show what its public planning shows, so whoever has the address may open them. */
@Controller
class DisplayPage {
    /** More rows than this are set smaller. */
    private static final int ROWS = 7;

    private final Venues venues;
    private final Catalogue catalogue;
    private final ComingTurns turns;
    private final ScreenWords words;
    private final Say say;
    private final Clock clock;

    DisplayPage(Venues venues, Catalogue catalogue, ComingTurns turns, ScreenWords words, Say say, Clock clock) {
        this.venues = venues;
        this.catalogue = catalogue;
        this.turns = turns;
        this.words = words;
        this.say = say;
        this.clock = clock;
    }

    @GetMapping("/venues/{id}/lobby")
    @ReadsFrom(Availability.PROJECTION)
    String lobby(@PathVariable String id, Model model) {
        Venue venue = venues.named(id);
        List<ScreenWords.Line> lines = turns.of(venue).stream()
                .map(space -> words.line(space, venue.zone()))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("many", lines.size() > ROWS);
        return shown(venue, "display/lobby", model);
    }

    @GetMapping("/spaces/{id}/door-display")
    @ReadsFrom(Availability.PROJECTION)
    String door(@PathVariable String id, Model model) {
        Space space = catalogue
                .space(new SpaceId(id))
                .filter(one -> !one.retired())
                .orElseThrow(() -> Refused.notFound("no-such-space"));
        Venue venue = venues.named(space.venue().value());
        model.addAttribute("line", words.line(turns.of(space, venue), venue.zone()));
        return shown(venue, "display/door", model);
    }

    private String shown(Venue venue, String template, Model model) {
        ZonedDateTime now = clock.instant().atZone(venue.zone());
        model.addAttribute("venue", venue);
        model.addAttribute("day", say.day(now));
        model.addAttribute("time", say.time(now));
        model.addAttribute("at", now.toInstant().toEpochMilli());
        return template;
    }
}
