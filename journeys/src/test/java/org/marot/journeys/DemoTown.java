package org.marot.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.marot.standalone.Installation;
import org.marot.standalone.Settings;
import org.springframework.util.FileSystemUtils;

/** The demo, started once for all journeys in a folder that is thrown away. */
final class DemoTown {
    private static final class Running {
        static final Installation INSTALLATION = start();
    }

    private DemoTown() {}

    static String site() {
        return Running.INSTALLATION.site();
    }

    private static Installation start() {
        try {
            Path data = Files.createTempDirectory("marot-journeys-");
            Settings settings = Settings.from(Map.of("MAROT_DATA", data.toString(), "MAROT_PORT", "0"), true);
            Installation installation = Installation.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                installation.close();
                delete(data);
            }));
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
