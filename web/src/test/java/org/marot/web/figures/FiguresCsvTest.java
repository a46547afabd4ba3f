package org.marot.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.web.figures.FigureTable.Line;

class FiguresCsvTest {
    private static final FigureTable TABLE = new FigureTable(
            "spaces",
            "Occupancy",
            List.of("Space", "Hours", "Occupancy"),
            List.of(
                    Line.of("Room \"1\"; left", List.of("1.5 h", "12.5%"), 1.5, 12.5),
                    Line.of("=HYPERLINK(\"x\")", List.of("withheld", "withheld"), null, null)));

    @Test
    void isWhatAFrenchSpreadsheetReads() {
        assertThat(FiguresCsv.of(TABLE, Locale.FRENCH))
                .isEqualTo("\uFEFF\"Space\";\"Hours\";\"Occupancy\"\r\n"
                        + "\"Room \"\"1\"\"; left\";\"1,5\";\"12,5\"\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\";\"\";\"\"\r\n");
    }

    @Test
    void isWhatAnEnglishSpreadsheetReads() {
        assertThat(FiguresCsv.of(TABLE, Locale.UK)).contains("\"Room \"\"1\"\"; left\",\"1.5\",\"12.5\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void noNameBecomesAFormula(String name) {
        assertThat(FiguresCsv.harmless(name)).isEqualTo("'" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Salle 1", "1 = 1", "Café"})
    void otherNamesStayAsTheyAre(String name) {
        assertThat(FiguresCsv.harmless(name)).isEqualTo(name);
    }
}
