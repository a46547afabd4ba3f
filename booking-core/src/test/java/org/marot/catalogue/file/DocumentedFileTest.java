package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.StandardWords;

/** What docs/catalogue.md shows is a file that can be imported, and it names every usual word. */
class DocumentedFileTest {
    private final String page;

    DocumentedFileTest() throws Exception {
        page = Files.readString(Path.of("..", "docs", "catalogue.md"));
    }

    @Test
    void theShownFileHasNoMistake() {
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();

        TownFile file = TownFile.parse(page.substring(start, page.indexOf("```", start)));

        assertThat(file.venues())
                .singleElement()
                .satisfies(venue -> assertThat(venue.spaces()).hasSize(3));
    }

    @Test
    void everyUsualWordIsNamed() {
        List<String> words = Stream.of(StandardWords.LAYOUTS, StandardWords.EQUIPMENT, StandardWords.CATEGORIES)
                .map(kind -> kind.keySet())
                .flatMap(Collection::stream)
                .toList();

        assertThat(words).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }
}
