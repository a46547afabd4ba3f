package org.marot.web.availability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.shared.Period;
import org.marot.shared.Violation;

/** What is known so far about one wanted space: first whether it can be had, then when next. */
final class Verdict {
    private final Wanted wanted;
    private final Period period;
    private final List<Violation> violations = new ArrayList<>();
    private int unitsFree;
    private @Nullable Period nextFree;

    Verdict(Wanted wanted, Period period) {
        this.wanted = wanted;
        this.period = period;
    }

    Space space() {
        return wanted.space();
    }

    Agendas agendas(ClaimsByCell claims) {
        return claims.agendas(wanted, List.of());
    }

    Period claim() {
        return FreeTimes.claim(space(), period);
    }

    LocalDate date() {
        return period.from().toLocalDate();
    }

    /** Everything that a claim of the same length can touch which starts on one of these dates. */
    Period claimsOn(LocalDate first, LocalDate last) {
        ZoneId zone = period.zone();
        ZonedDateTime end = last.plusDays(1).atStartOfDay(zone).plus(period.length());
        return FreeTimes.claim(space(), new Period(first.atStartOfDay(zone), end));
    }

    boolean needsNextFree() {
        return !violations.isEmpty() && nextFree == null;
    }

    void judge(ClaimsByCell claims) {
        Period claim = claim();
        Agenda agenda = agendas(claims).at(period);
        int units = space().units();
        boolean closed = wanted.closed(period).findAny().isPresent();
        unitsFree = closed ? 0 : agenda.unitsFree(units, claim.start(), claim.end());
        violations.addAll(wanted.broken(period));
        agenda.full(units, claim.start(), claim.end()).stream()
                .map(step -> Violation.of("taken").at(space().id(), step.in(period.zone())))
                .forEach(violations::add);
        boolean keeps = !closed && unitsFree == 0 && !space().keptUnits().isEmpty();
        if (keeps && claims.agenda(space(), List.of()).peak(claim.start(), claim.end()) < units) {
            violations.add(Violation.of("must-leave-accessible-desks").at(space().id(), period));
        }
    }

    void lookAhead(Agendas agendas, LocalDate first, LocalDate last) {
        Optional<Period> found = wanted.freeTimes(period, agendas).next(period, first, last);
        nextFree = found.orElse(null);
    }

    SpaceAvailability answer() {
        return new SpaceAvailability(wanted.space(), wanted.venue(), period, unitsFree, violations, nextFree);
    }
}
