package org.marot.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own: durable, on 127.0.0.1 alone, its data kept in the data folder. One that an earlier,
 * killed process left running is stopped first.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final DataFolder data;
    private final Postmaster postmaster;
    private final PostgresWatch watch;
    private final int port;

    private EmbeddedPostgres(DataFolder data, Postmaster postmaster, int port) {
        this.data = data;
        this.postmaster = postmaster;
        this.port = port;
        this.watch = new PostgresWatch(postmaster);
    }

    /** Starts it with its programs unpacked inside the data folder. */
    public static EmbeddedPostgres start(DataFolder data) {
        Path programs = data.folder("programs");
        try {
            PostgresPrograms.clearDrafts(programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(data, programs);
    }

    /** Starts it with its programs unpacked in a folder that several installations share. */
    public static EmbeddedPostgres start(DataFolder data, Path programsFolder) {
        PostgresPrograms programs = PostgresPrograms.unpackedIn(programsFolder);
        PostgresCluster cluster = PostgresCluster.in(data, programs);
        Path log = data.file("postgres.log");
        Postmaster postmaster = new Postmaster(programs, cluster.folder(), log);
        try {
            PostgresLog.turnOver(log);
            Postmaster.stopLeftOver(cluster.folder());
            int port = new RememberedPort(data.file("postgres.port")).first("PostgreSQL", free -> {
                cluster.configure(free);
                return postmaster.start();
            });
            prepare(data, cluster, postmaster, port);
            return new EmbeddedPostgres(data, postmaster, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the server that an earlier, killed process left running on this folder, if there is one. */
    public static void stopLeftOver(DataFolder data) {
        try (Stream<Path> clusters = Files.list(data.folder("postgres"))) {
            for (Path cluster : clusters.toList()) {
                Postmaster.stopLeftOver(cluster);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(DataFolder data, PostgresCluster cluster, Postmaster postmaster, int port) {
        try {
            DatabaseAccess superuser = superuser(data, port);
            PostgresRoles.check(superuser, cluster.folder());
            PostgresRoles.prepare(superuser, data.secret(PostgresRoles.APPLICATION));
        } catch (SQLException e) {
            postmaster.stop();
            throw new CannotStart("PostgreSQL started, but its database could not be prepared: " + e.getMessage(), e);
        } catch (CannotStart e) {
            postmaster.stop();
            throw e;
        }
    }

    /** The application's database, as its owner. */
    public DatabaseAccess database() {
        return DatabaseAccess.at(
                port, PostgresRoles.APPLICATION, PostgresRoles.APPLICATION, data.secret(PostgresRoles.APPLICATION));
    }

    /** Another database of this server, as the application's role. */
    public DatabaseAccess database(String name) {
        return DatabaseAccess.at(port, name, PostgresRoles.APPLICATION, data.secret(PostgresRoles.APPLICATION));
    }

    /** The maintenance database, as superuser. */
    public DatabaseAccess superuser() {
        return superuser(data, port);
    }

    private static DatabaseAccess superuser(DataFolder data, int port) {
        return DatabaseAccess.at(
                port, PostgresCluster.SUPERUSER, PostgresCluster.SUPERUSER, data.secret(PostgresCluster.SUPERUSER));
    }

    public boolean isRunning() {
        return postmaster.isRunning();
    }

    /** The file it logs to. */
    public Path log() {
        return data.file("postgres.log");
    }

    @Override
    public void close() {
        watch.close();
        postmaster.stop();
    }
}
