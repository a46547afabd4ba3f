package org.marot.benchmarks.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.marot.reservation.ExpectedClaims;
import org.marot.stream.StoredEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads the database of a Marot at rest. */
final class Store {
    private static final String CLAIMS = "select cell, unit, lower(during), upper(during), holder::text, venue, space"
            + " from claim order by holder, cell";

    private final Connection connection;

    Store(Connection connection) {
        this.connection = connection;
    }

    /** One row to what it means. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<StoredEvent> events() throws SQLException {
        return list("select " + StoredEvent.COLUMNS + " from event order by position", StoredEvent::read);
    }

    List<ExpectedClaims.Row> claims() throws SQLException {
        return list(
                CLAIMS,
                row -> new ExpectedClaims.Row(
                        row.getString(1),
                        row.getInt(2),
                        row.getObject(3, java.time.OffsetDateTime.class),
                        row.getObject(4, java.time.OffsetDateTime.class),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
    }

    List<ExpectedClaims.Row> expectedClaims() {
        return new ExpectedClaims(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).rows();
    }

    List<Planned> planned(String table) throws SQLException {
        return list("select " + Planned.COLUMNS + " from " + table, Planned::read);
    }

    long count(String from) throws SQLException {
        return list("select count(*) from " + from, row -> row.getLong(1)).get(0);
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> List<T> list(String sql, Reading<T> reading) throws SQLException {
        List<T> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(reading.read(rows));
            }
        }
        return all;
    }
}
