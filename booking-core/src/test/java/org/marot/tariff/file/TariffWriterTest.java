package org.marot.tariff.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.pricing.grid.Grid;

class TariffWriterTest {
    @Test
    void whatIsWrittenReadsBackAsTheSameGrid() {
        RandomGrids grids = new RandomGrids(2027);
        for (int i = 0; i < 500; i++) {
            Grid grid = grids.next();
            String text = TariffWriter.write(grid);

            assertThat(TariffFile.parse(text, Names.any()).grid()).as(text).isEqualTo(grid);
        }
    }

    @ParameterizedTest
    @MethodSource("org.marot.tariff.file.ExampleFilesTest#grids")
    void examplesToo(Path file) {
        Grid grid = TariffFile.read(file, Names.any()).grid();

        assertThat(TariffFile.parse(TariffWriter.write(grid), Names.any()).grid())
                .isEqualTo(grid);
    }
}
