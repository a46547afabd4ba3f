package org.marot.tariff.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.pricing.grid.Grid;
import org.marot.tariff.FileCatalogue;

class ExampleFilesTest {
    private static final Path FOLDER = FileCatalogue.EXAMPLES.resolve("tariffs");
    private static final Names NAMES = Names.of(FileCatalogue.ofExamples());

    static Stream<Path> grids() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("places.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void eachIsReadWithoutMistake(Path file) throws IOException {
        assertThat(TariffFile.isOne(Files.readString(file))).isTrue();

        Grid grid = TariffFile.read(file, NAMES).grid();

        assertThat(grid.lines()).isNotEmpty();
        assertThat(file.getFileName()).hasToString(grid.venue().value() + ".yaml");
    }

    @Test
    void aTownIsNoGrid() throws IOException {
        assertThat(TariffFile.isOne(Files.readString(FOLDER.resolve("places.yaml"))))
                .isFalse();
        assertThat(TariffFile.isOne("{\"tariff\": {}}")).isTrue();
        assertThat(TariffFile.isOne("{\n  \"tariff\" : {}\n}")).isTrue();
    }
}
