package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.DeskRules;
import org.marot.catalogue.Space;

/** What a file says of the desks of a pool. */
class DesksInFileTest {
    private static final String GOOD = """
            town:
              id: lot
              name: Lot
            venues:
              - id: maison
                name: Maison
                kind: third-place
                zone: Europe/Paris
                address: {street: rue du Lot, postcode: "46000", city: Cahors}
                description: Une maison.
                opening-hours: {monday-friday: 08:00-18:00}
                public-holidays: {closed: no}
                spaces:
                  - id: maison-desks
                    name: Postes
                    kind: desk-pool
                    units: 6
                    accessible-units: [6, 5]
                    rules: {desks: {named: 18:00, pins: yes, kept-until: 17:30}}
                  - id: maison-room
                    name: Pièce
                    kind: room
                    layouts: {boardroom: 4}
            """;

    @Test
    void theRulesOfDesksAreRead() {
        Space desks = space(GOOD, 0);
        assertThat(desks.rules().seating()).isEqualTo(new DeskRules(LocalTime.of(18, 0), true, LocalTime.of(17, 30)));
        assertThat(desks.keptUnits()).containsExactly(5, 6);
        assertThat(space(GOOD, 1).rules().seating()).isEqualTo(DeskRules.USUAL);
        assertThat(space(GOOD.replace("named: 18:00", "named: at-check-in").replace("17:30", "always"), 0)
                        .rules()
                        .seating())
                .isEqualTo(new DeskRules(null, true, null));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    named: 18:00             | named: 24:30              | an hour such as 18:00, or at-check-in
                    kept-until: 17:30        | kept-until: noon          | an hour such as 18:00, or always
                    pins: yes                | pins: perhaps             | expected yes or no
                    pins: yes                | pinned: yes               | pinned
                    accessible-units: [6, 5] | accessible-units: [7]     | from 1 to 6
                    units: 6                 | units: 2                  | from 1 to 2
                    accessible-units: [6, 5] | accessible-units: [1,2,3,4,5,6] | leaves no desk
                    layouts: {boardroom: 4}  | accessible-units: [1]     | only a desk pool has units
                    """)
    void mistakesAreNamed(String piece, String instead, String message) {
        assertThatThrownBy(() -> TownFile.parse(GOOD.replace(piece, instead)))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining(message);
    }

    private static Space space(String text, int place) {
        return TownFile.parse(text).venues().get(0).spaces().get(place).space();
    }
}
