package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    @TempDir
    Path temporary;

    @Test
    void theNextStartWorksWithoutHandsAndHasLostNothing() throws Exception {
        Path folder = temporary.resolve("data");
        int acknowledged = 0;
        try (ServersInAChild child = ServersInAChild.on(folder)) {
            child.awaitLine("READY");
            for (int i = 0; i < 20; i++) {
                acknowledged = Integer.parseInt(child.awaitLine("ACKNOWLEDGED"));
            }
            child.killWithoutWarning();
        }
        Path cluster = folder.resolve("postgres").resolve("18");
        assertThat(PostgresProcess.of(cluster))
                .as("PostgreSQL outlives its killed parent, else this test proves nothing")
                .isPresent();

        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
            assertThat(rows(postgres)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(KafkaRecords.read(kafka, "road", acknowledged))
                    .containsAll(IntStream.rangeClosed(1, acknowledged)
                            .mapToObj(Integer::toString)
                            .toList());
            assertThat(folder.resolve("kafka.damaged")).doesNotExist();
        }
        assertThat(PostgresProcess.of(cluster)).isEmpty();
    }

    @Test
    void aSecondCopyOnTheSameFolderIsRefusedWhileTheFirstGoesOn() throws Exception {
        Path folder = temporary.resolve("data");
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                Connection connection = postgres.database().connect();
                Statement sql = connection.createStatement();
                ServersInAChild child = ServersInAChild.on(folder)) {
            String refusal = child.awaitLine("REFUSED");
            assertThat(refusal)
                    .contains("process " + ProcessHandle.current().pid())
                    .contains("is already running on the data folder " + folder.toRealPath())
                    .contains("MAROT_DATA");
            assertThat(sql.execute("select 1")).isTrue();
        }
    }

    private static int rows(EmbeddedPostgres postgres) throws Exception {
        try (Connection connection = postgres.database().connect();
                Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("select count(*), max(number) from acknowledged")) {
            assertThat(count.next()).isTrue();
            assertThat(List.of(count.getInt(1))).containsExactly(count.getInt(2));
            return count.getInt(1);
        }
    }
}
