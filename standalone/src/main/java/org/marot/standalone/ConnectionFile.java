package org.marot.standalone;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.marot.embedded.PrivateFiles;

/** Left by a running Marot for {@code marot import}, which then works on the same database. */
final class ConnectionFile {
    private final Path file;

    ConnectionFile(Path data) {
        this.file = data.resolve("connection.properties");
    }

    void write(Connections connections) {
        StringBuilder text = new StringBuilder("# How to reach the Marot that runs on this folder.\n");
        new TreeMap<>(connections.settings())
                .forEach((name, value) -> text.append(name)
                        .append('=')
                        .append(value.replace("\\", "\\\\"))
                        .append('\n'));
        try {
            PrivateFiles.write(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Connections> read() {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            Map<String, String> settings = new TreeMap<>();
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
            return Optional.of(new Connections(settings));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
