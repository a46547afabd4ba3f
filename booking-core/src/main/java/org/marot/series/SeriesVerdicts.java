package org.marot.series;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.claims.OutOfUse;
import org.marot.claims.OutOfUseTimes;
import org.marot.claims.TakenTimes;
import org.marot.proof.CategoriesByDay;
import org.marot.proof.CustomerCategories;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Rulebook;
import org.marot.reservation.write.Wish;
import org.marot.series.DateVerdict.Finding;
import org.marot.series.write.SeriesFrame;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Judges the dates of a series one by one, by the rules and by the claims that stand now. */
@Component
class SeriesVerdicts {
    private static final Set<String> CLOSED =
            Set.of("must-avoid-public-holidays", "must-avoid-closures", "must-avoid-closed-weekdays", OutOfUse.RULE);

    /** Who would come, the same on every date; the layout is one of {@code space}. */
    record Party(
            CustomerId customer,
            CategoriesByDay categories,
            int attendees,
            SpaceId space,
            @Nullable String layout,
            boolean accessibleUnit) {
        Wish wish(SpaceId where, Period period) {
            String there = where.equals(space) ? layout : null;
            String category = categories.on(period.from().toLocalDate());
            return new Wish(where, period, customer, category, attendees, there, accessibleUnit);
        }
    }

    private final Catalogue catalogue;
    private final TakenTimes takenTimes;
    private final OutOfUseTimes outOfUse;
    private final CustomerCategories categories;

    SeriesVerdicts(Catalogue catalogue, TakenTimes takenTimes, OutOfUseTimes outOfUse, CustomerCategories categories) {
        this.catalogue = catalogue;
        this.takenTimes = takenTimes;
        this.outOfUse = outOfUse;
        this.categories = categories;
    }

    /** The series does not say who needs an accessible desk; whoever asks must. */
    Party party(SeriesFrame frame, boolean accessibleUnit) {
        CategoriesByDay known = categories.asked(
                frame.customer(), frame.category(), frame.from().toLocalDate());
        return new Party(frame.customer(), known, frame.attendees(), frame.space(), frame.layout(), accessibleUnit);
    }

    Venue venueOf(SpaceId space) {
        return catalogue
                .space(space)
                .map(Space::venue)
                .flatMap(catalogue::venue)
                .orElseThrow(() -> Refused.notFound("no-such-space"));
    }

    /** @param except reservations that would give up what they have */
    List<DateVerdict> of(List<Candidate> candidates, VenueId venue, Party party, Request request, Set<UUID> except) {
        List<DateVerdict> verdicts = new ArrayList<>();
        List<OutOfUse> closed = outOfUse(candidates);
        candidates.forEach(candidate -> verdicts.add(byRules(candidate, venue, party, request, closed)));
        Map<SpaceId, List<Integer>> open = new LinkedHashMap<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).free()) {
                open.computeIfAbsent(verdicts.get(i).space(), space -> new ArrayList<>())
                        .add(i);
            }
        }
        open.forEach((space, places) -> look(space(space), places, verdicts, party, except, request.at()));
        return verdicts;
    }

    /** Whether that desk is one of those that the space keeps for who needs them. */
    boolean keeps(SpaceId space, int unit) {
        return catalogue
                .space(space)
                .filter(known -> known.keptUnits().contains(unit))
                .isPresent();
    }

    /** The claim of a period in this space, buffers included. */
    Period claim(SpaceId space, Period period) {
        return claim(space(space), period);
    }

    private static Period claim(Space space, Period period) {
        return period.widened(space.bufferBefore(), space.bufferAfter());
    }

    /** What is out of use while any of them would be, with time for every buffer. */
    private List<OutOfUse> outOfUse(List<Candidate> candidates) {
        List<Period> periods = candidates.stream()
                .map(Candidate::period)
                .flatMap(Stream::ofNullable)
                .toList();
        Optional<Instant> first = periods.stream().map(Period::start).min(Comparator.naturalOrder());
        Optional<Instant> last = periods.stream().map(Period::end).max(Comparator.naturalOrder());
        return first.isEmpty() || last.isEmpty()
                ? List.of()
                : outOfUse.touching(
                        first.get().minus(1, ChronoUnit.DAYS), last.get().plus(1, ChronoUnit.DAYS));
    }

    private void look(
            Space space, List<Integer> places, List<DateVerdict> verdicts, Party party, Set<UUID> except, Instant at) {
        List<Period> claims = places.stream()
                .map(place -> verdicts.get(place).period())
                .flatMap(Stream::ofNullable)
                .map(period -> claim(space, period))
                .toList();
        List<List<Period>> blocking = takenTimes.blocking(space, claims, party.accessibleUnit(), except, at);
        for (int i = 0; i < places.size(); i++) {
            List<Violation> taken = blocking.get(i).stream()
                    .map(period -> Violation.of("taken").at(space.id(), period))
                    .toList();
            if (!taken.isEmpty()) {
                DateVerdict free = verdicts.get(places.get(i));
                verdicts.set(places.get(i), with(free, Finding.TAKEN, taken));
            }
        }
    }

    private DateVerdict byRules(
            Candidate candidate, VenueId venue, Party party, Request request, List<OutOfUse> outOfUse) {
        Period period = candidate.period();
        DateVerdict free = new DateVerdict(
                candidate.date(),
                candidate.space(),
                period,
                Finding.FREE,
                List.of(),
                candidate.hourTwice(),
                candidate.apart());
        if (period == null) {
            return with(
                    free,
                    Finding.NO_SUCH_HOUR,
                    List.of(Violation.of("time-does-not-exist", "time", String.valueOf(candidate.missing()))));
        }
        Space space = space(candidate.space());
        if (!space.venue().equals(venue)) {
            return with(
                    free,
                    Finding.BREAKS_RULES,
                    List.of(Violation.of("must-stay-in-venue").at(space.id(), period)));
        }
        List<Violation> broken = new ArrayList<>(Rulebook.violations(
                party.wish(space.id(), period), space, venueOf(space.id()), request.at(), request.actor()));
        outOfUse.stream()
                .filter(one -> one.blocks(space.cells(), claim(space, period)))
                .forEach(one -> broken.add(one.refusing(space.id())));
        if (broken.isEmpty()) {
            return free;
        }
        boolean closed = broken.stream().anyMatch(violation -> CLOSED.contains(violation.rule()));
        return with(free, closed ? Finding.CLOSED : Finding.BREAKS_RULES, broken);
    }

    private static DateVerdict with(DateVerdict verdict, Finding finding, List<Violation> violations) {
        return new DateVerdict(
                verdict.date(),
                verdict.space(),
                verdict.period(),
                finding,
                violations,
                verdict.hourTwice(),
                verdict.apart());
    }

    private Space space(SpaceId id) {
        return catalogue.space(id).orElseThrow(() -> Refused.notFound("no-such-space"));
    }
}
