package org.marot.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import org.marot.standalone.Installation;
import org.marot.standalone.Settings;
import org.springframework.util.FileSystemUtils;

/** A whole Marot in a folder that is thrown away with it at the end of all journeys. */
record Town(Installation installation, Path data) {
    static Town start(boolean demo) {
        try {
            Path data = Files.createTempDirectory("marot-journeys-");
            Map<String, String> environment =
                    Map.of("MAROT_DATA", data.toString(), "MAROT_PORT", "0", "MAROT_ADDRESS", "127.0.0.1");
            Town town = new Town(Installation.start(Settings.from(environment, demo)), data);
            Runtime.getRuntime().addShutdownHook(new Thread(town::close));
            return town;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what no page does: a fault has to be planted before anybody can look at it. */
    void plant(String sql) {
        Properties access = new Properties();
        try {
            access.load(new StringReader(Files.readString(data.resolve("connection.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection connection = DriverManager.getConnection(
                        access.getProperty("MAROT_DATABASE_URL"),
                        access.getProperty("MAROT_DATABASE_USER"),
                        access.getProperty("MAROT_DATABASE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings a town's file into the catalogue, as {@code ./marot import} does. */
    void imports(Path file) {
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.marot.standalone.Marot",
                        "import",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("import.log").toFile());
        program.environment().put("MAROT_DATA", data.toString());
        try {
            if (program.start().waitFor() != 0) {
                throw new IllegalStateException(Files.readString(data.resolve("import.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void close() {
        installation.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
