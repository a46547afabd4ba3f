package org.marot.web.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.CellId;
import org.marot.shared.VenueId;
import org.marot.web.availability.Availability;
import org.marot.web.support.BriefMemory;
import org.springframework.stereotype.Component;

/** Counts from the table, for staff whatever they ask, and for everybody by the month. */
@Component
class FigureCounts {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST = 500;

    private final Catalogue catalogue;
    private final Uses uses;
    private final Availability availability;
    private final BriefMemory<Asked, Figures> published;

    FigureCounts(Catalogue catalogue, Uses uses, Availability availability, Clock clock) {
        this.catalogue = catalogue;
        this.uses = uses;
        this.availability = availability;
        published = new BriefMemory<>(clock, REMEMBERED, MOST);
    }

    private record Asked(VenueId venue, YearMonth month) {}

    /** Of the dates from the first up to, but not including, the last. */
    Figures of(Venue venue, LocalDate first, LocalDate end) {
        Instant from = first.atStartOfDay(venue.zone()).toInstant();
        Instant to = end.atStartOfDay(venue.zone()).toInstant();
        List<Closed> closed = availability.outOfUse(venue.id(), from, to).stream()
                .map(one -> new Closed(
                        one.cells().stream().map(CellId::value).collect(Collectors.toSet()),
                        one.period().start(),
                        one.period().end()))
                .toList();
        return Counting.of(venue, spaces(venue), first, end, closed, uses.of(venue.id(), from, to));
    }

    /**
     * What everybody may know of a month that is over; empty when it tells of too few people. Whole months alone: from
     * periods that overlap one could subtract what is withheld.
     */
    Optional<Figures> published(Venue venue, YearMonth month) {
        return published.get(new Asked(venue.id(), month), () -> {
            Figures all = of(venue, month.atDay(1), month.plusMonths(1).atDay(1));
            return Few.tooFew(all) ? Optional.empty() : Optional.of(Few.withheld(all, spaces(venue)));
        });
    }

    private List<Space> spaces(Venue venue) {
        return catalogue.spacesOf(venue.id());
    }
}
