package org.marot.reservation;

import org.marot.claims.ClaimLost;
import org.marot.claims.StaleCatalogue;
import org.marot.eventstore.Transient;
import org.marot.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does for others what a transaction makes possible, each behind a savepoint of its own: whoever gives something up must
 * not fail because of somebody who waits for it.
 */
@Component
public class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final TransactionTemplate savepoint;

    Attempts(PlatformTransactionManager transactions) {
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Whether it could be done; of what could not, nothing is left. A failure for which the whole transaction is worth
     * another try is thrown.
     *
     * @param what for the log, of a failure that nobody foresaw
     */
    public boolean succeeds(Runnable work, Object what) {
        try {
            savepoint.executeWithoutResult(status -> work.run());
            return true;
        } catch (Refused refused) {
            return false;
        } catch (RuntimeException e) {
            if (isWorthAnotherTry(e)) {
                throw e;
            }
            LOG.error("{} cannot be done", what, e);
            return false;
        }
    }

    private static boolean isWorthAnotherTry(RuntimeException failure) {
        boolean cutOff =
                failure instanceof TransactionException || failure instanceof DataAccessResourceFailureException;
        boolean overtaken = failure instanceof ClaimLost || failure instanceof StaleCatalogue;
        return cutOff || overtaken || Transient.isTransient(failure);
    }
}
