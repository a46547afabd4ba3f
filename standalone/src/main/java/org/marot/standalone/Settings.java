package org.marot.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marot.embedded.CannotStart;

/** What the environment says about this installation. */
public record Settings(
        Path data,
        int port,
        Optional<String> database,
        Optional<String> kafka,
        Optional<String> address,
        boolean demo) {
    private static final int HIGHEST_PORT = 65_535;
    private static final String NO_PORT = "MAROT_PORT is \"%s\", which is no port. Give a number from 1 to 65535.";

    public static Settings from(Map<String, String> environment, boolean demo) {
        return new Settings(
                Path.of(given(environment, "MAROT_DATA").orElse("data")),
                port(given(environment, "MAROT_PORT").orElse("8080")),
                given(environment, "MAROT_DATABASE_URL"),
                given(environment, "MAROT_KAFKA_BOOTSTRAP"),
                given(environment, "MAROT_ADDRESS"),
                demo);
    }

    Connections forApplications() {
        Map<String, String> own = new TreeMap<>(Map.of(
                "MAROT_DATA", data.toAbsolutePath().toString(),
                "MAROT_PORT", Integer.toString(port),
                "MAROT_DEMO", Boolean.toString(demo)));
        listenOn().ifPresent(each -> own.put("server.address", each));
        return new Connections(own);
    }

    /** The demo's passwords are public, so that it answers on this machine alone unless somebody says otherwise. */
    private Optional<String> listenOn() {
        return address.or(() -> demo ? Optional.of("127.0.0.1") : Optional.empty());
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart(NO_PORT.formatted(text), e);
        }
        throw new CannotStart(NO_PORT.formatted(text));
    }
}
