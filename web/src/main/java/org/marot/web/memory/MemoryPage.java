package org.marot.web.memory;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.web.availability.Availability;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.memory.Comparison.Change;
import org.marot.web.memory.Comparison.Pair;
import org.marot.web.page.AskedDay;
import org.marot.web.page.OutOfUseWords;
import org.marot.web.page.Say;
import org.marot.web.page.Venues;
import org.marot.web.support.ReadsFrom;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** For a venue's staff: one day's planning as it was known at a moment, beside today's. */
@Controller
class MemoryPage {
    private final Catalogue catalogue;
    private final KnownPlanning memory;
    private final Availability availability;
    private final Venues venues;
    private final AskedDay askedDay;
    private final OutOfUseWords outOfUse;
    private final Say say;
    private final Clock clock;

    MemoryPage(
            Catalogue catalogue,
            KnownPlanning memory,
            Availability availability,
            Venues venues,
            AskedDay askedDay,
            OutOfUseWords outOfUse,
            Say say,
            Clock clock) {
        this.catalogue = catalogue;
        this.memory = memory;
        this.availability = availability;
        this.venues = venues;
        this.askedDay = askedDay;
        this.outOfUse = outOfUse;
        this.say = say;
        this.clock = clock;
    }

    /** A reservation or closure in words; empty where it did not stand, or does not. Public, for the template reads it. */
    public record Line(
            String space, String reference, String address, String then, String now, String change, boolean changed) {}

    @GetMapping("/venues/{id}/memory")
    @ReadsFrom(MemoryProjector.NAME)
    String memory(
            @PathVariable String id,
            @RequestParam @Nullable String date,
            @RequestParam @Nullable String at,
            Model model) {
        Venue venue = venues.named(id);
        venues.requireStaff(venue.id());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), venue.zone());
        LocalDate day = askedDay.orToday(date, venue);
        LocalDateTime known = known(at, now);
        List<Pair> pairs = pairs(venue, day, known.atZone(venue.zone()).toInstant());
        List<Line> lines = pairs.stream().map(this::line).toList();
        model.addAttribute("venue", venue);
        model.addAttribute("date", day);
        model.addAttribute("day", say.day(day));
        model.addAttribute("at", known.truncatedTo(ChronoUnit.MINUTES));
        model.addAttribute("moment", say.moment(known.atZone(venue.zone())));
        model.addAttribute("lines", lines);
        model.addAttribute("changed", lines.stream().filter(Line::changed).count());
        return "memory/memory";
    }

    private List<Pair> pairs(Venue venue, LocalDate day, Instant known) {
        Instant from = day.atStartOfDay(venue.zone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(venue.zone()).toInstant();
        return Comparison.of(
                join(memory.of(venue.id(), from, to, known), memory.closures(venue.id(), from, to, known)),
                join(
                        availability.planning(venue.id(), from, to),
                        availability.outOfUse(venue.id(), from, to).stream()
                                .map(PlanningEntry::of)
                                .toList()),
                catalogue.spacesOf(venue.id()).stream().map(Space::id).toList());
    }

    private static List<PlanningEntry> join(List<PlanningEntry> reserved, List<PlanningEntry> outOfUse) {
        return Stream.concat(outOfUse.stream(), reserved.stream()).toList();
    }

    private Line line(Pair pair) {
        PlanningEntry either = pair.either();
        Change change = pair.change();
        String what = say.text("memory.change." + change.name().toLowerCase(Locale.ROOT));
        OutOfUse closed = either.closed();
        if (closed != null) {
            return new Line(
                    outOfUse.nameOf(closed),
                    say.text("memory.closure"),
                    "/venues/" + closed.venue() + "/closures",
                    words(pair.then()),
                    words(pair.now()),
                    what,
                    change != Change.SAME);
        }
        return new Line(
                catalogue
                        .space(either.space())
                        .map(say::name)
                        .orElse(either.space().value()),
                either.reference(),
                "/reservations/" + either.reservation(),
                words(pair.then(), either),
                words(pair.now(), either),
                what,
                change != Change.SAME);
    }

    private String words(@Nullable PlanningEntry entry) {
        OutOfUse closed = entry == null ? null : entry.closed();
        return closed == null ? "" : outOfUse.about(closed);
    }

    /** The times and the state; the space as well when it is not the line's, and the desk of a pool. */
    private String words(@Nullable PlanningEntry entry, PlanningEntry line) {
        if (entry == null) {
            return "";
        }
        String state = say.text("memory.state." + entry.status().published());
        String words = say.times(entry.period()) + ", " + state;
        Space space = catalogue.space(entry.space()).orElse(null);
        if (space != null && space.isPool()) {
            words += ", " + say.text("memory.desk", entry.unit());
        }
        return space == null || entry.space().equals(line.space()) ? words : words + ", " + say.name(space);
    }

    /** Never later than now; yesterday at this time when nothing is asked. */
    private static LocalDateTime known(@Nullable String text, LocalDateTime now) {
        try {
            LocalDateTime asked = text == null || text.isBlank() ? now.minusDays(1) : LocalDateTime.parse(text);
            return asked.isAfter(now) ? now : asked;
        } catch (DateTimeException e) {
            return now.minusDays(1);
        }
    }
}
