package org.marot.web.memory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.ReservationBegun;
import org.marot.web.projection.Fact;

/**
 * A reservation with all that ever changed of it, in the order of the store.
 *
 * @param sequence of the last event of its own
 */
record Remembered(
        String reservation, String reference, String venue, String customer, List<Step> steps, long sequence) {

    static Remembered begun(ReservationBegun event, String status, Fact fact) {
        return new Remembered(
                event.reservation(),
                event.reference(),
                event.venue(),
                event.customer(),
                List.of(step(fact, status, event.occupancy())),
                fact.envelope().sequence());
    }

    Remembered became(String status, Fact fact) {
        return with(step(fact, status, null), fact.envelope().sequence());
    }

    Remembered occupying(Occupancy occupancy, Fact fact) {
        return with(step(fact, null, occupancy), fact.envelope().sequence());
    }

    /** Gone before its end: what is left of the period is free. */
    Remembered left(String to, String claimTo, Fact fact) {
        Step left = new Step(fact.envelope().position(), at(fact), "completed", null, null, to, claimTo);
        return with(left, fact.envelope().sequence());
    }

    Remembered reinstated(Occupancy occupancy, Fact fact) {
        return with(step(fact, "confirmed", occupancy), fact.envelope().sequence());
    }

    /** On a unit that its own event names. */
    Remembered named(int unit, Fact fact) {
        Step named = new Step(fact.envelope().position(), at(fact), null, null, unit, null, null);
        return with(named, fact.envelope().sequence());
    }

    /** By an event that says nothing about where and when. */
    Remembered unchanged(Fact fact) {
        Step step = new Step(fact.envelope().position(), at(fact), null, null, null, null, null);
        return with(step, fact.envelope().sequence());
    }

    /** On another unit, as another reservation's event planned it. */
    Remembered onUnit(int unit, Fact fact) {
        long position = fact.envelope().position();
        if (steps.stream().anyMatch(step -> step.position() == position)) {
            return this;
        }
        return with(new Step(position, at(fact), null, null, unit, null, null), sequence);
    }

    /** How it stood after each step, the oldest first. */
    List<Known> known() {
        List<Known> known = new ArrayList<>();
        Known before = null;
        for (Step step : steps) {
            before = step.after(before);
            known.add(before);
        }
        return known;
    }

    /** What was known at that instant; empty when nothing was yet. */
    Optional<Known> at(Instant instant) {
        return known().stream()
                .filter(one -> !Instant.parse(one.since()).isAfter(instant))
                .reduce((earlier, later) -> later);
    }

    /** The start of the earliest claim. */
    Instant spansFrom() {
        return claims(Occupancy::claimFrom).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The end of the latest claim. */
    Instant spansTo() {
        return claims(Occupancy::claimTo).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Instant> claims(Function<Occupancy, String> edge) {
        return known().stream()
                .map(one -> OffsetDateTime.parse(edge.apply(one.occupancy())).toInstant());
    }

    private Remembered with(Step next, long atSequence) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(next);
        // what another reservation's event planned may have come before this one's earlier event
        longer.sort(Comparator.comparingLong(Step::position));
        return new Remembered(reservation, reference, venue, customer, List.copyOf(longer), atSequence);
    }

    private static Step step(Fact fact, @Nullable String status, @Nullable Occupancy occupancy) {
        return new Step(fact.envelope().position(), at(fact), status, occupancy, null, null, null);
    }

    private static String at(Fact fact) {
        return fact.envelope().at().toString();
    }
}
