package org.marot.web.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.claims.OutOfUse;
import org.marot.shared.Period;
import org.marot.shared.Violation;
import org.marot.web.availability.PlanningEntry;

/** Judges each step of a space's day: the reservations that share one of its cells, the opening hours, every rule. */
final class SpaceDay {
    private final Space space;
    private final int desk;
    private final Sitting sitting;
    /** Tells how many are free, not whether it is. */
    private final boolean counts;

    private final long keptFrom;
    private final Reader reader;
    private final Conditions.Asked conditions;
    private final List<TimedEntry> entries;
    private final List<TimedEntry> visible = new ArrayList<>();
    private final List<OutOfUse> outOfUse = new ArrayList<>();
    private final TakenUnits taken;

    SpaceDay(Space space, Reader reader, Conditions conditions, List<TimedEntry> entries) {
        this(space, 0, Sitting.UNKNOWN, reader, conditions, entries);
    }

    /** @param desk one of the pool's, whose entries these are, for staff; 0 for the whole space */
    SpaceDay(Space space, int desk, Sitting sitting, Reader reader, Conditions conditions, List<TimedEntry> entries) {
        this.space = space;
        this.desk = desk;
        this.sitting = sitting;
        this.counts = space.isPool() && desk == 0;
        this.keptFrom = space.keptUnits().contains(desk) ? TakenUnits.keptFrom(space, reader) : Long.MAX_VALUE;
        this.reader = reader;
        this.conditions = conditions.of(space);
        this.entries = entries;
        this.taken = desk > 0 ? TakenUnits.ofDesk(space, entries, reader) : new TakenUnits(space, entries, reader);
        for (TimedEntry one : entries) {
            OutOfUse closed = one.entry().closed();
            if (closed != null) {
                outOfUse.add(closed);
            } else if (one.entry().space().equals(space.id()) && (desk > 0 || reader.opens(one.entry(), space))) {
                visible.add(one);
            }
        }
    }

    Space space() {
        return space;
    }

    /** Its number in the pool; 0 for the whole space. */
    int desk() {
        return desk;
    }

    List<Stretch> steps(Slots slots) {
        List<RuledStep> steps = conditions.steps(slots);
        List<Stretch> judged = new ArrayList<>(steps.size());
        for (RuledStep step : steps) {
            judged.add(judge(step));
        }
        return judged;
    }

    private Stretch judge(RuledStep step) {
        PlanningEntry shown = firstShown(step);
        if (shown != null) {
            State state = reader.owns(shown) ? State.MINE : State.TAKEN;
            return new Stretch(state, step.period(), 1, 0, step.period(), null, shown);
        }
        if (!step.isOpen()) {
            return plain(State.CLOSED, step, null);
        }
        OutOfUse closed = closed(step.period());
        if (closed != null) {
            return plain(State.OUT, step, reader.messages().of(closed.refusing(space.id())));
        }
        if (step.isOver()) {
            return plain(State.PAST, step, null);
        }
        int unitsFree = taken.unitsFree(step.from(), step.to());
        if (unitsFree == 0) {
            return plain(counts ? State.FULL : State.TAKEN, step, null);
        }
        if (step.to() > keptFrom) {
            return plain(State.RULE, step, reader.messages().of(Violation.of("must-leave-accessible-desks")));
        }
        RuledStep.Offer offer = suggested(step);
        if (offer.reason() != null) {
            return new Stretch(State.RULE, step.period(), 1, 0, offer.period(), offer.reason(), null);
        }
        if (taken.unitsFreeFor(offer.from(), offer.to()) == 0) {
            return new Stretch(State.TIGHT, step.period(), 1, 0, offer.period(), null, null);
        }
        State state = counts ? State.COUNT : State.FREE;
        return new Stretch(state, step.period(), 1, unitsFree, offer.period(), null, null);
    }

    private static Stretch plain(State state, RuledStep step, @Nullable String reason) {
        return new Stretch(state, step.period(), 1, 0, step.least(), reason, null);
    }

    /** Whether its desk is fixed. */
    boolean isPromised(PlanningEntry entry) {
        return sitting.isPromised(entry);
    }

    boolean owns(PlanningEntry entry) {
        return reader.owns(entry);
    }

    /** How much of the day's opening hours is claimed. */
    Fullness fullness(List<Period> open) {
        List<Period> claims = entries.stream()
                .map(TimedEntry::entry)
                .flatMap(entry ->
                        Collections.nCopies(entry.closed() == null ? 1 : space.units(), entry.claim()).stream())
                .toList();
        return Fullness.of(claims, space.units(), open);
    }

    private @Nullable PlanningEntry firstShown(RuledStep step) {
        for (TimedEntry one : visible) {
            if (one.stands(step.from(), step.to())) {
                return one.entry();
            }
        }
        return null;
    }

    /** Those in that stretch which the reader may open. */
    List<PlanningEntry> shownIn(Period stretch) {
        long from = stretch.from().toEpochSecond();
        long to = stretch.to().toEpochSecond();
        List<PlanningEntry> shown = new ArrayList<>();
        for (TimedEntry one : visible) {
            if (one.stands(from, to)) {
                shown.add(one.entry());
            }
        }
        return shown;
    }

    /** From the step's start for an hour, less where less is free, and never less than what may be booked. */
    private RuledStep.Offer suggested(RuledStep step) {
        RuledStep.Offer usual = step.usual();
        return usual.reason() == null && taken.unitsFreeFor(usual.from(), usual.to()) > 0 ? usual : step.shortest();
    }

    /** The longest part of it, from its start, that can be booked; null when none can. */
    @Nullable
    Period bookablePart(Period period) {
        Duration step = space.rules().granularity();
        Duration length = period.length();
        long from = period.from().toEpochSecond();
        for (Duration tried = length; tried.compareTo(step) >= 0; tried = tried.minus(step)) {
            if (taken.unitsFreeFor(from, from + tried.toSeconds()) > 0) {
                Period part = new Period(period.from(), period.from().plus(tried));
                if (conditions.brokenBy(part) == null) {
                    return part;
                }
            }
        }
        return null;
    }

    private @Nullable OutOfUse closed(Period period) {
        for (OutOfUse closed : outOfUse) {
            if (closed.period().overlaps(period)) {
                return closed;
            }
        }
        return null;
    }
}
