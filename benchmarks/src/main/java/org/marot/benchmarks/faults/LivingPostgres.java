package org.marot.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The PostgreSQL server of the run's own data folder; no other server is ever touched. */
record LivingPostgres(ProcessHandle postmaster) {

    static Optional<LivingPostgres> of(Path data) {
        Path folder = data.resolve("postgres");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> clusters = Files.list(folder)) {
            return clusters.flatMap(cluster -> serving(cluster).stream())
                    .findFirst()
                    .map(LivingPostgres::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessHandle> serving(Path cluster) {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(process -> serves(process, cluster));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        ProcessHandle.Info info = process.info();
        return info.command()
                        .filter(command -> Path.of(command).endsWith("postgres"))
                        .isPresent()
                && info.arguments()
                        .filter(words -> Stream.of(words).anyMatch(word -> word.contains(cluster.toString())))
                        .isPresent();
    }

    /** SIGKILL to the first process alone; those that serve connections notice it by themselves. */
    void kill() {
        postmaster.destroyForcibly();
    }

    /** SIGKILL to all of its processes. */
    void killWithChildren() {
        List<ProcessHandle> children = postmaster.descendants().toList();
        kill();
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
