package org.marot.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.SpaceLine;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/**
 * A line of the grid that may price some of the lanes together.
 *
 * @param order in the grid
 * @param lanes those that it must have, then those that it includes
 * @param required how many it must have
 * @param time when any of them is used
 * @param isAnyTime whether its conditions ask for no time
 */
record Letting(SpaceLine line, int order, Unit unit, List<Lane> lanes, int required, UsedTime time, boolean isAnyTime) {
    /** All that fit who asks and what is used; the lines of a grid once for each number of lanes. */
    static List<Letting> all(Occasion occasion, List<Lane> lanes) {
        int most = lanes.stream().mapToInt(Lane::number).max().orElse(0);
        List<Letting> lettings = new ArrayList<>();
        List<SpaceLine> lines = occasion.grid().lines();
        for (int order = 0; order < lines.size(); order++) {
            SpaceLine line = lines.get(order);
            if (occasion.spaces().containsAll(line.spaces()) && fits(occasion, line)) {
                for (int number = 0; number <= most; number++) {
                    of(occasion, line, order, lanes, number).ifPresent(lettings::add);
                }
            }
        }
        return lettings;
    }

    private static boolean fits(Occasion occasion, SpaceLine line) {
        When when = line.when();
        Set<SpaceId> spaces = occasion.spaces();
        return occasion.fitsWhoAsks(when)
                && (when.spaceCount() == null || when.spaceCount().includes(spaces.size()))
                && (when.spaces().isEmpty() || when.spaces().stream().anyMatch(spaces::contains))
                && (when.units().isEmpty() || when.units().contains(line.unit()));
    }

    private static Optional<Letting> of(Occasion occasion, SpaceLine line, int order, List<Lane> lanes, int number) {
        List<Lane> held = new ArrayList<>();
        for (SpaceId space : line.spaces()) {
            Lane lane = find(lanes, space, number);
            if (lane == null) {
                return Optional.empty();
            }
            held.add(lane);
        }
        for (SpaceId space : line.includes()) {
            Lane lane = find(lanes, space, number);
            if (lane != null && !held.contains(lane)) {
                held.add(lane);
            }
        }
        Unit unit = occasion.grid().units().get(line.unit());
        When when = line.when();
        return Optional.of(new Letting(
                line,
                order,
                Objects.requireNonNull(unit, line.unit()),
                held,
                line.spaces().size(),
                UsedTime.together(held.stream().map(Lane::time).toList()),
                when.season() == null && when.days().isEmpty() && when.minutes() == null));
    }

    private static @Nullable Lane find(List<Lane> lanes, SpaceId space, int number) {
        return lanes.stream()
                .filter(lane -> lane.number() == number && lane.space().equals(space))
                .findFirst()
                .orElse(null);
    }

    /** What it could buy at that second, if {@code judged} only where it is used together and its conditions hold. */
    List<Piece> pieces(Occasion occasion, long second, boolean judged) {
        List<Piece> pieces = new ArrayList<>();
        for (Stretch stretch : occasion.clock().holding(second, line.unit(), unit)) {
            if (!judged || isTogether(stretch) && fitsTime(occasion, stretch)) {
                pieces.add(new Piece(this, stretch, line.cents()));
            }
        }
        return pieces;
    }

    private boolean fitsTime(Occasion occasion, Stretch stretch) {
        return isAnyTime || occasion.fitsTime(line.when(), day(occasion, stretch), time.minutesWithin(stretch));
    }

    /** On which a stretch begins to be used. */
    LocalDate day(Occasion occasion, Stretch stretch) {
        return occasion.clock().day(time.from(stretch.from()));
    }

    private boolean isTogether(Stretch stretch) {
        return lanes.subList(0, required).stream().allMatch(lane -> lane.time().within(stretch));
    }

    long least() {
        return line.furtherCents() == null ? line.cents() : Math.min(line.cents(), line.furtherCents());
    }
}
