package org.marot.benchmarks.faults;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How to reach the servers of a running Marot: by the file that it leaves for {@code marot import}. */
record Reach(String url, String user, String password, String kafka) {
    static Reach of(Path data) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(Files.readString(data.resolve("connection.properties"))));
        return new Reach(
                settings.getProperty("MAROT_DATABASE_URL"),
                settings.getProperty("MAROT_DATABASE_USER"),
                settings.getProperty("MAROT_DATABASE_PASSWORD"),
                settings.getProperty("MAROT_KAFKA_BOOTSTRAP"));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
