package org.marot.web.availability;

import static org.marot.web.availability.Samples.MONDAY;
import static org.marot.web.availability.Samples.PARIS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.shared.Period;
import org.marot.web.availability.AvailabilityRows.Row;

/** Answers the slow and obvious way: by looking at every row in every quarter of an hour. */
record Oracle(AvailabilityRows table, FixedTown town, Instant now) {

    /** Claims such as they could have been made: a unit or a cell is never claimed beyond what there is. */
    void fill(Random random) {
        table.clear();
        for (int i = 30 + random.nextInt(120); i > 0; i--) {
            Space space = town.spaces().get(random.nextInt(town.spaces().size()));
            Period period = wanted(random);
            if (hasRoom(space, period)) {
                table.add(space, period, random.nextInt(5) > 0);
            }
        }
        table.write();
    }

    boolean canBeHad(Space space, Period period) {
        Wanted wanted = new Wanted(space, Samples.venue(), 1, null, Asker.anybody(), now, List.of());
        return hasRoom(space, period) && wanted.broken(period).isEmpty();
    }

    @Nullable
    Period next(Space space, Period wanted) {
        LocalDateTime from = wanted.from().toLocalDateTime();
        LocalDateTime end = from.toLocalDate().plusDays(32).atStartOfDay();
        long minutes = wanted.length().toMinutes();
        for (from = from.plusMinutes(30); from.isBefore(end); from = from.plusMinutes(30)) {
            Period tried =
                    new Period(from.atZone(PARIS), from.plusMinutes(minutes).atZone(PARIS));
            if (canBeHad(space, tried)) {
                return tried;
            }
        }
        return null;
    }

    private boolean hasRoom(Space space, Period period) {
        Period claim = FreeTimes.claim(space, period);
        List<Row> there = table.rows().stream()
                .filter(row -> row.living() && !Collections.disjoint(row.space().cells(), space.cells()))
                .filter(row -> row.claim().overlaps(claim))
                .toList();
        for (Instant at = claim.start(); at.isBefore(claim.end()); at = at.plusSeconds(900)) {
            Instant minute = at;
            long claimed = there.stream()
                    .filter(row -> !row.claim().start().isAfter(minute)
                            && row.claim().end().isAfter(minute))
                    .count();
            if (claimed >= space.units()) {
                return false;
            }
        }
        return true;
    }

    static Period wanted(Random random) {
        LocalDateTime from = MONDAY.plusDays(random.nextInt(6)).atTime(8, 0).plusMinutes(30L * random.nextInt(22));
        return new Period(
                from.atZone(PARIS),
                from.plusMinutes(30L * (1 + random.nextInt(8))).atZone(PARIS));
    }
}
