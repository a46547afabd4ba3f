package org.marot.pricing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marot.pricing.grid.Unit;

/**
 * What the rest of one lane costs at least, whoever it is priced together with: a line for several lanes counts for its
 * share. {@link #HOPELESS} where nothing can price it.
 */
final class Outlook {
    static final long HOPELESS = Long.MAX_VALUE / 1024;

    private final Occasion occasion;
    private final Lane lane;
    private final List<Letting> lettings;
    private final boolean alone;
    private final Map<Long, Long> known = new HashMap<>();

    Outlook(Occasion occasion, Lane lane, List<Letting> all) {
        this.occasion = occasion;
        this.lane = lane;
        this.lettings =
                all.stream().filter(letting -> letting.lanes().contains(lane)).toList();
        this.alone = lettings.stream().allMatch(letting -> letting.lanes().size() == 1);
        known.put(UsedTime.NEVER, 0L);
    }

    private record Step(long cents, long next) {}

    long from(long second) {
        Long cents = known.get(second);
        return cents == null ? explored(second) : cents;
    }

    private long explored(long start) {
        TreeMap<Long, List<Step>> steps = new TreeMap<>();
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long second = open.remove();
            if (!known.containsKey(second) && !steps.containsKey(second)) {
                List<Step> onward = steps(second);
                steps.put(second, onward);
                onward.forEach(step -> open.add(step.next()));
            }
        }
        steps.descendingMap().forEach((second, onward) -> {
            long least = HOPELESS;
            for (Step step : onward) {
                least = Math.min(least, step.cents() + known.getOrDefault(step.next(), HOPELESS));
            }
            known.put(second, least);
        });
        return known.getOrDefault(start, HOPELESS);
    }

    private List<Step> steps(long second) {
        List<Step> steps = new ArrayList<>();
        for (Letting letting : lettings) {
            long share = letting.least() / letting.lanes().size();
            for (Piece piece : letting.pieces(occasion, second, isSure(letting))) {
                steps.add(new Step(share, lane.time().from(piece.stretch().to())));
            }
        }
        return steps;
    }

    /** With others, what begins with its use may begin earlier than this lane is used, and then other conditions hold. */
    private boolean isSure(Letting letting) {
        return alone || letting.unit() instanceof Unit.Hours || letting.unit() instanceof Unit.Rental;
    }
}
