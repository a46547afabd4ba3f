package org.marot.congress.proposals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.congress.write.SpaceUse;
import org.marot.shared.SpaceId;

/**
 * Rooms and days in which the whole event fits.
 *
 * @param rooms one for each need, in the order of the needs
 * @param rank 1 when all of it is free; otherwise the rank at the end of the line
 * @param emptySeats that its layouts leave, over all uses
 * @param price of its spaces with tax, in hundredths of the currency, at the prices of now; null where one has none
 * @param moved how many of the rooms are not among those that were asked for
 */
public record Proposal(
        LocalDate first,
        List<Space> rooms,
        List<SpaceUse> uses,
        int rank,
        int emptySeats,
        @Nullable Long price,
        int moved) {
    public Proposal {
        rooms = List.copyOf(rooms);
        uses = List.copyOf(uses);
    }

    /** How many rooms people walk between. */
    public int walked() {
        return (int) rooms.stream().map(Space::id).distinct().count();
    }

    List<SpaceId> set() {
        return rooms.stream().map(Space::id).toList();
    }

    /** Free before waiting, then the fewest empty seats, the least walking, the lowest price, what was asked for, and the nearest date. */
    static Comparator<Proposal> best(LocalDate asked) {
        return Comparator.comparingInt(Proposal::rank)
                .thenComparingInt(Proposal::emptySeats)
                .thenComparingInt(Proposal::walked)
                .thenComparing(Proposal::price, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(Proposal::moved)
                .thenComparing(byDate(asked))
                .thenComparing(one -> one.rooms.stream()
                        .map(room -> room.id().value())
                        .toList()
                        .toString());
    }

    /** The nearest date, and on it the best. */
    static Comparator<Proposal> nearest(LocalDate asked) {
        return byDate(asked).thenComparing(best(asked));
    }

    private static Comparator<Proposal> byDate(LocalDate asked) {
        return Comparator.comparingLong((Proposal one) -> Math.abs(ChronoUnit.DAYS.between(asked, one.first)))
                .thenComparing(Proposal::first);
    }
}
