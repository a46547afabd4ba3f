package org.marot.pricing;

import java.util.Set;
import java.util.stream.Collectors;

/** Some time that one line of the grid buys once. */
record Piece(Letting letting, Stretch stretch, long cents) {
    Piece at(long otherCents) {
        return new Piece(letting, stretch, otherCents);
    }

    Priced priced(Occasion occasion) {
        return new Priced(
                letting.day(occasion, stretch),
                letting.time().minutesWithin(stretch),
                letting.lanes().stream()
                        .filter(lane -> lane.time().within(stretch))
                        .map(Lane::space)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of(letting.line().unit()));
    }
}
