package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.SpacePrices;

/** What a file says of prices. */
class PricesInFileTest {
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
                  - id: maison-room
                    name: Pièce
                    kind: room
                    layouts: {boardroom: 4}
                    prices: {hour: 12.5, half-day: 45.00, day: 80}
                    vat: 20
            """;

    @Test
    void pricesAreReadToTheCent() {
        assertThat(prices(GOOD)).isEqualTo(new SpacePrices(12_50L, 45_00L, 80_00L, 5, 20_00, false));
        String other = GOOD.replace(
                        "{hour: 12.5, half-day: 45.00, day: 80}", "{day: 0, half-day-hours: 6, taxes: included}")
                .replace("vat: 20", "vat: 5.5");
        assertThat(prices(other)).isEqualTo(new SpacePrices(null, null, 0L, 6, 5_50, true));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    hour: 12.5           | hour: 12.505       | an amount without sign and currency
                    hour: 12.5           | hour: -3           | an amount without sign and currency
                    hour: 12.5           | hours: 3           | hours
                    day: 80              | day: 80 €          | an amount without sign and currency
                    vat: 20              | vat: 101           | a percentage from 0 to 100
                    vat: 20              | accessible: yes    | the key vat is missing
                    day: 80              | half-day-hours: 13 | from 1 to 12
                    day: 80              | taxes: perhaps     | excluded, included
                    """)
    void mistakesAreNamed(String right, String wrong, String told) {
        assertThatThrownBy(() -> prices(GOOD.replace(right, wrong)))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining(told);
    }

    @Test
    void aRateNeedsPrices() {
        assertThatThrownBy(
                        () -> prices(GOOD.replace("prices: {hour: 12.5, half-day: 45.00, day: 80}", "accessible: no")))
                .hasMessageContaining("a VAT rate without prices");
    }

    private static SpacePrices prices(String file) {
        return TownFile.parse(file)
                .venues()
                .get(0)
                .spaces()
                .get(0)
                .space()
                .price()
                .orElseThrow();
    }
}
