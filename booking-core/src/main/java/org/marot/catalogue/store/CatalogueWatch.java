package org.marot.catalogue.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.CatalogueLock;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notices imports that other nodes make: at once by a notification, at the latest after two seconds by looking. Has a
 * connection of its own, so that waiting takes none from the pool.
 */
@Component
class CatalogueWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CatalogueWatch.class);
    private static final int PATIENCE_MS = 2_000;

    private final JdbcConnectionDetails database;
    private final Catalogue catalogue;
    private volatile @Nullable Watching watching;

    CatalogueWatch(JdbcConnectionDetails database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        catalogue.refresh();
        Watching now = new Watching();
        watching = now;
        Thread thread = new Thread(now, "marot-catalogue-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        Watching now = watching;
        watching = null;
        if (now != null) {
            now.end();
        }
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    /** One that notices when the other end is gone without a word. */
    private Connection open() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", String.valueOf(database.getUsername()));
        settings.setProperty("password", String.valueOf(database.getPassword()));
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "10");
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(database.getJdbcUrl(), settings);
    }

    private final class Watching implements Runnable {
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile @Nullable Connection connection;

        @Override
        public void run() {
            while (ended.getCount() > 0) {
                try (Connection own = open()) {
                    connection = own;
                    watch(own);
                } catch (SQLException | RuntimeException e) {
                    waitAfter(e);
                }
            }
        }

        private void watch(Connection own) throws SQLException {
            try (Statement statement = own.createStatement()) {
                statement.execute("set application_name = 'marot-catalogue-watch'; listen " + CatalogueLock.CHANNEL);
                PGConnection postgres = own.unwrap(PGConnection.class);
                while (ended.getCount() > 0) {
                    if (revision(statement) != catalogue.revision()) {
                        catalogue.refresh();
                    }
                    var unused = postgres.getNotifications(PATIENCE_MS);
                }
            }
        }

        private long revision(Statement statement) throws SQLException {
            try (ResultSet row = statement.executeQuery("select revision from catalogue_revision")) {
                return row.next() ? row.getLong(1) : 0;
            }
        }

        private void waitAfter(Exception e) {
            try {
                if (!ended.await(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                    log.warn("Imports of other nodes cannot be noticed just now: {}", e.getMessage());
                }
            } catch (InterruptedException interrupted) {
                ended.countDown();
                Thread.currentThread().interrupt();
            }
        }

        void end() {
            ended.countDown();
            Connection own = connection;
            if (own != null) {
                try {
                    own.abort(Runnable::run);
                } catch (SQLException e) {
                    log.debug("The watching connection was gone already", e);
                }
            }
        }
    }
}
