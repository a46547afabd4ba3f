package org.marot.catalogue.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.marot.catalogue.CatalogueImport;
import org.marot.testing.CoreDatabase;

/** The feature on an empty database of its own; it is the morning of 1 March 2027. */
final class CatalogueStore implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    final CoreDatabase database = new CoreDatabase();
    final CatalogueTables tables = new CatalogueTables(database.sql);
    final CatalogueMemory catalogue = new CatalogueMemory(tables);
    final CatalogueImport imports = new TransactionalImport(
            tables,
            new Objections(new ComingClaims(database.sql)),
            database.inTransaction,
            catalogue,
            Clock.fixed(NOW, ZoneOffset.UTC));

    /** A second node's view of the same database. */
    CatalogueMemory anotherNode() {
        return new CatalogueMemory(tables);
    }

    void claim(String space, String cell, int unit, String from, String to) {
        database.sql
                .sql("""
                        insert into claim (cell, unit, during, holder, venue, space, pooled)
                        values (?, ?, tstzrange(?::timestamptz, ?::timestamptz), ?, 'maison', ?, ?)
                        """)
                .params("maison/" + cell, unit, from, to, UUID.randomUUID(), space, space.equals("maison-desks"))
                .update();
    }

    @Override
    public void close() {
        database.close();
    }
}
