package org.marot.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the current transaction has gathered, and what is done with it last, before the commit and in the transaction. */
public final class EndOfTransaction {
    private EndOfTransaction() {}

    /**
     * What the transaction has gathered under this key; the first time, {@code empty}.
     *
     * @param last may send commands, and its failure fails the transaction; not called when that is rolled back
     */
    public static <T> T gather(Class<T> key, Supplier<T> empty, Consumer<T> last) {
        Object known = TransactionSynchronizationManager.getResource(key);
        if (known != null) {
            return key.cast(known);
        }
        T gathered = empty.get();
        TransactionSynchronizationManager.bindResource(key, gathered);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                rolledBackIfItFails(() -> outsideOfTheCommand(() -> last.accept(gathered)));
            }

            @Override
            public void beforeCompletion() {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
        return gathered;
    }

    /** Spring takes a transaction's exception for the failure of the commit itself, after which nothing is rolled back. */
    private static void rolledBackIfItFails(Runnable work) {
        try {
            work.run();
        } catch (TransactionException e) {
            throw new IllegalStateException("what ends a transaction failed", e);
        }
    }

    /** A command whose transaction is about to commit takes no more events, so what is sent now must not be part of it. */
    private static void outsideOfTheCommand(Runnable work) {
        Deque<UnitOfWork<?>> ended = new ArrayDeque<>();
        while (CurrentUnitOfWork.isStarted()) {
            UnitOfWork<?> one = CurrentUnitOfWork.get();
            CurrentUnitOfWork.clear(one);
            ended.push(one);
        }
        try {
            work.run();
        } finally {
            ended.forEach(CurrentUnitOfWork::set);
        }
    }
}
