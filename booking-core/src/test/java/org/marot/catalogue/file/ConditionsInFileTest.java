package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.Conditions.Step;

/** What a file says of the conditions of a venue. */
class ConditionsInFileTest {
    private static final String GOOD = """
            town:
              id: lot
              name: Lot
            venues:
              - id: maison
                name: Maison
                kind: congress-centre
                zone: Europe/Paris
                address: {street: rue du Lot, postcode: "46000", city: Cahors}
                description: Une maison.
                opening-hours: {monday-friday: 08:00-18:00}
                public-holidays: {closed: no}
                conditions:
                  deposit: 40
                  cancelling: [{days: 10, due: 70}, {days: 30, due: 30}]
                  text: {fr: Le client range., en: The customer tidies up.}
                spaces:
                  - id: maison-room
                    name: Pièce
                    kind: room
                    layouts: {boardroom: 4}
            """;

    @Test
    void theyAreReadAndTheLadderIsInOrder() {
        Conditions conditions = conditions(GOOD);
        assertThat(conditions.deposit()).isEqualTo(40);
        assertThat(conditions.cancelling()).isEqualTo(List.of(new Step(30, 30), new Step(10, 70)));
        assertThat(conditions.text(Locale.FRENCH)).isEqualTo("Le client range.");
        assertThat(conditions.text(Locale.ENGLISH)).isEqualTo("The customer tidies up.");
    }

    @ParameterizedTest(name = "{0} days before: {1} %")
    @CsvSource({"31, 30", "30, 30", "29, 70", "10, 70", "9, 100", "0, 100"})
    void whatIsOwedGrowsTowardsTheEvent(long days, int due) {
        assertThat(conditions(GOOD).due(days)).isEqualTo(due);
    }

    @Test
    void withoutThemTheUsualOnesHold() {
        String without = GOOD.replaceAll("(?s)    conditions:.*?    spaces:", "    spaces:");
        assertThat(conditions(without)).isEqualTo(Conditions.USUAL);
        assertThat(Conditions.USUAL.due(0)).isZero();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    deposit: 40   | deposit: 101  | from 0 to 100
                    deposit: 40   | deposite: 40  | deposite
                    days: 10      | days: 30      | a second step for 30 days
                    due: 70       | due: all      | from 0 to 100
                    days: 10,     | ''            | the key days is missing
                    """)
    void mistakesAreNamed(String right, String wrong, String told) {
        assertThatThrownBy(() -> conditions(GOOD.replace(right, wrong)))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining(told);
    }

    private static Conditions conditions(String file) {
        return TownFile.parse(file).venues().get(0).venue().terms();
    }
}
