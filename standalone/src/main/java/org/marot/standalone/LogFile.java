package org.marot.standalone;

import java.nio.file.Path;

/** Where the log goes; to be said before the first line is logged. */
final class LogFile {
    private LogFile() {}

    static void in(Path data) {
        System.setProperty(
                "marot.log", data.toAbsolutePath().resolve("marot.log").toString());
    }
}
