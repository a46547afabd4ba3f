package org.marot.tariff.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marot.pricing.grid.Grid;

/** What the guide shows can be written so. */
class DocumentedTariffTest {
    private static final Path GUIDE = Path.of("..", "docs", "tariffs.md");

    @Test
    void thePiecesOfTheGuideAreOneGrid() throws IOException {
        String pieces = all("```yaml\\n(.*?)```").stream().collect(Collectors.joining("\n"));

        Grid grid = TariffFile.parse(pieces, Names.any()).grid();

        assertThat(grid.units()).hasSize(6);
        assertThat(grid.lines()).hasSize(1);
        assertThat(grid.terms()).hasSize(2);
    }

    @Test
    void theExamplesThatItLinksAreThere() throws IOException {
        List<String> linked = all("\\(\\.\\./examples/tariffs/([a-z-]+\\.yaml)\\)");

        assertThat(linked)
                .hasSize(8)
                .allSatisfy(name -> assertThat(GUIDE.resolveSibling("../examples/tariffs/" + name))
                        .exists());
    }

    private static List<String> all(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
