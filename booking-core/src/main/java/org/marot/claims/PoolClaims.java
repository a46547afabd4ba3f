package org.marot.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** Claims of a pool's units, under the pool's lock: which unit, and who must move to make room. */
@Component
class PoolClaims {
    private static final int CATALOGUE_IS_STALE = -1;
    private static final int ALREADY_CLAIMED = -2;

    private final ClaimTable table;
    private final OutOfUseTimes outOfUse;

    PoolClaims(ClaimTable table, OutOfUseTimes outOfUse) {
        this.table = table;
        this.outOfUse = outOfUse;
    }

    ClaimTaken take(ClaimRequest request) {
        int unit = table.claimUnit(request);
        return switch (unit) {
            case CATALOGUE_IS_STALE -> throw new StaleCatalogue();
            case ALREADY_CLAIMED -> throw new AlreadyClaimed(request.holder());
            case 0 -> planAnew(request);
            default ->
                new ClaimTaken(unit, List.of(), List.of(), request.choice().fixed());
        };
    }

    boolean isFree(ClaimRequest request) {
        Stretch wanted = Stretch.of(request.during());
        if (isForAll(request)) {
            return isRoom(request, table.seats(request.cells().get(0), wanted));
        }
        List<Seat> seats = connected(request, wanted);
        return changed(request, seats)
                .or(() ->
                        Seating.inParts(wished(request), seats, request.choice().inParts()))
                .isPresent();
    }

    /** Then counting is enough; otherwise others may have to leave the few that the request may have. */
    private static boolean isForAll(ClaimRequest request) {
        return request.choice().own().containsAll(request.choice().others());
    }

    private ClaimTaken planAnew(ClaimRequest request) {
        List<Seat> seats = connected(request, Stretch.of(request.during()));
        UnitChoice choice = request.choice();
        if (isForAll(request) && !isRoom(request, seats)) {
            throw full(request, seats);
        }
        List<Seat> changed = changed(request, seats)
                .or(() -> Seating.inParts(wished(request), seats, choice.inParts()))
                .orElseThrow(() -> full(request, seats));
        table.replace(request, changed);
        return result(request.holder(), changed);
    }

    /** Whether fewer of the wished units than there are are claimed at every instant. */
    private static boolean isRoom(ClaimRequest request, List<Seat> seats) {
        List<Integer> units = units(request);
        return Peak.of(on(units, seats), Stretch.of(request.during())) < units.size();
    }

    private Refused full(ClaimRequest request, List<Seat> seats) {
        List<Integer> units = units(request);
        Stretch wanted = Stretch.of(request.during());
        return outOfUse.refusing(request, Peak.fullWithin(on(units, seats), wanted, units.size()));
    }

    private static List<Integer> units(ClaimRequest request) {
        UnitChoice choice = request.choice();
        return choice.inParts().isEmpty() ? choice.own() : choice.inParts();
    }

    private static List<Seat> on(List<Integer> units, List<Seat> seats) {
        return seats.stream().filter(seat -> units.contains(seat.unit())).toList();
    }

    /** Seats that are new or elsewhere so that the wish has one unit all through; nothing when that cannot be. */
    private static Optional<List<Seat>> changed(ClaimRequest request, List<Seat> seats) {
        UnitChoice choice = request.choice();
        if (!choice.fixed()) {
            return planned(seats, new Seat(request.holder(), 0, wished(request).during()), choice);
        }
        return choice.own().stream()
                .map(unit -> new Seat(request.holder(), unit, Stretch.of(request.during()), true))
                .filter(seat -> seats.stream().noneMatch(other -> other.fixed() && clash(seat, other)))
                .flatMap(seat -> planned(seats, seat, choice).stream())
                .findFirst();
    }

    private static boolean clash(Seat one, Seat other) {
        return one.unit() == other.unit() && one.during().overlaps(other.during());
    }

    private static Optional<List<Seat>> planned(List<Seat> seats, Seat wished, UnitChoice choice) {
        List<Seat> all = new ArrayList<>(seats);
        all.add(wished);
        return Seating.plan(all, choice.others())
                .map(planned ->
                        planned.stream().filter(seat -> !seats.contains(seat)).toList());
    }

    /** On the one unit that it is to have, if it is to have one, or on none yet. */
    private static Seat wished(ClaimRequest request) {
        List<Integer> own = request.choice().own();
        return new Seat(request.holder(), own.size() == 1 ? own.get(0) : 0, Stretch.of(request.during()));
    }

    private static ClaimTaken result(UUID holder, List<Seat> changed) {
        List<Reseated> others = new ArrayList<>();
        List<Seat> own = new ArrayList<>();
        for (Seat seat : changed) {
            if (seat.holder().equals(holder)) {
                own.add(seat);
            } else {
                others.add(new Reseated(seat.holder(), seat.unit()));
            }
        }
        others.sort((a, b) -> a.holder().toString().compareTo(b.holder().toString()));
        List<NamedUnit> later = own.stream()
                .skip(1)
                .map(seat -> new NamedUnit(seat.unit(), seat.during().from()))
                .toList();
        return new ClaimTaken(own.get(0).unit(), others, later, own.get(0).fixed());
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
}
