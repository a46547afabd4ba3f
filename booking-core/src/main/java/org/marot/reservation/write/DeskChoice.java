package org.marot.reservation.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.marot.catalogue.Space;
import org.marot.claims.ClaimRequest;
import org.marot.claims.ClaimTaken;
import org.marot.claims.UnitChoice;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Which desks of a pool a wish may have: the accessible ones last, and as long as they are kept, not at all. */
public final class DeskChoice {
    private DeskChoice() {}

    /** What that wish may have. */
    public static UnitChoice of(Wish wish, Space space, Instant now) {
        return wish.accessibleUnit() ? accessible(space, wish.period(), now, 0) : of(space, wish.period(), now);
    }

    /** For somebody who needs no accessible desk. */
    public static UnitChoice of(Space space, Period period, Instant now) {
        List<Integer> kept = space.keptUnits();
        List<Integer> units = new ArrayList<>(IntStream.rangeClosed(1, space.units())
                .boxed()
                .filter(unit -> !kept.contains(unit))
                .toList());
        if (!areKept(space, period, now)) {
            units.addAll(kept);
        }
        return UnitChoice.among(units);
    }

    /** The accessible desks, as long as they are kept for those who need them. */
    public static List<Integer> kept(Space space, Period period, Instant now) {
        return areKept(space, period, now) ? space.keptUnits() : List.of();
    }

    /** One of the accessible desks, best that one, for somebody who needs it; any where the pool has none. */
    static UnitChoice accessible(Space space, Period period, Instant now, int best) {
        UnitChoice choice = of(space, period, now);
        List<Integer> units = new ArrayList<>(space.keptUnits());
        if (units.remove(Integer.valueOf(best))) {
            units.add(0, best);
        }
        return units.isEmpty() ? choice : choice.only(units);
    }

    /** A full pool that keeps accessible desks says that it does. */
    static ClaimTaken explained(Space space, ClaimRequest wanted, Supplier<ClaimTaken> claim) {
        try {
            return claim.get();
        } catch (Refused refused) {
            boolean keeps = !space.keptUnits().isEmpty()
                    && wanted.choice().own().stream().noneMatch(space.keptUnits()::contains);
            if (!keeps) {
                throw refused;
            }
            List<Violation> violations = new ArrayList<>(refused.violations());
            violations.add(Violation.of("must-leave-accessible-desks").at(space.id(), wanted.during()));
            throw new Refused(refused.kind(), violations);
        }
    }

    private static boolean areKept(Space space, Period period, Instant now) {
        return period.end().isAfter(space.rules().seating().keptFrom(now, period.zone()));
    }

    /** Who knows their desk keeps it for as long as that can be; who needs an accessible one gets no other. */
    static ClaimRequest keeping(ClaimRequest wanted, ReservationState state, Wish wish, Space space, Instant at) {
        if (isNeeded(state, wish, space)) {
            return wanted.choosing(accessible(space, wish.period(), at, state.unit.unit()));
        }
        return state.unit.isKnown() && state.goesOnWith(wish)
                ? wanted.choosing(wanted.choice().staying(state.unit.unit()))
                : wanted;
    }

    static boolean isNeeded(ReservationState state, Wish wish, Space space) {
        return state.unit.isNeededOneOf(space.keptUnits()) && state.isIn(wish.space());
    }
}
