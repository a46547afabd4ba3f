package org.marot.pricing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;

/** Prices what is used of the spaces: together where the grid lets them together and that is cheaper. */
final class SpacePieces {
    private final Occasion occasion;
    private final List<Violation> broken;

    SpacePieces(Occasion occasion, List<Violation> broken) {
        this.occasion = occasion;
        this.broken = broken;
    }

    /**
     * Pieces that are priced as one, the earliest first.
     *
     * @param compared what it would have cost otherwise, in words of {@link PriceLine#because()}
     */
    record Run(List<Piece> pieces, List<String> compared) {}

    /** In the order of the spaces; what has no price is told to {@code broken}. */
    List<Run> of(List<Lane> lanes) {
        List<Letting> lettings = Letting.all(occasion, lanes);
        List<Run> runs = new ArrayList<>();
        for (List<Lane> group : groups(lanes, bonds(lettings))) {
            List<Letting> theirs = lettings.stream()
                    .filter(letting -> group.contains(letting.lanes().get(0)))
                    .toList();
            Cover cover = new Cover(occasion, group, theirs);
            Optional<List<Piece>> cheapest = cover.cheapest();
            cheapest.ifPresentOrElse(
                    pieces -> runs.add(new Run(pieces, compared(group, theirs, pieces))),
                    () -> cover.unpriced().forEach(space -> missing(occasion, space, broken)));
        }
        return runs;
    }

    /** What a space would have cost by one other unit alone. */
    private List<String> compared(List<Lane> group, List<Letting> lettings, List<Piece> pieces) {
        if (group.size() > 1) {
            return List.of();
        }
        Set<String> applied =
                pieces.stream().map(piece -> piece.letting().line().unit()).collect(Collectors.toSet());
        List<String> words = new ArrayList<>();
        lettings.stream()
                .map(letting -> letting.line().unit())
                .distinct()
                .filter(unit -> !applied.contains(unit))
                .forEach(unit -> new Cover(occasion, group, by(unit, lettings))
                        .cheapest()
                        .ifPresent(other -> words.add("cheapest:" + unit + ":"
                                + other.stream().mapToLong(Piece::cents).sum())));
        return words;
    }

    private static List<Letting> by(String unit, List<Letting> lettings) {
        return lettings.stream()
                .filter(letting -> letting.line().unit().equals(unit))
                .toList();
    }

    /** What cannot be priced apart: the lanes of one line, and those for which one counter makes the first piece cheaper. */
    private static List<Set<Lane>> bonds(List<Letting> lettings) {
        List<Set<Lane>> bonds = new ArrayList<>();
        Map<String, Set<Lane>> counters = new LinkedHashMap<>();
        for (Letting letting : lettings) {
            bonds.add(Set.copyOf(letting.lanes()));
            String counter = letting.line().when().counter();
            if (counter != null) {
                counters.computeIfAbsent(counter, one -> new HashSet<>()).addAll(letting.lanes());
            }
        }
        for (Letting letting : lettings) {
            String counter = letting.line().when().counter();
            if (counter != null && letting.line().furtherCents() != null) {
                bonds.add(counters.getOrDefault(counter, Set.of()));
            }
        }
        return bonds;
    }

    /** The lanes that bonds hold together, directly or by others. */
    private static List<List<Lane>> groups(List<Lane> lanes, List<Set<Lane>> bonds) {
        List<List<Lane>> groups = new ArrayList<>(lanes.stream().map(List::of).toList());
        for (Set<Lane> bond : bonds) {
            List<List<Lane>> joined = groups.stream()
                    .filter(group -> group.stream().anyMatch(bond::contains))
                    .toList();
            if (joined.size() > 1) {
                int first = groups.indexOf(joined.get(0));
                groups.removeAll(joined);
                groups.add(
                        first,
                        lanes.stream()
                                .filter(lane -> joined.stream().anyMatch(group -> group.contains(lane)))
                                .toList());
            }
        }
        return groups;
    }

    private static void missing(Occasion occasion, SpaceId space, List<Violation> broken) {
        Violation violation = new Violation("must-have-a-price", Map.of("category", occasion.category()), space, null);
        if (!broken.contains(violation)) {
            broken.add(violation);
        }
    }
}
