package org.marot.web.find;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.Venue;
import org.marot.web.page.PeriodFields;
import org.springframework.stereotype.Component;

/** Fills the search form: with its choices, and with a first suggestion of when. */
@Component
public class SearchForm {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final int DAYS_AHEAD = 31;
    private final Catalogue catalogue;
    private final Clock clock;

    SearchForm(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public SearchChoices choices() {
        return SearchChoices.of(catalogue, today());
    }

    /** The next morning on which some venue is open. */
    public PeriodFields suggestion() {
        LocalDate tomorrow = today().plusDays(1);
        return tomorrow.datesUntil(tomorrow.plusDays(DAYS_AHEAD))
                .map(this::morning)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> fields(tomorrow, MORNING, NOON));
    }

    private Optional<PeriodFields> morning(LocalDate date) {
        List<OpenStretch> open = catalogue.venues().stream()
                .flatMap(venue -> venue.openingHours().on(date).stream())
                .toList();
        boolean wholeMorning = open.stream().anyMatch(stretch -> holds(stretch, MORNING, NOON));
        if (wholeMorning) {
            return Optional.of(fields(date, MORNING, NOON));
        }
        return open.stream()
                .filter(stretch -> holds(stretch, stretch.from(), stretch.from().plusHours(1)))
                .findFirst()
                .map(stretch -> fields(date, stretch.from(), stretch.from().plusHours(1)));
    }

    private static boolean holds(OpenStretch stretch, LocalTime from, LocalTime to) {
        boolean untilMidnight = stretch.to().equals(LocalTime.MIDNIGHT);
        return !stretch.from().isAfter(from) && from.isBefore(to) && (untilMidnight || !to.isAfter(stretch.to()));
    }

    private static PeriodFields fields(LocalDate date, LocalTime from, LocalTime to) {
        return new PeriodFields(date.toString(), from.toString(), to.toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId zone() {
        return catalogue.venues().stream().findFirst().map(Venue::zone).orElse(ZoneOffset.UTC);
    }
}
