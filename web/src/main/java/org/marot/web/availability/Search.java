package org.marot.web.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;

/**
 * Answers for many spaces with one statement for the period asked. Those that are not free are then looked for further
 * and further ahead, again all with one statement a step, because most of them are free again within a day.
 */
record Search(LivingClaims claims, @Nullable ReservationId moving) {
    private static final int[] DAYS_AHEAD = {1, 7, 31};

    List<SpaceAvailability> answer(List<Verdict> verdicts) {
        if (!verdicts.isEmpty()) {
            judge(verdicts);
            lookAhead(verdicts);
        }
        return verdicts.stream().map(Verdict::answer).toList();
    }

    private void judge(List<Verdict> verdicts) {
        List<Period> wanted = verdicts.stream().map(Verdict::claim).toList();
        Instant from = wanted.stream()
                .map(Period::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant to =
                wanted.stream().map(Period::end).max(Comparator.naturalOrder()).orElseThrow();
        ClaimsByCell there = claims.on(cells(verdicts), from, to, moving);
        verdicts.forEach(verdict -> verdict.judge(there));
    }

    private void lookAhead(List<Verdict> verdicts) {
        int done = 0;
        for (int days : DAYS_AHEAD) {
            List<Verdict> open =
                    verdicts.stream().filter(Verdict::needsNextFree).toList();
            if (open.isEmpty()) {
                return;
            }
            Window window = Window.around(open, done, days);
            ClaimsByCell there = claims.on(cells(open), window.from(), window.to(), moving);
            for (Verdict verdict : open) {
                LocalDate date = verdict.date();
                verdict.lookAhead(verdict.agendas(there), date.plusDays(done), date.plusDays(days));
            }
            done = days + 1;
        }
    }

    private static Collection<CellId> cells(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.space().cells().stream())
                .distinct()
                .toList();
    }

    /** All instants that a claim may touch which starts on one of the days looked at. */
    private record Window(Instant from, Instant to) {
        static Window around(List<Verdict> verdicts, int firstDay, int lastDay) {
            Instant from = Instant.MAX;
            Instant to = Instant.MIN;
            for (Verdict verdict : verdicts) {
                Period day = verdict.claimsOn(
                        verdict.date().plusDays(firstDay), verdict.date().plusDays(lastDay));
                from = day.start().isBefore(from) ? day.start() : from;
                to = day.end().isAfter(to) ? day.end() : to;
            }
            return new Window(from, to);
        }
    }
}
