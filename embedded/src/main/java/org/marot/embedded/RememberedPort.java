package org.marot.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntPredicate;

/** A port of 127.0.0.1, the one of the run before as long as nobody else has taken it. */
final class RememberedPort {
    private static final int TRIES = 5;

    private final Path memory;

    RememberedPort(Path memory) {
        this.memory = memory;
    }

    /** The first port on which the start succeeds. */
    int first(String server, IntPredicate start) throws IOException {
        int port = remembered();
        for (int tries = 0; tries < TRIES; tries++) {
            if (port == 0 || !FreePort.isFree(port)) {
                port = FreePort.any();
            }
            if (start.test(port)) {
                PrivateFiles.write(memory, Integer.toString(port));
                return port;
            }
            port = 0;
        }
        throw new CannotStart(server + " found no free port on 127.0.0.1 in " + TRIES + " tries.");
    }

    private int remembered() throws IOException {
        try {
            return Files.exists(memory)
                    ? Integer.parseInt(Files.readString(memory).strip())
                    : 0;
        } catch (NumberFormatException damaged) {
            return 0;
        }
    }
}
