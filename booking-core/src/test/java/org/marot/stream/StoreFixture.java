package org.marot.stream;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.marot.embedded.DatabaseAccess;
import org.marot.testing.EventInserts;
import org.marot.testing.ReservationHistory.Happened;
import org.marot.testing.SharedKafka;
import org.marot.testing.SharedPostgres;

/** A migrated database of its own, with relays on it. */
final class StoreFixture {
    final DatabaseAccess database = SharedPostgres.newDatabase();

    StoreFixture() {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    Relay relay() {
        return new Relay(database::connect, SharedKafka.bootstrapServers());
    }

    void insert(List<Happened> events) throws SQLException {
        try (Connection connection = database.connect()) {
            EventInserts.insert(connection, events);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String store() {
        return text("select store from relay_state");
    }
}
