package org.marot.pricing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.shared.SpaceId;

/**
 * The cheapest pieces that hold all use of some lanes. It looks for the shortest way through what is still to be priced:
 * each step prices the earliest of it, the cheapest way so far goes on first.
 */
final class Cover {
    private final Occasion occasion;
    private final List<Lane> lanes;
    private final List<Letting> lettings;
    private final List<Outlook> outlooks;
    private final Map<Rest, Worth> best = new HashMap<>();
    private final PriorityQueue<Way> open = new PriorityQueue<>();

    Cover(Occasion occasion, List<Lane> lanes, List<Letting> lettings) {
        this.occasion = occasion;
        this.lanes = lanes;
        this.lettings = lettings;
        this.outlooks = lanes.stream()
                .map(lane -> new Outlook(occasion, lane, lettings))
                .toList();
    }

    /**
     * What is still to be priced.
     *
     * @param seconds the earliest of each lane
     * @param taken the lines whose first piece is taken, and the counters that are spent
     */
    private record Rest(List<Long> seconds, Set<String> taken) {
        int earliest() {
            int earliest = 0;
            for (int lane = 1; lane < seconds.size(); lane++) {
                if (seconds.get(lane) < seconds.get(earliest)) {
                    earliest = lane;
                }
            }
            return earliest;
        }
    }

    private record Way(
            Rest rest,
            Worth worth,
            Worth atLeast,
            @Nullable Way before,
            @Nullable Piece piece) implements Comparable<Way> {
        @Override
        public int compareTo(Way other) {
            return atLeast.compareTo(other.atLeast);
        }
    }

    /** The earliest first; empty where some of the use has no price. */
    Optional<List<Piece>> cheapest() {
        Rest all = new Rest(
                lanes.stream().map(lane -> lane.time().from(Long.MIN_VALUE)).toList(), Set.of());
        consider(all, Worth.NOTHING, null, null);
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (!way.worth().equals(best.get(way.rest()))) {
                continue;
            }
            int lane = way.rest().earliest();
            long second = way.rest().seconds().get(lane);
            if (second == UsedTime.NEVER) {
                return Optional.of(pieces(way));
            }
            goOn(way, lanes.get(lane), second);
        }
        return Optional.empty();
    }

    /** What no line prices, whatever it is let with; all of it where each could be priced but not together. */
    List<SpaceId> unpriced() {
        List<SpaceId> hopeless = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (outlooks.get(lane).from(lanes.get(lane).time().from(Long.MIN_VALUE)) >= Outlook.HOPELESS) {
                hopeless.add(lanes.get(lane).space());
            }
        }
        return hopeless.isEmpty() ? lanes.stream().map(Lane::space).toList() : hopeless;
    }

    private void goOn(Way way, Lane lane, long second) {
        for (Letting letting : lettings) {
            if (letting.lanes().contains(lane)) {
                for (Piece piece : letting.pieces(occasion, second, true)) {
                    take(way, piece);
                }
            }
        }
    }

    private void take(Way way, Piece piece) {
        Letting letting = piece.letting();
        Set<String> taken = way.rest().taken();
        Long further = letting.line().furtherCents();
        String counter = letting.line().when().counter();
        String first = counter == null ? "line " + letting.line().id() : "counter " + counter;
        boolean isFirst = !taken.contains(first);
        boolean newRight = counter != null && isFirst;
        Piece paid = further == null || isFirst ? piece : piece.at(further);
        if (newRight || further != null && isFirst) {
            taken = new HashSet<>(taken);
            taken.add(first);
        }
        consider(new Rest(after(way.rest(), piece), taken), way.worth().plus(paid, newRight), way, paid);
    }

    private List<Long> after(Rest rest, Piece piece) {
        List<Long> seconds = new ArrayList<>(rest.seconds());
        for (Lane held : piece.letting().lanes()) {
            int lane = lanes.indexOf(held);
            long end = piece.stretch().to();
            if (seconds.get(lane) < end) {
                seconds.set(lane, held.time().from(end));
            }
        }
        return seconds;
    }

    private void consider(Rest rest, Worth worth, @Nullable Way before, @Nullable Piece piece) {
        Worth known = best.get(rest);
        if (known != null && known.compareTo(worth) <= 0) {
            return;
        }
        long least = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            least += outlooks.get(lane).from(rest.seconds().get(lane));
        }
        if (least < Outlook.HOPELESS) {
            best.put(rest, worth);
            open.add(new Way(rest, worth, worth.plus(least), before, piece));
        }
    }

    private static List<Piece> pieces(Way way) {
        Deque<Piece> pieces = new ArrayDeque<>();
        for (Way one = way; one != null && one.piece() != null; one = one.before()) {
            pieces.addFirst(one.piece());
        }
        return List.copyOf(pieces);
    }
}
