package org.marot.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.marot.embedded.CannotStart;
import org.marot.embedded.DataFolder;
import org.marot.embedded.PrivateFiles;

/**
 * Whether a data folder is a demo's or an installation's, from its first start on. The demo's passwords are public: they
 * must never open what people rely on.
 */
final class Purpose {
    private static final String DEMO = "demo";
    private static final String RUN = "run";

    private Purpose() {}

    static void keep(DataFolder data, boolean demo) {
        Path file = data.file("purpose");
        String wanted = demo ? DEMO : RUN;
        try {
            String kept = Files.exists(file) ? Files.readString(file).strip() : "";
            if (kept.isEmpty()) {
                PrivateFiles.write(file, wanted);
            } else if (!kept.equals(wanted)) {
                throw new CannotStart(demo ? installation(data) : demo(data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String installation(DataFolder data) {
        return "The data folder " + data.path() + " holds an installation, and the demo's passwords are public."
                + " Give the demo a folder of its own, for example MAROT_DATA=./data-demo ./marot demo";
    }

    private static String demo(DataFolder data) {
        return "The data folder " + data.path() + " holds a demo, whose passwords are public."
                + " Give the installation a folder of its own, for example MAROT_DATA=./data-run ./marot run";
    }
}
