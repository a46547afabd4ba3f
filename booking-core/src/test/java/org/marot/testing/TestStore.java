package org.marot.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.marot.embedded.DatabaseAccess;
import org.marot.stream.Relay;
import org.marot.testing.ReservationHistory.Happened;

/** A migrated database of its own, its event store to be filled at will. */
public final class TestStore {
    private final DatabaseAccess database = SharedPostgres.newDatabase();

    public TestStore() {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    public DatabaseAccess database() {
        return database;
    }

    /** A relay of one more node. */
    public Relay relay() {
        return new Relay(database::connect, SharedKafka.bootstrapServers());
    }

    /** A relay of one more node, which acts only when it is woken. */
    public Relay relayWithoutPolling() {
        return new Relay(database::connect, SharedKafka.bootstrapServers(), Duration.ofHours(1));
    }

    public void insert(List<Happened> events) throws SQLException {
        try (Connection connection = database.connect()) {
            EventInserts.insert(connection, events);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public long number(String sql) {
        return Long.parseLong(text(sql));
    }

    public String text(String sql) {
        return String.valueOf(texts(sql).get(0));
    }

    /** The first column of all rows. */
    public List<@Nullable String> texts(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<@Nullable String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id by which its records are told from those of other stores on the same topic. */
    public String id() {
        return text("select store from relay_state");
    }

    public boolean outboxIsEmpty() {
        return number("select count(*) from outbox") == 0;
    }
}
