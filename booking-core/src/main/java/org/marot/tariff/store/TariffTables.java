package org.marot.tariff.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.marot.shared.VenueId;
import org.marot.tariff.KeptGrid;
import org.marot.tariff.file.Names;
import org.marot.tariff.file.TariffFile;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds rows; nothing here changes or deletes one. */
@Component
@DependsOnDatabaseInitialization
class TariffTables {
    private final JdbcClient database;

    TariffTables(JdbcClient database) {
        this.database = database;
    }

    record Key(VenueId venue, LocalDate inForce) {}

    /** Those that are not known yet. */
    List<KeptGrid> loadExcept(BiPredicate<VenueId, LocalDate> known) {
        return database
                .sql("select venue, in_force from tariff_grid order by venue, in_force")
                .query((row, number) -> new Key(new VenueId(row.getString(1)), row.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .filter(key -> !known.test(key.venue(), key.inForce()))
                .map(this::load)
                .toList();
    }

    private KeptGrid load(Key key) {
        return database.sql("""
                        select text, digest, imported_by, imported_at from tariff_grid where venue = ? and in_force = ?
                        """)
                .params(key.venue().value(), key.inForce())
                .query((row, number) -> new KeptGrid(
                        TariffFile.parse(row.getString("text"), Names.any()).grid(),
                        row.getString("text"),
                        row.getString("digest"),
                        row.getObject("imported_by", UUID.class),
                        row.getTimestamp("imported_at").toInstant()))
                .single();
    }

    void add(KeptGrid kept) {
        database.sql("""
                        insert into tariff_grid
                            (venue, in_force, decision, voted, text, digest, imported_by, imported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(kept.grid().venue().value())
                .param(kept.grid().inForce())
                .param(kept.grid().decision().reference())
                .param(kept.grid().decision().voted())
                .param(kept.text())
                .param(kept.digest())
                .param(kept.importedBy())
                .param(Timestamp.from(kept.importedAt()))
                .update();
    }
}
