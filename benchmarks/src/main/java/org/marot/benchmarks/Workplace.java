package org.marot.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.marot.embedded.DataFolder;
import org.marot.embedded.DatabaseAccess;
import org.marot.embedded.EmbeddedPostgres;
import org.marot.embedded.PrivateFiles;

/** A PostgreSQL of the run's own, in a folder that is gone afterwards; as durable as in production, or there is no run. */
final class Workplace implements AutoCloseable {
    private final DataFolder data;
    private final EmbeddedPostgres postgres;

    private Workplace(DataFolder data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    static Workplace open() {
        DataFolder data = DataFolder.open(freshFolder());
        Workplace place = new Workplace(data, EmbeddedPostgres.start(data));
        try {
            place.requireDurable();
            return place;
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    /** Beside the other temporary folders, if those are on a disk. */
    static Path freshFolder() {
        try {
            Path folder = Files.createTempDirectory("marot-bench-");
            String kind = Files.getFileStore(folder).type();
            if (kind.equals("tmpfs") || kind.equals("ramfs")) {
                Files.delete(folder);
                throw new WrongUse("The temporary folder is in memory (" + kind
                        + "): durable writes cannot be measured there. Name one on a disk with"
                        + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=….");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatabaseAccess database() {
        return postgres.database();
    }

    DataFolder data() {
        return data;
    }

    /** The server's first process; its children serve the connections. */
    ProcessHandle postmaster() {
        try (Stream<Path> files = Files.find(
                data.path(), 4, (file, kind) -> file.getFileName().toString().equals("postmaster.pid"))) {
            Path file = files.findFirst().orElseThrow();
            long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the superuser: for check-points and settings, never for bookings. */
    void superuser(String sql) {
        execute(postgres.superuser(), sql);
    }

    void run(String sql) {
        execute(postgres.database(), sql);
    }

    String ask(String sql) {
        try (Connection connection = postgres.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void requireDurable() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!ask("show " + setting).equals("on")) {
                throw new IllegalStateException(setting + " is " + ask("show " + setting) + ", and must be on");
            }
        }
    }

    private static void execute(DatabaseAccess access, String sql) {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        postgres.close();
        data.close();
        try {
            PrivateFiles.deleteTree(data.path());
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("could not clear " + data.path(), e);
        }
    }
}
