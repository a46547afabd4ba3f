package org.marot.reservation;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.catalogue.Catalogue;
import org.marot.claims.ClaimLost;
import org.marot.claims.StaleCatalogue;
import org.marot.eventstore.Appended;
import org.marot.eventstore.Transient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends commands through Axon's gateway, one in a transaction of its own or several in one, and tries again what is worth
 * it: always a whole transaction, for a part of one cannot be repeated.
 */
@Component
public class CommandSender {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 5;

    private final CommandGateway gateway;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;

    CommandSender(CommandGateway gateway, Catalogue catalogue, TransactionTemplate transaction) {
        this.gateway = gateway;
        this.catalogue = catalogue;
        this.transaction = transaction;
    }

    /**
     * What a command's handler answered.
     *
     * @param position of the command's last event in the whole store; empty when it had none
     */
    public record Sent<R>(R answer, OptionalLong position) {}

    /** Sends one command; inside {@link #together} once only. Failures come as the handler threw them. */
    public <R> Sent<R> send(Object command) {
        return isPartOfAnother() ? once(command) : insist(() -> once(command));
    }

    /**
     * Sends several commands, all or nothing: what {@code commands} does is done in one transaction, from the start again
     * when that is worth it, so it must keep nothing from an earlier try.
     */
    public <R> R together(Supplier<R> commands) {
        return isPartOfAnother() ? commands.get() : insist(() -> inOneTransaction(commands));
    }

    /** Whether a transaction surrounds the caller, which then repeats it. */
    static boolean isPartOfAnother() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private <R> R inOneTransaction(Supplier<R> commands) {
        return Objects.requireNonNull(transaction.execute(status -> commands.get()));
    }

    private <R> Sent<R> once(Object command) {
        Appended appended = new Appended();
        R answer = gateway.sendAndWait(appended.with(command));
        return new Sent<>(answer, appended.position());
    }

    private <R> R insist(Supplier<R> work) {
        for (int failed = 0; ; failed++) {
            try {
                return work.get();
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
