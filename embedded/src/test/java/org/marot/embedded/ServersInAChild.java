package org.marot.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Both servers in a JVM of its own, so that a test can kill it without a warning, as a machine would. */
final class ServersInAChild implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ServersInAChild(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ServersInAChild on(Path folder) throws IOException {
        return new ServersInAChild(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServersInAChild.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** Reads on until the child says a line that begins so, and gives the rest of that line. */
    String awaitLine(String beginning) throws IOException {
        StringBuilder said = new StringBuilder();
        String line;
        while ((line = output.readLine()) != null) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The child ended without saying '" + beginning + "':\n" + said);
    }

    void killWithoutWarning() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The child survived its killing.");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The child: starts both servers, then writes to both until it is killed, saying what was acknowledged. */
    public static void main(String[] arguments) throws Exception {
        DataFolder data;
        try {
            data = DataFolder.open(Path.of(arguments[0]));
        } catch (CannotStart e) {
            System.out.println("REFUSED " + e.getMessage());
            return;
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
        EmbeddedKafka kafka = EmbeddedKafka.start(data);
        KafkaRecords.createTopic(kafka, "road");
        try (Connection connection = postgres.database().connect();
                Statement sql = connection.createStatement()) {
            sql.execute("create table acknowledged (number int primary key)");
            System.out.println("READY " + Objects.requireNonNull(kafka.bootstrapServers()));
            for (int number = 1; ; number++) {
                sql.execute("insert into acknowledged values (" + number + ")");
                KafkaRecords.send(kafka, "road", Integer.toString(number));
                System.out.println("ACKNOWLEDGED " + number);
            }
        }
    }
}
