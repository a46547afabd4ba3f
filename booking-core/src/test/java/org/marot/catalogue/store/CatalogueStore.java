package org.marot.catalogue.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.marot.catalogue.CatalogueImport;
import org.marot.testing.CoreDatabase;

/** The feature on an empty database of its own; it is the morning of 1 March 2027. */
final class CatalogueStore implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    static final String HALF = """
                  - id: maison-half
                    name: Demi-halle
                    kind: room
                    cells: [a]
                    layouts: {theatre: 40}
            """;
    static final String TOWN = """
            town:
              id: lot
              name: Lot
            venues:
              - id: maison
                name: Maison
                kind: third-place
                zone: Europe/Paris
                address: {street: rue Haute, postcode: "46000", city: Cahors}
                description: Une maison.
                opening-hours:
                  every-day: 08:00-20:00
                exceptions:
                  - {date: 2027-12-24, hours: closed, reason: {fr: Veille de Noël, en: Christmas Eve}}
                public-holidays: {closed: yes}
                cells: [a, b]
                spaces:
                  - id: maison-desks
                    name: Postes
                    kind: desk-pool
                    units: 6
                  - id: maison-hall
                    name: Halle
                    kind: hall
                    cells: [a, b]
                    layouts: {theatre: 80}
            """ + HALF;

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

    void close(String space, String cell, String from, String to) {
        database.sql
                .sql("""
                        insert into out_of_use
                            (closure, venue, space, cells, kind, zone, starts, ends, planned_ends, closed_at, account, reason)
                        values (?, 'maison', ?, array[?], 'works', 'Europe/Paris', ?::timestamptz, ?::timestamptz,
                            ?::timestamptz, now(), ?, '')
                        """)
                .params(UUID.randomUUID(), space, "maison/" + cell, from, to, to, UUID.randomUUID())
                .update();
    }

    /** With the transaction that wrote each row, which tells a row that was written again with the same content. */
    List<String> rows() {
        return database.sql.sql("""
                        select xmin || ' ' || id || definition from catalogue_space
                        union all select xmin || ' ' || id || definition from catalogue_venue
                        union all select xmin || ' ' || id || definition from catalogue_town
                        union all select xmin || ' ' || revision from catalogue_revision order by 1
                        """).query(String.class).list();
    }

    @Override
    public void close() {
        database.close();
    }
}
