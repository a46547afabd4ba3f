package org.marot.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Partner;
import org.marot.catalogue.PartnerKind;

/** Who in town is told of a venue's events, as the file says it. */
class PartnersInFileTest {
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
                partners:
                  - {id: hotel, name: Hôtel du pont, kind: lodging, guests: 60, phone: 05 65 00 00 00, site: "https://hotel.example", illustrative: [name]}
                  - {id: office, name: Office de tourisme, kind: tourism}
                spaces:
                  - id: maison-room
                    name: Pièce
                    kind: room
                    layouts: {boardroom: 4}
            """;

    @Test
    void whatIsNotSaidStaysOpen() {
        assertThat(TownFile.parse(GOOD).venues().get(0).venue().allPartners())
                .containsExactly(
                        new Partner(
                                "hotel",
                                "Hôtel du pont",
                                PartnerKind.LODGING,
                                60,
                                "05 65 00 00 00",
                                "https://hotel.example",
                                Set.of("name")),
                        new Partner("office", "Office de tourisme", PartnerKind.TOURISM, null, null, null, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: lodging | kind: castle | castle",
                "guests: 60 | guests: 0 | guests",
                "https://hotel.example | javascript:alert(1) | https://",
                "id: office | id: hotel | hotel",
                "guests: 60 | beds: 60 | beds"
            })
    void everyMistakeIsNamed(String good, String bad, String named) {
        assertThatThrownBy(() -> TownFile.parse(GOOD.replace(good, bad)))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining(named);
    }
}
