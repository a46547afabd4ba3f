package org.marot.web.planning;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Period;

/** One step of a day as all spaces under the same rules see it: its times as numbers, and what may be booked from there. */
final class RuledStep {
    /** What somebody wants who does not say. */
    static final Duration USUAL = Duration.ofHours(1);

    private final Period period;
    private final long from;
    private final long to;
    private final boolean open;
    private final boolean over;
    private final Period least;
    private final Conditions.Asked conditions;
    private @Nullable Offer usual;
    private @Nullable Offer shortest;

    RuledStep(Period period, Slots slots, Conditions.Asked conditions, Instant now) {
        this.period = period;
        this.from = period.from().toEpochSecond();
        this.to = period.to().toEpochSecond();
        this.open = slots.isOpen(period);
        // like the rule: the step that runs can still be had, so that a desk can be taken on the spot
        this.over = !period.end().isAfter(now)
                || !period.start().isAfter(now.minus(conditions.rules().granularity()));
        this.least = least(period, conditions.rules().shortest());
        this.conditions = conditions;
    }

    /**
     * A booking that begins with the step.
     *
     * @param reason the sentence of the first rule that says no; null when none does
     */
    record Offer(
            Period period, long from, long to, @Nullable String reason) {}

    Period period() {
        return period;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    boolean isOpen() {
        return open;
    }

    boolean isOver() {
        return over;
    }

    /** For an hour, or as long as must be. */
    Offer usual() {
        Offer known = usual;
        if (known == null) {
            Duration least = conditions.rules().shortest();
            known = USUAL.compareTo(least) > 0 ? offer(USUAL) : shortest();
            usual = known;
        }
        return known;
    }

    Offer shortest() {
        Offer known = shortest;
        if (known == null) {
            known = offer(conditions.rules().shortest());
            shortest = known;
        }
        return known;
    }

    /** The step itself, or what must be booked at least from there. */
    Period least() {
        return least;
    }

    private static Period least(Period step, Duration shortest) {
        Duration length = step.length();
        return new Period(step.from(), step.from().plus(shortest.compareTo(length) > 0 ? shortest : length));
    }

    private Offer offer(Duration length) {
        Period offered = new Period(period.from(), period.from().plus(length));
        return new Offer(
                offered, offered.from().toEpochSecond(), offered.to().toEpochSecond(), conditions.brokenBy(offered));
    }
}
