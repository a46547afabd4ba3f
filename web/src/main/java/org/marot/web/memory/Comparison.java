package org.marot.web.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.web.availability.PlanningEntry;

/** Two plannings side by side, a line for each reservation and each closure that stands in one of them. */
final class Comparison {
    /** What became of a reservation since. */
    enum Change {
        SAME,
        NEW,
        GONE,
        MOVED,
        /** Something out of use, for less long than was said. */
        SHORTENED,
        /** In its own time and space, on another desk, or confirmed meanwhile. */
        OTHERWISE
    }

    /** One of the two is there. */
    record Pair(@Nullable PlanningEntry then, @Nullable PlanningEntry now) {
        PlanningEntry either() {
            return then != null ? then : Objects.requireNonNull(now);
        }

        Change change() {
            if (then == null) {
                return Change.NEW;
            }
            if (now == null) {
                return Change.GONE;
            }
            if (then.equals(now)) {
                return Change.SAME;
            }
            if (then.closed() != null) {
                return then.period().equals(now.period()) ? Change.OTHERWISE : Change.SHORTENED;
            }
            boolean there = then.space().equals(now.space()) && then.period().equals(now.period());
            return there ? Change.OTHERWISE : Change.MOVED;
        }
    }

    private Comparison() {}

    /** By space, in the order given, then by time. */
    static List<Pair> of(List<PlanningEntry> then, List<PlanningEntry> now, List<SpaceId> order) {
        Map<ReservationId, PlanningEntry> present = new LinkedHashMap<>();
        now.forEach(entry -> present.put(entry.reservation(), entry));
        List<Pair> pairs = new ArrayList<>();
        then.forEach(entry -> pairs.add(new Pair(entry, present.remove(entry.reservation()))));
        present.values().forEach(entry -> pairs.add(new Pair(null, entry)));
        Map<SpaceId, Integer> places = new HashMap<>();
        order.forEach(space -> places.put(space, places.size()));
        pairs.sort(Comparator.comparing(
                        (Pair pair) -> places.getOrDefault(pair.either().space(), order.size()))
                .thenComparing(pair -> pair.either().period(), Comparator.comparing(Period::start))
                .thenComparing(pair -> pair.either().reference()));
        return pairs;
    }
}
