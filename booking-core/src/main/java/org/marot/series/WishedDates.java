package org.marot.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marot.catalogue.Venue;
import org.marot.series.write.SeriesFrame;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** A wish read on the calendar of its venue. */
record WishedDates(SeriesWish wish, Venue venue) {

    /** Every date of the rule. */
    List<LocalDate> dates() {
        return RepeatRule.parse(wish.rule()).dates(wish.from(), venue.zone());
    }

    List<Candidate> candidates(Set<LocalDate> without) {
        Duration length = Duration.between(wish.from(), wish.to());
        if (length.isNegative() || length.isZero()) {
            throw Refused.because(Violation.of("period-is-empty"));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (LocalDate date : dates()) {
            if (!without.contains(date)) {
                candidates.add(candidate(date, length));
            }
        }
        return candidates;
    }

    SeriesFrame frame() {
        return new SeriesFrame(
                venue.id(),
                venue.zone(),
                wish.customer(),
                wish.category(),
                RepeatRule.parse(wish.rule()).text(),
                wish.space(),
                wish.from(),
                wish.to(),
                wish.attendees(),
                wish.layout());
    }

    private Candidate candidate(LocalDate date, Duration length) {
        SeriesWish.Place instead = wish.instead().get(date);
        if (instead != null) {
            return Candidate.apart(date, instead);
        }
        LocalDateTime from = date.atTime(wish.from().toLocalTime());
        return Candidate.at(date, wish.space(), from, from.plus(length), venue.zone());
    }
}
