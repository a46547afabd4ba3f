package org.marot.claims;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.marot.claims.ClaimTable.Blocker;
import org.marot.eventstore.AppendCondition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Claims as rows, in whatever transaction the command runs; without one it refuses to work. */
@Component
class TransactionalClaims implements Claims {
    private final ClaimTable table;
    private final PoolClaims pools;
    private final OutOfUseTimes outOfUse;
    private final List<BeforeRelease> watchers;

    TransactionalClaims(
            ClaimTable table, PoolClaims pools, OutOfUseTimes outOfUse, ObjectProvider<BeforeRelease> watchers) {
        this.table = table;
        this.pools = pools;
        this.outOfUse = outOfUse;
        this.watchers = watchers.stream().toList();
    }

    @Override
    public ClaimTaken take(ClaimRequest request) {
        requireTransaction();
        return claim(request);
    }

    @Override
    public ClaimTaken takeWithEvent(ClaimRequest request) {
        if (request.isPool() || request.cells().size() > 1) {
            return take(request);
        }
        requireTransaction();
        AppendCondition.forNextEvent(new OneCell(request, () -> claim(request)));
        return new ClaimTaken(1, List.of());
    }

    @Override
    public void takeAll(ClaimRequest request) {
        requireTransaction();
        requireNobody(request, request.isPool() ? table.claimPool(request) : table.claimCells(request));
    }

    @Override
    public ClaimTaken move(ClaimRequest request) {
        announceRelease(request.holder());
        table.release(request.holder(), request.isPool() ? request.cells() : List.of());
        return claim(request);
    }

    @Override
    public List<NamedUnit> name(UUID holder) {
        requireTransaction();
        return table.fix(holder);
    }

    @Override
    public void unname(UUID holder) {
        requireTransaction();
        table.unfix(holder);
    }

    @Override
    public ClaimTaken reseat(ClaimRequest request) {
        requireTransaction();
        table.unseat(request.holder());
        return claim(request);
    }

    @Override
    public void endAt(UUID holder, Instant end) {
        announceRelease(holder);
        table.endAt(holder, end);
    }

    @Override
    public boolean isFree(ClaimRequest request) {
        return request.isPool() ? pools.isFree(request) : !table.isClaimed(request);
    }

    @Override
    public void release(UUID holder) {
        announceRelease(holder);
        table.release(holder, List.of());
    }

    /** Asked here and not by a proxy, which would cost a twentieth of a booking. */
    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException("claims belong to a command's transaction, and there is none");
        }
    }

    private void announceRelease(UUID holder) {
        requireTransaction();
        watchers.forEach(watcher -> watcher.releasing(holder));
    }

    private ClaimTaken claim(ClaimRequest request) {
        return request.isPool() ? pools.take(request) : takeCells(request);
    }

    private ClaimTaken takeCells(ClaimRequest request) {
        requireNobody(request, table.claimCells(request));
        return new ClaimTaken(1, List.of());
    }

    private void requireNobody(ClaimRequest request, List<Blocker> blockers) {
        if (blockers.isEmpty()) {
            return;
        }
        switch (blockers.get(0).outcome()) {
            case "own" -> throw new AlreadyClaimed(request.holder());
            case "stale" -> throw new StaleCatalogue();
            case "again" -> throw new ClaimLost();
            default ->
                throw outOfUse.refusing(
                        request, blockers.stream().map(Blocker::during).toList());
        }
    }
}
