package org.marot.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.CatalogueLock;
import org.marot.catalogue.ImportReport;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Two nodes on one database: one imports, the other watches. */
class CatalogueWatchTest {
    private static final Path CAHORS = Path.of("..", "examples", "cahors.yaml");

    private final CatalogueStore store = new CatalogueStore();
    private final CatalogueMemory other = store.anotherNode();
    private final CatalogueWatch watch = new CatalogueWatch(details(), other);

    @BeforeEach
    void start() {
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.stop();
        store.close();
    }

    @Test
    void anImportReachesTheOtherNodeAtOnce() {
        awaitWatching();

        store.imports.importFile(CAHORS);

        await().atMost(Duration.ofMillis(1_500))
                .untilAsserted(() -> assertThat(other.venues()).hasSize(2));
    }

    @Test
    void withoutANotificationItIsSeenByLooking() {
        awaitWatching();
        store.imports.importFile(CAHORS);
        await().untilAsserted(() -> assertThat(other.revision()).isEqualTo(1));

        store.database
                .sql
                .sql("update catalogue_revision set revision = revision + 1")
                .update();

        await().atMost(Duration.ofSeconds(6))
                .untilAsserted(() -> assertThat(other.revision()).isEqualTo(2));
    }

    @Test
    void aBrokenConnectionIsReplaced() {
        awaitWatching();
        store.database
                .sql
                .sql("select pg_terminate_backend(pid) from pg_stat_activity "
                        + "where application_name = 'marot-catalogue-watch' and datname = current_database()")
                .query((row, number) -> number)
                .list();

        store.imports.importFile(CAHORS);

        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(other.venues()).hasSize(2));
    }

    @Test
    void anImportWaitsForTheClaimsBeingMade() throws Exception {
        Future<ImportReport> importing;
        try (Connection claiming = store.database.dataSource.getConnection()) {
            claiming.setAutoCommit(false);
            claiming.createStatement().execute("select pg_advisory_xact_lock_shared(" + CatalogueLock.KEY + ")");
            importing = CompletableFuture.supplyAsync(() -> store.imports.importFile(CAHORS));
            await().untilAsserted(() -> assertThat(store.database
                            .sql
                            .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1));
            assertThat(importing.isDone()).isFalse();
            claiming.rollback();
        }
        assertThat(importing.get().revision()).isEqualTo(1);
    }

    @Test
    void claimsAndImportsMeanTheSameLock() {
        assertThat(store.database
                        .sql
                        .sql("select prosrc from pg_proc where prosrc like '%advisory_xact_lock_shared(788%'"
                                + " and pronamespace = 'public'::regnamespace")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allSatisfy(
                        body -> assertThat(body).contains("pg_advisory_xact_lock_shared(" + CatalogueLock.KEY + ")"));
    }

    private void awaitWatching() {
        await().untilAsserted(() -> assertThat(store.database
                        .sql
                        .sql("select count(*) from pg_stat_activity where application_name = 'marot-catalogue-watch' "
                                + "and datname = current_database()")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1));
    }

    private JdbcConnectionDetails details() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return store.database.dataSource.getUsername();
            }

            @Override
            public String getPassword() {
                return store.database.dataSource.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return store.database.dataSource.getJdbcUrl();
            }
        };
    }
}
