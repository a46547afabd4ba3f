package org.marot.claims;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.marot.claims.ClaimTable.Blocker;
import org.marot.eventstore.AppendCondition;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Claims as rows, in whatever transaction the command runs; without one it refuses to work. */
@Component
class TransactionalClaims implements Claims {
    private static final int CATALOGUE_IS_STALE = -1;
    private static final int ALREADY_CLAIMED = -2;

    private final ClaimTable table;
    private final List<BeforeRelease> watchers;

    TransactionalClaims(ClaimTable table, ObjectProvider<BeforeRelease> watchers) {
        this.table = table;
        this.watchers = watchers.stream().toList();
    }

    @Override
    public ClaimTaken take(ClaimRequest request) {
        requireTransaction();
        return claim(request);
    }

    @Override
    public ClaimTaken takeWithEvent(ClaimRequest request) {
        if (request.isPool() || request.cells().size() > 1) {
            return take(request);
        }
        requireTransaction();
        AppendCondition.forNextEvent(new OneCell(request, () -> claim(request)));
        return new ClaimTaken(1, List.of());
    }

    @Override
    public ClaimTaken move(ClaimRequest request) {
        announceRelease(request.holder());
        table.release(request.holder(), request.isPool() ? request.cells() : List.of());
        return claim(request);
    }

    @Override
    public void endAt(UUID holder, Instant end) {
        announceRelease(holder);
        table.endAt(holder, end);
    }

    @Override
    public boolean isFree(ClaimRequest request) {
        Stretch wanted = Stretch.of(request.during());
        return request.isPool()
                ? Peak.of(table.seats(request.cells().get(0), wanted), wanted) < request.units()
                : !table.isClaimed(request);
    }

    @Override
    public void release(UUID holder) {
        announceRelease(holder);
        table.release(holder, List.of());
    }

    /** Asked here and not by a proxy, which would cost a twentieth of a booking. */
    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("claims belong to a command's transaction, and there is none");
        }
    }

    private void announceRelease(UUID holder) {
        requireTransaction();
        watchers.forEach(watcher -> watcher.releasing(holder));
    }

    private ClaimTaken claim(ClaimRequest request) {
        return request.isPool() ? takeUnit(request) : takeCells(request);
    }

    private ClaimTaken takeCells(ClaimRequest request) {
        List<Blocker> blockers = table.claimCells(request);
        if (blockers.isEmpty()) {
            return new ClaimTaken(1, List.of());
        }
        switch (blockers.get(0).outcome()) {
            case "own" -> throw new AlreadyClaimed(request.holder());
            case "stale" -> throw new StaleCatalogue();
            case "again" -> throw new ClaimLost();
            default ->
                throw taken(request, blockers.stream().map(Blocker::during).toList());
        }
    }

    private ClaimTaken takeUnit(ClaimRequest request) {
        int unit = table.claimUnit(request);
        return switch (unit) {
            case CATALOGUE_IS_STALE -> throw new StaleCatalogue();
            case ALREADY_CLAIMED -> throw new AlreadyClaimed(request.holder());
            case 0 -> reseat(request);
            default -> new ClaimTaken(unit, List.of());
        };
    }

    private ClaimTaken reseat(ClaimRequest request) {
        Stretch wanted = Stretch.of(request.during());
        List<Seat> seats = connected(request, wanted);
        if (Peak.of(seats, wanted) >= request.units()) {
            throw taken(request, Peak.fullWithin(seats, wanted, request.units()));
        }
        List<Seat> all = new ArrayList<>(seats);
        all.add(new Seat(request.holder(), 0, wanted));
        List<Seat> planned = Seating.plan(all, request.units())
                .orElseThrow(() -> taken(request, Peak.fullWithin(seats, wanted, request.units())));
        List<Seat> changed =
                planned.stream().filter(seat -> !seats.contains(seat)).toList();
        table.replace(request, changed);
        return result(request.holder(), changed);
    }

    private static ClaimTaken result(UUID holder, List<Seat> changed) {
        int unit = 0;
        List<Reseated> others = new ArrayList<>();
        for (Seat seat : changed) {
            if (seat.holder().equals(holder)) {
                unit = seat.unit();
            } else {
                others.add(new Reseated(seat.holder(), seat.unit()));
            }
        }
        others.sort((a, b) -> a.holder().toString().compareTo(b.holder().toString()));
        return new ClaimTaken(unit, others);
    }

    /** Every seat that touches the wanted stretch, or one that does, and so on: what a new plan may change. */
    private List<Seat> connected(ClaimRequest request, Stretch wanted) {
        Stretch reach = wanted;
        while (true) {
            List<Seat> seats = table.seats(request.cells().get(0), reach);
            Stretch wider = reach;
            for (Seat seat : seats) {
                wider = wider.including(seat.during());
            }
            if (wider.equals(reach)) {
                return seats;
            }
            reach = wider;
        }
    }

    private static Refused taken(ClaimRequest request, List<Stretch> blocking) {
        ZoneId zone = request.during().zone();
        List<Violation> violations = blocking.stream()
                .distinct()
                .map(one -> Violation.of("taken")
                        .at(
                                request.space(),
                                new Period(one.from().atZone(zone), one.to().atZone(zone))))
                .toList();
        return new Refused(
                Refused.Kind.TAKEN,
                violations.isEmpty()
                        ? List.of(Violation.of("taken").at(request.space(), request.during()))
                        : violations);
    }
}
