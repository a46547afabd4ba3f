package org.marot.benchmarks;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.ReservationId;

/** Books by command: bus, rules, claims, event store; without HTTP. */
final class CommandBooker implements Booker {
    private final Reservations reservations;
    private final Clock clock;
    private final Actor actor;

    CommandBooker(Reservations reservations, Clock clock, int client) {
        this.reservations = reservations;
        this.clock = clock;
        this.actor =
                new Actor(new AccountId(new UUID(1, client)), new CustomerId(new UUID(2, client)), Set.of(), false);
    }

    @Override
    public void book(Rooms.Slot slot) {
        Wish wish = new Wish(slot.space(), slot.period(), actor.customer(), "visitor", 1, null);
        Request request = new Request(new CommandId(RawBooker.random()), "asked", actor, clock.instant());
        Receipt receipt = reservations.send(new BookSpace(new ReservationId(RawBooker.random()), wish, request));
        if (receipt.repeated()) {
            throw new IllegalStateException("a booking that was new was taken for a repeated one");
        }
    }

    @Override
    public void close() {
        // nothing of its own
    }
}
