package org.marot.reservation;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.catalogue.Catalogue;
import org.marot.claims.AlreadyClaimed;
import org.marot.claims.ClaimLost;
import org.marot.claims.StaleCatalogue;
import org.marot.eventstore.Appended;
import org.marot.eventstore.EventPositions;
import org.marot.eventstore.Transient;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Repeats;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** Sends commands through Axon's gateway; tries again what is worth it, and knows a repeated creation when it sees one. */
@Component
class CommandedReservations implements Reservations {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 5;

    private final CommandGateway gateway;
    private final Catalogue catalogue;
    private final EventPositions positions;

    CommandedReservations(CommandGateway gateway, Catalogue catalogue, EventPositions positions) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.positions = positions;
    }

    @Override
    public Receipt send(ReservationCommand command) {
        boolean creates = command instanceof BookSpace || command instanceof HoldSpace;
        return creates ? create(command) : insist(command);
    }

    private Receipt create(ReservationCommand command) {
        try {
            return insist(command);
        } catch (AlreadyClaimed | AggregateStreamCreationException repeated) {
            return repeat(command);
        } catch (Refused refused) {
            if (positions.exists(command.reservation().toString())) {
                return repeat(command);
            }
            throw refused;
        }
    }

    private Receipt repeat(ReservationCommand command) {
        return insist(Repeats.creationOf(command));
    }

    private Receipt attempt(Object command) {
        Appended appended = new Appended();
        Receipt receipt = gateway.sendAndWait(appended.with(command));
        return receipt.at(appended.position()
                .orElseGet(() -> positions.of(receipt.reservation().toString(), receipt.sequence())));
    }

    private Receipt insist(Object command) {
        for (int failed = 0; ; failed++) {
            try {
                return attempt(command);
            } catch (AggregateNotFoundException e) {
                throw Refused.notFound("no-such-reservation");
            } catch (AggregateStreamCreationException e) {
                throw e;
            } catch (StaleCatalogue e) {
                giveUpAfter(TRIES, failed, e);
                catalogue.refresh();
            } catch (RuntimeException e) {
                giveUpAfter(isWorthIt(e) ? TRIES : 0, failed, e);
                pause(failed);
            }
        }
    }

    private static boolean isWorthIt(RuntimeException failure) {
        return failure instanceof ClaimLost || Transient.isTransient(failure);
    }

    private static void giveUpAfter(int tries, int failed, RuntimeException failure) {
        if (failed + 1 >= tries) {
            throw failure;
        }
    }

    private static void pause(int failed) {
        long most = FIRST_PAUSE_MILLIS << failed;
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(most) + 1));
    }
}
