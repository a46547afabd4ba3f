package org.marot.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marot.embedded.DataFolder;

/** The life of an installation, as whoever runs it sees it. */
class MarotTest {
    private static final String READY = "Marot is ready at ";

    @TempDir
    Path temporary;

    @Test
    void servesItsPagesSurvivesAKillAndTakesATownsFileWhileItRuns() throws Exception {
        Path data = temporary.resolve("data");
        try (MarotProcess first = MarotProcess.start(data, "demo")) {
            String site = first.awaitLine(READY);
            assertThat(site).matches("http://localhost:\\d+");
            assertThat(MarotProcess.get(site + "/").statusCode()).isEqualTo(200);
            assertASecondCopyIsRefused(data);
            assertThat(MarotProcess.get(site + "/").statusCode()).isEqualTo(200);
            first.killWithoutWarning();
        }
        try (MarotProcess second = MarotProcess.start(data, "demo")) {
            String site = second.awaitLine(READY);
            assertThat(MarotProcess.get(site + "/venues/clement-marot").statusCode())
                    .isEqualTo(200);
            assertAFileIsImported(data);
            second.askToStop();
        }
        assertNothingIsLeft(data);
    }

    private static void assertASecondCopyIsRefused(Path data) throws Exception {
        try (MarotProcess copy = MarotProcess.start(data, "demo")) {
            assertThat(copy.sayings())
                    .contains("is already running on the data folder")
                    .contains("MAROT_DATA");
            assertThat(copy.awaitEnd()).isEqualTo(1);
        }
    }

    private void assertAFileIsImported(Path data) throws Exception {
        Path town = temporary.resolve("town.yaml");
        Files.writeString(town, Example.text("cahors.yaml"));
        try (MarotProcess unchanged = MarotProcess.start(data, "import", town.toString())) {
            assertThat(unchanged.sayings()).contains("nothing changed");
            assertThat(unchanged.awaitEnd()).isZero();
        }
        Files.writeString(town, "town: {}\n");
        try (MarotProcess mistaken = MarotProcess.start(data, "import", town.toString())) {
            assertThat(mistaken.sayings()).contains("was not imported, nothing has changed");
            assertThat(mistaken.awaitEnd()).isEqualTo(1);
        }
    }

    private static void assertNothingIsLeft(Path data) {
        try (DataFolder free = DataFolder.open(data)) {
            assertThat(free.file("postgres/18/postmaster.pid")).doesNotExist();
            assertThat(free.file("connection.properties")).doesNotExist();
        }
        List<String> commands = ProcessHandle.allProcesses()
                .flatMap(process -> process.info().arguments().stream())
                .map(arguments -> String.join(" ", arguments))
                .filter(arguments -> arguments.contains(data.toString()))
                .toList();
        assertThat(commands).isEmpty();
    }

    @Test
    void tellsAnInstallationWithoutAdministratorWhereToMakeOne() throws Exception {
        try (MarotProcess marot = MarotProcess.start(temporary.resolve("run"), "run")) {
            String site = marot.awaitLine(READY);
            String address = marot.awaitLine("Create the first administrator at ");
            assertThat(address).startsWith(site + "/welcome/");
            assertThat(MarotProcess.get(address).statusCode()).isEqualTo(200);
            assertThat(MarotProcess.get(address + "x").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void importsIntoAnInstallationThatDoesNotRun() throws Exception {
        Path data = temporary.resolve("stopped");
        Path town = temporary.resolve("cahors.yaml");
        Files.writeString(town, Example.text("cahors.yaml"));
        try (MarotProcess importing = MarotProcess.start(data, "import", town.toString())) {
            assertThat(importing.sayings()).contains("clement-marot");
            assertThat(importing.awaitEnd()).isZero();
        }
        Path cards = temporary.resolve("cards.csv");
        Files.writeString(cards, "number;valid-from;valid-to;edition\nGP0001;2026-01-01;2028-12-31;resident\n");
        try (MarotProcess importing = MarotProcess.start(data, "import-grand-pass", cards.toString())) {
            assertThat(importing.sayings()).contains("1 cards: 1 new, 0 changed, 0 ended.");
            assertThat(importing.awaitEnd()).isZero();
        }
        Files.writeString(cards, "number;valid-from;valid-to;edition\nGP0001;2026-01-01;soon;resident\n");
        try (MarotProcess mistaken = MarotProcess.start(data, "import-grand-pass", cards.toString())) {
            assertThat(mistaken.sayings())
                    .contains("was not imported, nothing has changed")
                    .contains("line 2: card needs last day");
            assertThat(mistaken.awaitEnd()).isEqualTo(1);
        }
        assertNothingIsLeft(data);
    }
}
