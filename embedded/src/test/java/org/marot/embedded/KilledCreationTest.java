package org.marot.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it makes the database leaves an initdb that goes on making it. */
class KilledCreationTest {
    @TempDir
    Path temporary;

    @Test
    void theNextStartMakesItsOwnDatabaseAndClearsWhatWasLeft() throws Exception {
        Path folder = temporary.resolve("data");
        try (ServersInAChild child = ServersInAChild.on(folder)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> drafts(folder).stream().anyMatch(draft -> Files.exists(draft.resolve("PG_VERSION"))));
            child.killWithoutWarning();
        }
        start(folder);
        start(folder);
        assertThat(drafts(folder)).isEmpty();
    }

    private static void start(Path folder) throws Exception {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                Connection connection = postgres.database().connect()) {
            assertThat(connection.isValid(10)).isTrue();
        }
    }

    private static List<Path> drafts(Path folder) throws IOException {
        Path postgres = folder.resolve("postgres");
        if (!Files.isDirectory(postgres)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(postgres)) {
            return found.filter(each -> each.getFileName().toString().contains(".new"))
                    .toList();
        }
    }
}
