package org.marot.web.memory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.ReservationBegun;
import org.marot.web.projection.Fact;

/**
 * A reservation with all that was ever known of it, the oldest first.
 *
 * @param sequence of the last event of its own
 * @param unitPosition of the event that gave it the unit
 */
record Remembered(
        String reservation,
        String reference,
        String venue,
        String customer,
        List<Known> known,
        long sequence,
        long unitPosition) {

    static Remembered begun(ReservationBegun event, String status, Fact fact) {
        return new Remembered(
                event.reservation(),
                event.reference(),
                event.venue(),
                event.customer(),
                List.of(new Known(at(fact), status, event.occupancy())),
                fact.envelope().sequence(),
                fact.envelope().position());
    }

    Remembered became(String status, Fact fact) {
        return with(last().became(status, at(fact)), fact.envelope().sequence(), unitPosition);
    }

    Remembered occupying(Occupancy occupancy, Fact fact) {
        return with(
                last().occupying(occupancy, at(fact)),
                fact.envelope().sequence(),
                fact.envelope().position());
    }

    /** Gone before its end: what is left of the period is free. */
    Remembered left(String to, String claimTo, Fact fact) {
        Occupancy old = last().occupancy();
        Occupancy shorter = new Occupancy(
                old.space(), old.cells(), old.unit(), old.from(), to, old.claimFrom(), claimTo, old.zone());
        return with(new Known(at(fact), "completed", shorter), fact.envelope().sequence(), unitPosition);
    }

    Remembered reinstated(Occupancy occupancy, Fact fact) {
        return with(
                new Known(at(fact), "confirmed", occupancy),
                fact.envelope().sequence(),
                fact.envelope().position());
    }

    /** On another unit, unless a later event has given it one already. */
    Remembered onUnit(int unit, Fact fact) {
        long position = fact.envelope().position();
        return position <= unitPosition ? this : with(last().onUnit(unit, at(fact)), sequence, position);
    }

    /** What was known at that instant; empty when nothing was yet. */
    Optional<Known> at(Instant instant) {
        return known.stream()
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
        return known.stream()
                .map(one -> OffsetDateTime.parse(edge.apply(one.occupancy())).toInstant());
    }

    private Known last() {
        return known.get(known.size() - 1);
    }

    private Remembered with(Known next, long atSequence, long atUnitPosition) {
        List<Known> longer = new ArrayList<>(known);
        longer.add(next);
        return new Remembered(reservation, reference, venue, customer, List.copyOf(longer), atSequence, atUnitPosition);
    }

    private static String at(Fact fact) {
        return fact.envelope().at().toString();
    }
}
