package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.ChargedPer;
import org.marot.catalogue.Trade;
import org.marot.catalogue.VenueService;

/** What a file says can be ordered with a venue's spaces. */
class ServicesInFileTest {
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
                services:
                  - id: coffee-break
                    name: {fr: Pause café, en: Coffee break}
                    trade: catering
                    per: person
                    price: 6.5
                    vat: 5.5
                    illustrative: [price]
                  - {id: chair, name: Chaise, trade: equipment, per: piece, price: 2, vat: 20, stock: 300}
                spaces:
                  - id: maison-room
                    name: Pièce
                    kind: room
                    layouts: {boardroom: 4}
            """;

    @Test
    void pricesAreKeptInCentsAndRatesInHundredths() {
        List<VenueService> services =
                TownFile.parse(GOOD).venues().get(0).venue().allServices();

        assertThat(services)
                .containsExactly(
                        new VenueService(
                                "coffee-break",
                                "Pause café",
                                "Coffee break",
                                Trade.CATERING,
                                ChargedPer.PERSON,
                                650,
                                550,
                                null,
                                Set.of("price"),
                                false),
                        new VenueService(
                                "chair",
                                "Chaise",
                                null,
                                Trade.EQUIPMENT,
                                ChargedPer.PIECE,
                                200,
                                2000,
                                300,
                                Set.of(),
                                false));
        assertThat(services.get(0).name(Locale.ENGLISH)).isEqualTo("Coffee break");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    price: 6.5        | price: 6,50       | an amount without sign
                    price: 6.5        | price: -6.50      | an amount without sign
                    price: 6.5        | price: 6.505      | an amount without sign
                    price: 6.5        | cost: 6.50        | the key price is missing
                    vat: 5.5          | vat: 101          | a percentage from 0 to 100
                    vat: 5.5          | vat: 20 %         | a percentage from 0 to 100
                    trade: catering   | trade: cooking    | there is no trade 'cooking'
                    per: person       | per: people       | there is no per 'people'
                    stock: 300        | stock: 0          | from 1 to 100000
                    stock: 300        | stocks: 300       | did you mean stock?
                    id: chair         | id: coffee-break  | is taken already
                    """)
    void mistakesAreNamed(String piece, String instead, String message) {
        assertThatThrownBy(() -> TownFile.parse(GOOD.replace(piece, instead)))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining(message);
    }
}
