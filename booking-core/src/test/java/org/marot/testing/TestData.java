package org.marot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.marot.embedded.CannotStart;
import org.marot.embedded.DataFolder;
import org.marot.embedded.EmbeddedPostgres;
import org.marot.embedded.PrivateFiles;
import org.springframework.boot.SpringApplication;

/** Throw-away data folders; those of test runs that were killed are cleared by the next run. */
final class TestData {
    private static final Path BASE =
            Path.of(System.getProperty("java.io.tmpdir"), "marot-tests-" + System.getProperty("user.name"));

    private TestData() {}

    static Path programs() {
        return BASE.resolve("programs");
    }

    static DataFolder fresh(String name) {
        try {
            Files.createDirectories(BASE);
            clearAbandoned(name);
            return DataFolder.open(Files.createTempDirectory(BASE, name + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After all applications have been closed, which would otherwise wait long for servers that are gone. */
    static void throwAwayAtTheEnd(Runnable stop, DataFolder data) {
        SpringApplication.getShutdownHandlers().add(() -> {
            stop.run();
            data.close();
            PrivateFiles.deleteTree(data.path());
        });
    }

    private static void clearAbandoned(String name) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(BASE)) {
            folders = found.filter(folder -> folder.getFileName().toString().startsWith(name + "-"))
                    .toList();
        }
        for (Path folder : folders) {
            if (Files.exists(folder.resolve("marot.lock"))) {
                clearIfAbandoned(folder);
            }
        }
    }

    private static void clearIfAbandoned(Path folder) {
        try (DataFolder abandoned = DataFolder.open(folder)) {
            EmbeddedPostgres.stopLeftOver(abandoned);
            PrivateFiles.deleteTree(folder);
        } catch (CannotStart inUse) {
            // another test run works there
        } catch (UncheckedIOException e) {
            // a folder that vanishes under our hands was cleared by a test run that started with us
        }
    }
}
