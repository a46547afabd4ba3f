package org.marot.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts and stops the PostgreSQL server of one cluster. */
final class Postmaster {
    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int START_SECONDS = 180;

    /** Said while sessions of a killed server still end; they notice its death by themselves. */
    private static final String ORPHANS = "pre-existing shared memory block";

    private static final int ORPHAN_TRIES = 60;
    private static final int ORPHAN_PAUSE_MILLIS = 500;

    private final PostgresPrograms programs;
    private final Path cluster;
    private final Path log;

    Postmaster(PostgresPrograms programs, Path cluster, Path log) {
        this.programs = programs;
        this.cluster = cluster;
        this.log = log;
    }

    /** Whether it came up; false when the port was taken by somebody else meanwhile. */
    boolean start() {
        for (int tries = 1; ; tries++) {
            forgetEnded(cluster);
            long logStart = PostgresLog.size(log);
            Command.Result result = Command.runUnprivileged(
                    cluster,
                    List.of(
                            programs.path("pg_ctl"),
                            "start",
                            "--pgdata=" + cluster,
                            "--log=" + log,
                            "--wait",
                            "--timeout=" + START_SECONDS));
            if (result.status() == 0) {
                return true;
            }
            String said = PostgresLog.since(log, logStart);
            if (said.contains("could not create any TCP/IP sockets")) {
                return false;
            }
            if (!said.contains(ORPHANS) || tries == ORPHAN_TRIES) {
                throw new CannotStart("PostgreSQL did not start: " + result.output() + System.lineSeparator()
                        + "The end of " + log + ":" + System.lineSeparator() + PostgresLog.tail(log));
            }
            Command.pause(ORPHAN_PAUSE_MILLIS);
        }
    }

    boolean isRunning() {
        return PostgresProcess.of(cluster).isPresent();
    }

    void stop() {
        PostgresProcess.of(cluster).ifPresent(PostgresProcess::stop);
    }

    /** Ends what is left of an earlier run. Only for the holder of the data folder's lock. */
    static void stopLeftOver(Path cluster) {
        PostgresProcess.of(cluster).ifPresent(left -> {
            LOG.info(
                    "Stopping the PostgreSQL (process {}) that an earlier run left.",
                    left.handle().pid());
            left.stop();
        });
        forgetEnded(cluster);
    }

    /** PostgreSQL itself would believe the file as long as any process has that number. */
    private static void forgetEnded(Path cluster) {
        try {
            if (PostgresProcess.of(cluster).isEmpty()) {
                Files.deleteIfExists(PostgresProcess.pidFile(cluster));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
