package org.marot.congress.proposals;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.shared.SpaceId;

/**
 * A room that an event needs for all of its days: nobody carries their things from one to another.
 *
 * @param asked the one that was asked for; null for any that fits
 */
public record Need(@Nullable SpaceId asked, List<NeedUse> uses) {
    public Need {
        uses = List.copyOf(uses);
    }

    boolean fits(Space space) {
        return !space.isPool() && uses.stream().allMatch(use -> space.holds(use.layout(), use.attendees()));
    }

    int emptySeats(Space space) {
        return uses.stream().mapToInt(use -> use.emptySeats(space)).sum();
    }

    /** Empty where a change of the clock leaves nothing of one of its uses. */
    Optional<Need> shifted(long days) {
        List<NeedUse> moved =
                uses.stream().flatMap(use -> use.shifted(days).stream()).toList();
        return moved.size() == uses.size() ? Optional.of(new Need(asked, moved)) : Optional.empty();
    }

    /** Whether both are needed at the same time, set-up and strike included. */
    boolean meets(Need other) {
        return uses.stream()
                .anyMatch(use -> other.uses.stream().anyMatch(one -> one.claim().overlaps(use.claim())));
    }

    boolean meetsItself() {
        for (int i = 0; i < uses.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (uses.get(i).claim().overlaps(uses.get(j).claim())) {
                    return true;
                }
            }
        }
        return false;
    }
}
