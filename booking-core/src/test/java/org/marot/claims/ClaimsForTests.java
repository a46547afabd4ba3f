package org.marot.claims;

import org.marot.testing.CoreDatabase;

/** The real claims on a test's database. */
public final class ClaimsForTests {
    private ClaimsForTests() {}

    public static Claims on(CoreDatabase database) {
        return new TransactionalClaims(new ClaimTable(database.jdbc));
    }
}
