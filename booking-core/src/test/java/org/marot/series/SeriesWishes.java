package org.marot.series;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.marot.reservation.WriteSide;
import org.marot.shared.SpaceId;

/** From nine to noon, from a Tuesday before the clocks change. */
final class SeriesWishes {
    static final LocalDate FIRST = LocalDate.parse("2027-03-16");

    private SeriesWishes() {}

    static SeriesWish of(SpaceId space, String rule, boolean skipConflicts, Set<LocalDate> skip) {
        return new SeriesWish(
                space,
                FIRST.atTime(9, 0),
                FIRST.atTime(12, 0),
                rule,
                WriteSide.member().customer(),
                "visitor",
                1,
                null,
                skip,
                Map.of(),
                skipConflicts);
    }
}
