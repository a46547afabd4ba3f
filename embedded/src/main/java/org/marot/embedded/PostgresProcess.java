package org.marot.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The living server process of one cluster, also one that an earlier, killed Marot left running. */
record PostgresProcess(ProcessHandle handle, Path cluster) {
    private static final int STOP_SECONDS = 60;

    /** By the cluster's pid file, believed only when the process of that number serves this very cluster. */
    static Optional<PostgresProcess> of(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(pidFile(cluster));
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .filter(process -> serves(process, cluster))
                            .map(process -> new PostgresProcess(process, cluster));
        } catch (IOException | NumberFormatException noneOrUnreadable) {
            return Optional.empty();
        }
    }

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        boolean postgres = process.info()
                .command()
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
        return postgres && (worksIn(process, cluster) || wasStartedFor(process, cluster));
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), cluster);
        } catch (IOException notThisSystem) {
            return false;
        }
    }

    private static boolean wasStartedFor(ProcessHandle process, Path cluster) {
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains(cluster.toString()))
                .isPresent();
    }

    /** Disconnects everybody, writes a last checkpoint and waits for the end. */
    void stop() {
        if (!endsAfter("INT") && !endsAfter("QUIT")) {
            throw new CannotStart("PostgreSQL (process " + handle.pid() + ", on " + cluster
                    + ") does not stop. End it by hand, then start Marot again.");
        }
    }

    /** Looks at what the process is and not only at its number, which a zombie without a parent keeps. */
    private boolean endsAfter(String signal) {
        Command.run(cluster, List.of("kill", "-" + signal, Long.toString(handle.pid())));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STOP_SECONDS);
        while (serves(handle, cluster)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Command.pause(20);
        }
        return true;
    }
}
