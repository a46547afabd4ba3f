package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    static Path temporary;

    private static DataFolder data;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() {
        data = DataFolder.open(temporary.resolve("data"));
        postgres = EmbeddedPostgres.start(data);
    }

    @AfterAll
    static void stop() {
        postgres.close();
        data.close();
    }

    private static void restart() {
        postgres.close();
        postgres = EmbeddedPostgres.start(data);
    }

    @Test
    void keepsWhatWasWrittenAndItsPortFromOneRunToTheNext() throws SQLException {
        Sql.run(postgres.database(), "create extension btree_gist", "create table kept as select 'kept' as word");
        String before = postgres.database().url();
        restart();
        assertThat(Sql.ask(postgres.database(), "select word from kept")).isEqualTo("kept");
        assertThat(postgres.database().url()).isEqualTo(before);
    }

    @Test
    void takesAnotherPortWhenSomebodyElseHasTakenItsOwn() throws Exception {
        String before = postgres.database().url();
        int port = Integer.parseInt(Files.readString(data.file("postgres.port")));
        postgres.close();
        try (ServerSocket stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            postgres = EmbeddedPostgres.start(data);
            assertThat(stranger.isBound()).isTrue();
            assertThat(postgres.database().url()).isNotEqualTo(before);
            assertThat(Sql.ask(postgres.database(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void writesEachCommitToTheDisk() throws SQLException {
        Sql.run(postgres.database(), "create table written (number int)");
        String syncs = "select sum(fsyncs) from pg_stat_io where object = 'wal'";
        long before = Long.parseLong(Sql.ask(postgres.superuser(), syncs));
        for (int number = 0; number < 50; number++) {
            Sql.run(postgres.database(), "insert into written values (" + number + ")");
        }
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Long.parseLong(Sql.ask(postgres.superuser(), syncs)) >= before + 50);
    }

    @Test
    void refusesToRunWhenSomebodyTurnedDurabilityOff() throws Exception {
        Sql.run(postgres.superuser(), "alter system set fsync = off");
        postgres.close();
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("fsync = off")
                .hasMessageContaining("ALTER SYSTEM RESET fsync");
        Path own = data.file("postgres").resolve("18").resolve("postgresql.auto.conf");
        Files.delete(own);
        postgres = EmbeddedPostgres.start(data);
    }

    @Test
    void givesTheApplicationARoleThatOwnsItsDatabaseAndNothingElse() throws SQLException {
        assertThat(Sql.ask(
                        postgres.database(),
                        "select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls from pg_roles"
                                + " where rolname = current_user"))
                .isEqualTo("f");
        assertThat(Sql.ask(postgres.database(), "show lock_timeout")).isEqualTo("3s");
        assertThat(Sql.ask(postgres.database(), "show transaction_timeout")).isEqualTo("2min");
        assertThatThrownBy(() -> Sql.ask(postgres.database("postgres"), "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        for (String user : List.of("postgres", "marot")) {
            DatabaseAccess guess = new DatabaseAccess(postgres.database().url(), user, "postgres");
            assertThatThrownBy(() -> Sql.ask(guess, "select 1")).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keepsItsSecretsAndItsFolderToItsOwner() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
        for (String secret : List.of("postgres", "marot")) {
            Path file = data.file("secrets").resolve(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file)).hasSize(43);
        }
        assertThat(Files.readString(postgres.log())).doesNotContain(data.secret("marot"));
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        assertThat(ListeningSockets.addresses(Integer.parseInt(Files.readString(data.file("postgres.port")))))
                .containsExactly("127.0.0.1");
    }

    @Test
    void showsTheEndOfItsLogWhenItCannotStart() throws Exception {
        postgres.close();
        Files.write(data.file("postgres/18/global/pg_control"), new byte[8192]);
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL did not start")
                .hasMessageContaining("database files are incompatible with server");
        PrivateFiles.deleteTree(data.file("postgres"));
        postgres = EmbeddedPostgres.start(data);
    }

    @Test
    void comesBackByItselfWhenItDiesUnderALivingMarot() throws Exception {
        Sql.run(postgres.database(), "create table survived as select 'survived' as word");
        ProcessHandle server = PostgresProcess.of(data.file("postgres").resolve("18"))
                .orElseThrow()
                .handle();
        assertThat(server.destroyForcibly()).isTrue();
        server.onExit().get();
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptions()
                .until(() -> "survived".equals(Sql.ask(postgres.database(), "select word from survived")));
    }
}
