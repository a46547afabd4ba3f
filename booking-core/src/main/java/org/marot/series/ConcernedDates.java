package org.marot.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Request;
import org.marot.series.DateVerdict.Finding;
import org.marot.series.Standings.Standing;
import org.marot.series.write.Occurrence;
import org.marot.series.write.SeriesStanding;
import org.marot.shared.Period;
import org.springframework.stereotype.Component;

/** Which dates a change of a series concerns, and what becomes of each. */
@Component
class ConcernedDates {
    /**
     * One of them.
     *
     * @param sequence of its reservation when it was judged
     * @param accessibleUnit it has one of the desks that are kept for those who need them
     */
    record Judged(Occurrence planned, DateVerdict verdict, long sequence, boolean accessibleUnit) {
        Judged with(DateVerdict another) {
            return new Judged(planned, another, sequence, accessibleUnit);
        }

        /** Where it is planned from now on. */
        Occurrence moved() {
            Period period = verdict.period();
            return period == null ? planned : planned.at(verdict.space(), period);
        }
    }

    private final SeriesVerdicts verdicts;
    private final Standings standings;

    ConcernedDates(SeriesVerdicts verdicts, Standings standings) {
        this.verdicts = verdicts;
        this.standings = standings;
    }

    List<Judged> cancelled(SeriesStanding standing, @Nullable LocalDate following, Request request) {
        SeriesChange scope = new SeriesChange(following, null, null, null, false);
        return concerned(standing, scope::concerns, request);
    }

    /** What was chosen apart stays where it is. */
    List<Judged> moved(SeriesStanding standing, SeriesChange change, Request request) {
        List<Judged> concerned = concerned(standing, change::concerns, request).stream()
                .map(ConcernedDates::orApart)
                .toList();
        List<Judged> open = free(concerned);
        Set<UUID> moving = new HashSet<>();
        open.forEach(one -> moving.add(one.planned().reservation().value()));
        Map<LocalDate, DateVerdict> found = new HashMap<>();
        Map<Boolean, List<Judged>> byNeed = open.stream().collect(Collectors.partitioningBy(Judged::accessibleUnit));
        byNeed.forEach((needed, some) -> verdicts.of(
                        some.stream().map(one -> change.applied(one.planned())).toList(),
                        standing.frame().venue(),
                        verdicts.party(standing.frame(), needed),
                        request,
                        moving)
                .forEach(verdict -> found.put(verdict.date(), verdict)));
        return concerned.stream()
                .map(one -> one.with(found.getOrDefault(one.planned().date(), one.verdict())))
                .toList();
    }

    static List<Judged> free(List<Judged> judged) {
        return judged.stream().filter(one -> one.verdict().free()).toList();
    }

    private List<Judged> concerned(SeriesStanding standing, Predicate<Occurrence> scope, Request request) {
        List<Occurrence> inScope = standing.dates().stream().filter(scope).toList();
        Map<String, Standing> known = standings.of(inScope);
        List<Judged> judged = new ArrayList<>();
        for (Occurrence planned : inScope) {
            Standing now = known.get(planned.reservation().toString());
            boolean here = now != null && now.isAt(planned);
            boolean begun = !request.at().isBefore(planned.period().start());
            Finding finding = here ? (begun ? Finding.BEGUN : Finding.FREE) : Finding.EXCEPTION;
            boolean accessible = now != null && verdicts.keeps(planned.space(), now.chosenUnit());
            judged.add(new Judged(planned, verdict(planned, finding), now == null ? -1 : now.sequence(), accessible));
        }
        return judged;
    }

    private static Judged orApart(Judged one) {
        return one.planned().apart() && one.verdict().free()
                ? one.with(verdict(one.planned(), Finding.EXCEPTION))
                : one;
    }

    private static DateVerdict verdict(Occurrence planned, Finding finding) {
        return new DateVerdict(
                planned.date(), planned.space(), planned.period(), finding, List.of(), false, planned.apart());
    }
}
