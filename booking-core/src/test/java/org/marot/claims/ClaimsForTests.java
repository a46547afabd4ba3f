package org.marot.claims;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.marot.testing.CoreDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The real claims on a test's database, all taken at once: Axon's fixture keeps its events elsewhere. */
public record ClaimsForTests(Claims real) implements Claims {
    public static Claims on(CoreDatabase database) {
        ClaimTable table = new ClaimTable(database.jdbc);
        return new ClaimsForTests(new TransactionalClaims(
                table,
                new PoolClaims(table, new OutOfUseTimes(database.jdbc)),
                new OutOfUseTimes(database.jdbc),
                new StaticListableBeanFactory().getBeanProvider(BeforeRelease.class)));
    }

    @Override
    public ClaimTaken take(ClaimRequest request) {
        return real.take(request);
    }

    @Override
    public void takeAll(ClaimRequest request) {
        real.takeAll(request);
    }

    @Override
    public ClaimTaken move(ClaimRequest request) {
        return real.move(request);
    }

    @Override
    public List<NamedUnit> name(UUID holder) {
        return real.name(holder);
    }

    @Override
    public void unname(UUID holder) {
        real.unname(holder);
    }

    @Override
    public ClaimTaken reseat(ClaimRequest request) {
        return real.reseat(request);
    }

    @Override
    public void endAt(UUID holder, Instant end) {
        real.endAt(holder, end);
    }

    @Override
    public boolean isFree(ClaimRequest request) {
        return real.isFree(request);
    }

    @Override
    public void release(UUID holder) {
        real.release(holder);
    }
}
