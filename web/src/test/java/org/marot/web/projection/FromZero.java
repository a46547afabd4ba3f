package org.marot.web.projection;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marot.stream.StoredEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The slow and simple way to a projection: one event after the other, in the order of the store. */
final class FromZero {
    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    FromZero(DataSource dataSource, PlatformTransactionManager transactions) {
        database = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
    }

    <R> List<@Nullable String> rows(Projector<R> projector) {
        List<@Nullable String> rows = transaction.execute(status -> {
            status.setRollbackOnly();
            String table = projector.table().name() + "_from_zero";
            database.execute(
                    "create table " + table + " (like " + projector.table().name() + " including all)");
            Digestion<R> digestion = new Digestion<>(projector, database, table, new Letters(database, "from zero"));
            database.query(
                            "select " + StoredEvent.COLUMNS + " from event order by position",
                            (row, number) -> StoredEvent.read(row))
                    .forEach(event -> digestion.digest(List.of(Incoming.of(event))));
            return database.queryForList("select row_to_json(t)::text from " + table + " t order by 1", String.class);
        });
        return rows == null ? List.of() : rows;
    }
}
