package org.marot.web.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.claims.OutOfUse;
import org.marot.shared.Period;
import org.marot.web.availability.PlanningEntry;

/** Judges each step of a space's day: the reservations that share one of its cells, the opening hours, every rule. */
final class SpaceDay {
    private static final Duration USUAL = Duration.ofHours(1);
    private final Space space;
    private final Reader reader;
    private final Conditions.Asked conditions;
    private final List<PlanningEntry> entries;
    private final List<Visible> visible;
    private final List<OutOfUse> outOfUse;
    private final TakenUnits taken;

    SpaceDay(Space space, Reader reader, Conditions conditions, List<PlanningEntry> entries) {
        this.space = space;
        this.reader = reader;
        this.conditions = conditions.of(space);
        this.entries = entries;
        this.outOfUse = entries.stream()
                .map(PlanningEntry::closed)
                .flatMap(Stream::ofNullable)
                .toList();
        this.taken = new TakenUnits(space.units(), entries, outOfUse);
        this.visible = entries.stream()
                .filter(entry ->
                        entry.closed() == null && entry.space().equals(space.id()) && reader.opens(entry, space))
                .map(entry -> new Visible(
                        entry,
                        entry.period().from().toEpochSecond(),
                        entry.period().to().toEpochSecond()))
                .toList();
    }

    /** What the reader may open, with its times as numbers: each step of a week asks for it. */
    private record Visible(PlanningEntry entry, long from, long to) {}

    Space space() {
        return space;
    }

    List<Stretch> steps(Slots slots) {
        return slots.steps().stream().map(step -> judge(step, slots)).toList();
    }

    private Stretch judge(Period step, Slots slots) {
        List<PlanningEntry> shown = shownIn(step);
        if (!shown.isEmpty()) {
            PlanningEntry entry = shown.get(0);
            State state = reader.owns(entry) ? State.MINE : State.TAKEN;
            return new Stretch(state, step, 1, 0, step, null, entry.reservation());
        }
        if (!slots.isOpen(step)) {
            return plain(State.CLOSED, step, 0);
        }
        OutOfUse closed = closed(step);
        if (closed != null) {
            String reason = reader.messages().of(closed.refusing(space.id()));
            return new Stretch(State.OUT, step, 1, 0, plain(State.OUT, step, 0).book(), reason, null);
        }
        if (isOver(step)) {
            return plain(State.PAST, step, 0);
        }
        int unitsFree = unitsFree(step);
        if (unitsFree == 0) {
            return plain(space.isPool() ? State.FULL : State.TAKEN, step, 0);
        }
        Period suggested = suggested(step);
        String reason = conditions.brokenBy(suggested);
        if (reason != null) {
            return new Stretch(State.RULE, step, 1, 0, suggested, reason, null);
        }
        if (unitsFreeFor(suggested) == 0) {
            return new Stretch(State.TIGHT, step, 1, 0, suggested, null, null);
        }
        State state = space.isPool() ? State.COUNT : State.FREE;
        return new Stretch(state, step, 1, unitsFree, suggested, null, null);
    }

    /** Like the rule: the step that runs can still be had, so that a desk can be taken on the spot. */
    private boolean isOver(Period step) {
        Instant now = reader.now();
        return !step.end().isAfter(now)
                || !step.start().isAfter(now.minus(space.rules().granularity()));
    }

    boolean owns(PlanningEntry entry) {
        return reader.owns(entry);
    }

    /** How much of the day's opening hours is claimed. */
    Fullness fullness(List<Period> open) {
        List<Period> claims = entries.stream()
                .flatMap(entry ->
                        Collections.nCopies(entry.closed() == null ? 1 : space.units(), entry.claim()).stream())
                .toList();
        return Fullness.of(claims, space.units(), open);
    }

    /** Those in that stretch which the reader may open. */
    List<PlanningEntry> shownIn(Period stretch) {
        long from = stretch.from().toEpochSecond();
        long to = stretch.to().toEpochSecond();
        List<PlanningEntry> shown = new ArrayList<>();
        for (Visible one : visible) {
            if (one.from() < to && from < one.to()) {
                shown.add(one.entry());
            }
        }
        return shown;
    }

    /** From the step's start for an hour, less where less is free, and never less than what may be booked. */
    private Period suggested(Period step) {
        Duration shortest = space.rules().shortest();
        Duration usual = USUAL.compareTo(shortest) < 0 ? shortest : USUAL;
        return Stream.of(usual, shortest)
                .map(length -> lasting(step, length))
                .filter(period -> unitsFreeFor(period) > 0 && conditions.brokenBy(period) == null)
                .findFirst()
                .orElseGet(() -> lasting(step, shortest));
    }

    /** The longest part of it, from its start, that can be booked; null when none can. */
    @Nullable
    Period bookablePart(Period period) {
        Duration step = space.rules().granularity();
        Duration length = Duration.between(period.from(), period.to());
        for (Duration tried = length; tried.compareTo(step) >= 0; tried = tried.minus(step)) {
            Period part = lasting(period, tried);
            if (unitsFreeFor(part) > 0 && conditions.brokenBy(part) == null) {
                return part;
            }
        }
        return null;
    }

    private static Period lasting(Period step, Duration length) {
        return new Period(step.from(), step.from().plus(length));
    }

    private @Nullable OutOfUse closed(Period period) {
        return outOfUse.stream()
                .filter(closed -> closed.period().overlaps(period))
                .findFirst()
                .orElse(null);
    }

    private int unitsFree(Period period) {
        return taken.unitsFree(period.from().toEpochSecond(), period.to().toEpochSecond());
    }

    /** Buffers included. */
    private int unitsFreeFor(Period period) {
        return taken.unitsFree(
                period.from().toEpochSecond() - space.bufferBefore().toSeconds(),
                period.to().toEpochSecond() + space.bufferAfter().toSeconds());
    }

    private Stretch plain(State state, Period step, int unitsFree) {
        return new Stretch(state, step, 1, unitsFree, lasting(step, usualOrStep(step)), null, null);
    }

    private Duration usualOrStep(Period step) {
        Duration shortest = space.rules().shortest();
        return shortest.compareTo(step.length()) > 0 ? shortest : step.length();
    }
}
