package org.marot.pricing;

import java.util.ArrayList;
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
        for (List<Lane> group : groups(lanes, lettings)) {
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

    /** What some line prices together, directly or by others. */
    private static List<List<Lane>> groups(List<Lane> lanes, List<Letting> lettings) {
        List<List<Lane>> groups = new ArrayList<>(lanes.stream().map(List::of).toList());
        for (Letting letting : lettings) {
            Set<List<Lane>> joined = groups.stream()
                    .filter(group -> letting.lanes().stream().anyMatch(group::contains))
                    .collect(Collectors.toSet());
            if (joined.size() > 1) {
                int first = groups.indexOf(
                        groups.stream().filter(joined::contains).findFirst().orElseThrow());
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
