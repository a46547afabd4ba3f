package org.marot.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marot.shared.Period;

/** When something is used: stretches that neither overlap nor touch, the earliest first. */
final class UsedTime {
    /** Where nothing follows. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int MINUTE = 60;

    private final List<Stretch> stretches;

    private UsedTime(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static UsedTime of(List<Period> periods) {
        return joined(periods.stream()
                .map(period -> new Stretch(period.start().getEpochSecond(), roundedUp(period)))
                .toList());
    }

    static UsedTime together(List<UsedTime> times) {
        return joined(times.stream().flatMap(time -> time.stretches.stream()).toList());
    }

    private static long roundedUp(Period period) {
        return period.end().plusNanos(999_999_999).getEpochSecond();
    }

    private static UsedTime joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        stretches.stream().sorted(Comparator.comparingLong(Stretch::from)).forEach(next -> {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.to() < next.from()) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Stretch(last.from(), Math.max(last.to(), next.to())));
            }
        });
        return new UsedTime(joined);
    }

    List<Stretch> stretches() {
        return stretches;
    }

    /** The first second of use from then on, or {@link #NEVER}. */
    long from(long second) {
        for (Stretch stretch : stretches) {
            if (second < stretch.to()) {
                return Math.max(second, stretch.from());
            }
        }
        return NEVER;
    }

    boolean within(Stretch whole) {
        return from(whole.from()) < whole.to();
    }

    /** What is begun counts. */
    long minutesWithin(Stretch whole) {
        long seconds = 0;
        for (Stretch stretch : stretches) {
            seconds += Math.max(0, Math.min(stretch.to(), whole.to()) - Math.max(stretch.from(), whole.from()));
        }
        return (seconds + MINUTE - 1) / MINUTE;
    }
}
