package org.marot.web.availability;

import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.marot.catalogue.Space;
import org.marot.claims.OutOfUseTimes;
import org.marot.embedded.DatabaseAccess;
import org.marot.shared.CellId;
import org.marot.shared.Period;
import org.marot.testing.SharedPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The availability table on a real PostgreSQL, filled by hand, and the same rows to reckon with. */
final class AvailabilityRows {
    /** One row: a reservation that occupies a space, buffers and all. */
    record Row(UUID reservation, Space space, Period period, Period claim, boolean living) {}

    private final CountedStatements statements = connected(SharedPostgres.newDatabase());
    private final JdbcTemplate jdbc;
    private final List<Row> rows = new ArrayList<>();

    AvailabilityRows() {
        SingleConnectionDataSource database = new SingleConnectionDataSource(statements.connection(), true);
        jdbc = new JdbcTemplate(database);
    }

    private static CountedStatements connected(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .load()
                .migrate();
        try {
            return new CountedStatements(access.connect());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    JdbcClient client() {
        return JdbcClient.create(jdbc);
    }

    OutOfUseTimes outOfUse() {
        return new OutOfUseTimes(jdbc);
    }

    void close(Space space, Period period) {
        jdbc.update(
                "insert into out_of_use (closure, venue, space, cells, kind, zone, starts, ends, account, reason, closed_at,"
                        + " planned_ends)"
                        + " values (?, ?, ?, ?, 'fault', ?, ?, ?, ?, 'Leak', now(), now())",
                UUID.randomUUID(),
                space.venue().value(),
                space.id().value(),
                space.cells().stream().map(CellId::value).toArray(String[]::new),
                period.zone().getId(),
                period.from().toOffsetDateTime(),
                period.to().toOffsetDateTime(),
                UUID.randomUUID());
    }

    /** How many have been sent, writing included. */
    int statements() {
        return statements.count();
    }

    List<Row> rows() {
        return rows;
    }

    void clear() {
        jdbc.execute("truncate availability, out_of_use, closure_fate");
        rows.clear();
    }

    Row add(Space space, Period period, boolean living) {
        Period claim = FreeTimes.claim(space, period);
        Row row = new Row(UUID.randomUUID(), space, period, claim, living);
        rows.add(row);
        return row;
    }

    /** Writes what was added since the table was empty. */
    void write() {
        jdbc.batchUpdate("""
                insert into availability (reservation, reference, venue, space, cells, unit, from_local, to_local, zone,
                    starts, ends, claimed, status, customer, booked_by, attendees, layout, sequence, unit_position)
                values (?, 'R-TEST', ?, ?, ?, 1, ?, ?, ?, ?, ?, tstzrange(?, ?), ?, ?, ?, 1, 'meeting', 0, 1)""", rows.stream().map(AvailabilityRows::values).toList());
        jdbc.execute("analyze availability");
    }

    private static Object[] values(Row row) {
        return new Object[] {
            row.reservation(),
            row.space().venue().value(),
            row.space().id().value(),
            row.space().cells().stream().map(CellId::value).toArray(String[]::new),
            row.period().from().toOffsetDateTime().toString(),
            row.period().to().toOffsetDateTime().toString(),
            row.period().zone().getId(),
            utc(row.period().from()),
            utc(row.period().to()),
            utc(row.claim().from()),
            utc(row.claim().to()),
            row.living() ? "confirmed" : "cancelled",
            UUID.randomUUID(),
            UUID.randomUUID()
        };
    }

    private static Object utc(ZonedDateTime time) {
        return time.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
