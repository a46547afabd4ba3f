package org.marot.eventstore;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What must hold for the next event of a transaction to be written. It is decided in the statement that writes the event,
 * and so costs no exchange with the database of its own, which is a tenth of a booking.
 */
public interface AppendCondition {
    /** An SQL expression of type boolean; evaluated once, and it may write. */
    String sql();

    /** Sets the parameters of the expression, the first of which is number {@code first}. */
    void fill(PreparedStatement statement, int first) throws SQLException;

    /** It did not hold: makes it hold in some other way, so that the event is written, or throws what the command ends with. */
    void otherwise();

    /** To be called in a transaction that will append an event; without one the transaction fails. */
    static void forNextEvent(AppendCondition condition) {
        TransactionSynchronizationManager.bindResource(AppendCondition.class, condition);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                if (next().isPresent()) {
                    throw new IllegalStateException("a condition for an event, and no event");
                }
            }

            @Override
            public void beforeCompletion() {
                next();
            }
        });
    }

    /** Hands it out once. */
    static Optional<AppendCondition> next() {
        Object condition = TransactionSynchronizationManager.unbindResourceIfPossible(AppendCondition.class);
        return Optional.ofNullable((AppendCondition) condition);
    }
}
