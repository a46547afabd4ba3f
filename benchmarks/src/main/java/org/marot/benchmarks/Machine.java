package org.marot.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;

/** Where the figures come from, without a name or a path of the machine. */
final class Machine {
    private Machine() {}

    static void describe(PrintStream out, Workplace place) {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        out.printf(
                "%d processors, %.0f GB of memory, %s %s, load %.1f at the start%n",
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / 1e9,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                system.getSystemLoadAverage());
        out.printf(
                "Java %s, PostgreSQL %s, fsync %s, on %s%n",
                System.getProperty("java.version"),
                place.ask("show server_version"),
                place.ask("show fsync"),
                fileSystem(place));
    }

    private static String fileSystem(Workplace place) {
        try {
            return Files.getFileStore(place.data().path()).type();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
