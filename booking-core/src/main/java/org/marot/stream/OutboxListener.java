package org.marot.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes the leader when another node has committed. While it cannot listen, the leader's own polling has to do. */
final class OutboxListener implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OutboxListener.class);
    private static final int PATIENCE_MS = 60_000;
    private final OwnConnections connections;
    private final RelayWake relay;
    private final Thread thread = new Thread(this::run, "marot-relay-listener");
    private volatile boolean closed;
    private volatile @Nullable Connection listening;

    OutboxListener(OwnConnections connections, RelayWake relay) {
        this.connections = connections;
        this.relay = relay;
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (!closed) {
            try (Connection connection = connections.open()) {
                listening = connection;
                listen(connection, backoff);
            } catch (SQLException e) {
                if (!closed) {
                    log.warn("The relay cannot listen to other nodes just now: {}", e.getMessage());
                    backoff.pause();
                }
            }
        }
    }

    private void listen(Connection connection, Backoff backoff) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'marot-relay-listener'; listen " + RelayStore.CHANNEL);
        }
        backoff.reset();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (!closed) {
            PGNotification[] heard = postgres.getNotifications(PATIENCE_MS);
            if (heard != null && heard.length > 0) {
                relay.wake();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        Connection connection = listening;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("The listening connection was gone already", e);
            }
        }
    }
}
