package org.marot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.proof.GrandPassFile.Card;

class GrandPassFileTest {
    private static final String HEADING = "number;valid-from;valid-to;edition\n";

    @Test
    void readsACardALine() {
        GrandPassFile file = GrandPassFile.read(
                HEADING + "gp 12-34;2027-01-01;2027-12-31;resident\n\nV9999;01/07/2027;31/07/2027;Visiteur\n");

        assertThat(file.mistakes()).isEmpty();
        assertThat(file.cards())
                .containsExactly(
                        new Card(
                                new CardNumber("GP1234"),
                                Edition.RESIDENT,
                                LocalDate.of(2027, 1, 1),
                                LocalDate.of(2027, 12, 31)),
                        new Card(
                                new CardNumber("V9999"),
                                Edition.VISITOR,
                                LocalDate.of(2027, 7, 1),
                                LocalDate.of(2027, 7, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF\"Edition\",\"Holder\",\"Valid_To\",\"Number\",\"valid from\"\nresident,X,2027-12-31,GP1234,2027-01-01",
                "edition\tx\tfin\tnuméro\tdébut\r\nhabitant\tX\t31/12/2027\tGP1234\t01/01/2027\r\n"
            })
    void readsColumnsInAnyOrderAndLeavesOthersAlone(String text) {
        GrandPassFile file = GrandPassFile.read(text);

        assertThat(file.mistakes()).isEmpty();
        assertThat(file.cards())
                .singleElement()
                .satisfies(card -> assertThat(card.number()).isEqualTo(new CardNumber("GP1234")));
        assertThat(file.toString()).doesNotContain("GP1234");
    }

    @ParameterizedTest
    @CsvSource({
        "'',1,card-file-needs-columns",
        "'number,valid-from,valid-to',1,card-file-needs-columns",
        "'number,valid-from,valid-to,edition',1,card-file-needs-cards",
    })
    void needsItsFirstLineAndACard(String text, int line, String rule) {
        assertThat(GrandPassFile.read(text).mistakes()).singleElement().satisfies(mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.violation().rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'G!;2027-01-01;2027-12-31;resident',must-be-a-card-number",
        "'GP1234;soon;2027-12-31;resident',card-needs-first-day",
        "'GP1234;2027-01-01;31/02/2027;resident',card-needs-last-day",
        "'GP1234;2027-01-01;2027-12-31;king',card-needs-edition",
        "'GP1234;2027-01-01;2026-12-31;resident',card-ends-before-it-begins",
        "'GP1234',card-needs-first-day",
        "'AAAA;2027-01-01;2027-12-31;resident',card-is-there-twice"
    })
    void tellsEveryMistakeWithItsLine(String wrong, String rule) {
        GrandPassFile file = GrandPassFile.read(HEADING + "AAAA;2027-01-01;2027-12-31;resident\n" + wrong + "\n"
                + "BBBB;2027-01-01;2027-12-31;resident\n" + wrong.replace("AAAA", "BBBB"));

        assertThat(file.isRight()).isFalse();
        assertThat(file.mistakes())
                .filteredOn(mistake -> mistake.violation().rule().equals(rule))
                .extracting(GrandPassFile.Mistake::line)
                .containsExactly(3, 5);
    }
}
