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
    private static final int PORT_TRIES = 5;

    private final DataFolder data;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedPostgres(DataFolder data, Postmaster postmaster, int port) {
        this.data = data;
        this.postmaster = postmaster;
        this.port = port;
    }

    /** Starts it with its programs unpacked inside the data folder. */
    public static EmbeddedPostgres start(DataFolder data) {
        return start(data, data.folder("programs"));
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
            EmbeddedPostgres server =
                    new EmbeddedPostgres(data, postmaster, startOnAFreePort(data, cluster, postmaster));
            server.makeReady(cluster);
            return server;
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

    private static int startOnAFreePort(DataFolder data, PostgresCluster cluster, Postmaster postmaster)
            throws IOException {
        Path memory = data.file("postgres.port");
        int port = remembered(memory);
        for (int tries = 0; tries < PORT_TRIES; tries++) {
            if (port == 0 || !FreePort.isFree(port)) {
                port = FreePort.any();
            }
            cluster.configure(port);
            if (postmaster.start()) {
                PrivateFiles.write(memory, Integer.toString(port));
                return port;
            }
            port = 0;
        }
        throw new CannotStart("PostgreSQL found no free port on 127.0.0.1 in " + PORT_TRIES + " tries.");
    }

    private static int remembered(Path memory) throws IOException {
        try {
            return Files.exists(memory)
                    ? Integer.parseInt(Files.readString(memory).strip())
                    : 0;
        } catch (NumberFormatException damaged) {
            return 0;
        }
    }

    private void makeReady(PostgresCluster cluster) {
        try {
            PostgresRoles.check(superuser(), cluster.folder());
            PostgresRoles.prepare(superuser(), data.secret(PostgresRoles.APPLICATION));
        } catch (SQLException e) {
            close();
            throw new CannotStart("PostgreSQL started, but its database could not be prepared: " + e.getMessage(), e);
        } catch (CannotStart e) {
            close();
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
        postmaster.stop();
    }
}
