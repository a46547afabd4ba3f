package org.marot.web.projection;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles dead letters: a letter that is applied or dropped frees those that wait for it, in the order of the store. */
record Retry<R>(
        Gate gate,
        Letters letters,
        Digestion<R> digestion,
        TransactionTemplate transaction,
        TransactionTemplate savepoint) {

    /** Whether the letter is settled now. */
    boolean retry(long id) {
        return Boolean.TRUE.equals(transaction.execute(status -> settle(id, false)));
    }

    void drop(long id) {
        transaction.executeWithoutResult(status -> settle(id, true));
    }

    private boolean settle(long id, boolean drop) {
        gate.holdAlone();
        Set<String> freed = new HashSet<>();
        Set<String> blocked = new HashSet<>();
        boolean settled = false;
        for (Letters.Kept letter : letters.all()) {
            boolean meant = letter.id() == id;
            boolean tried = meant || !Collections.disjoint(letter.keys(), freed);
            if (meant && drop) {
                letters.giveUp(letter);
                settled = true;
            } else if (!tried || !Collections.disjoint(letter.keys(), blocked) || !digested(letter)) {
                blocked.addAll(letter.keys());
                continue;
            }
            settled |= meant;
            freed.addAll(letter.keys());
        }
        return settled;
    }

    private boolean digested(Letters.Kept letter) {
        try {
            savepoint.executeWithoutResult(status -> digestion.attempt(letter.incoming()));
        } catch (DataAccessException e) {
            if (!DataFaults.isOne(e)) {
                throw e;
            }
            letters.update(
                    letter.id(), false, String.valueOf(e.getMostSpecificCause().getMessage()));
            return false;
        } catch (RuntimeException e) {
            letters.update(letter.id(), false, e.toString());
            return false;
        }
        letters.remove(letter.id());
        return true;
    }
}
