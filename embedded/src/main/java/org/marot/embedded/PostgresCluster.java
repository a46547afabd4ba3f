package org.marot.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the database: made once, durable and with checksums, signed in to by password alone. */
final class PostgresCluster {
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCluster.class);
    private static final String DRAFT = ".new";

    /** Rewritten at each start; {@code ALTER SYSTEM} is the place for an operator's own settings. */
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            password_encryption = 'scram-sha-256'
            max_connections = 100
            shared_buffers = 128MB
            effective_cache_size = 512MB
            max_wal_size = 1GB
            min_wal_size = 128MB
            checkpoint_timeout = 10min
            wal_compression = on
            wal_level = replica
            random_page_cost = 1.1
            log_lock_waits = on
            log_checkpoints = off
            log_line_prefix = '%%m [%%p] %%u@%%d '
            log_timezone = 'UTC'
            timezone = 'UTC'
            datestyle = 'iso, ymd'
            lc_messages = 'C'
            lc_monetary = 'C'
            lc_numeric = 'C'
            lc_time = 'C'
            """;

    private final Path folder;

    private PostgresCluster(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    static PostgresCluster in(DataFolder data, PostgresPrograms programs) {
        String major = programs.majorVersion();
        Path folder = data.folder("postgres").resolve(major);
        clearDrafts(folder);
        if (!Files.isDirectory(folder)) {
            create(data, programs, folder);
        } else if (!data.hasSecret(SUPERUSER)) {
            throw new CannotStart("The password file " + data.file("secrets/" + SUPERUSER)
                    + " is missing. Put it back from your backup: without it the database in " + folder
                    + " cannot be opened.");
        }
        return new PostgresCluster(folder);
    }

    private static void create(DataFolder data, PostgresPrograms programs, Path folder) {
        if (data.secret(SUPERUSER).isEmpty()) {
            throw new CannotStart(
                    "The password file " + data.file("secrets/" + SUPERUSER) + " is empty. Delete it and start again.");
        }
        Path draft = newDraft(folder);
        Command.Result result = Command.runUnprivileged(
                data.path(),
                List.of(
                        programs.path("initdb"),
                        "--pgdata=" + draft,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + data.file("secrets/" + SUPERUSER),
                        "--auth-host=scram-sha-256",
                        "--auth-local=reject",
                        "--data-checksums",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--encoding=UTF8",
                        "--no-instructions"));
        if (result.status() != 0) {
            throw new CannotStart("The database could not be created in " + folder + ": " + result.output());
        }
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            PrivateFiles.syncFolderOf(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of its own: the initdb of a killed start may still be at work in another. */
    private static Path newDraft(Path folder) {
        try {
            return Files.createTempDirectory(folder.getParent(), folder.getFileName() + DRAFT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As far as nobody is at work in them; the rest is cleared another time. */
    private static void clearDrafts(Path folder) {
        String drafts = folder.getFileName() + DRAFT;
        try (Stream<Path> all = Files.list(folder.getParent())) {
            for (Path draft : all.filter(each -> each.getFileName().toString().startsWith(drafts))
                    .toList()) {
                PrivateFiles.deleteTree(draft);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.info("The unfinished database of an earlier start cannot be cleared away yet: {}", e.toString());
        }
    }

    void configure(int port) {
        try {
            PrivateFiles.write(folder.resolve("postgresql.conf"), SETTINGS.formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
