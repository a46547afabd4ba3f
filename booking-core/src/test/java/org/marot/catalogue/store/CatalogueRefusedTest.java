package org.marot.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.ImportReport.Outcome;
import org.marot.catalogue.Mistake;

class CatalogueRefusedTest {
    private final CatalogueStore store = new CatalogueStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anotherTownsVenueIsRefused() {
        store.imports.importText(CatalogueStore.TOWN);

        assertThat(refused(CatalogueStore.TOWN.replace("id: lot", "id: autre")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(5);
                    assertThat(mistake.message()).contains("the town 'lot'");
                });
    }

    @Test
    void aFileWithAMistakeChangesNothing() {
        store.imports.importText(CatalogueStore.TOWN);
        List<String> rows = store.rows();

        assertThat(refused(CatalogueStore.TOWN
                        .replace("name: Halle", "name: Salle")
                        .replace("units: 6", "units: 0")))
                .hasSize(1);
        assertThat(store.rows()).isEqualTo(rows);
        assertThat(store.tables.revision()).isEqualTo(1);
    }

    @Test
    void cellsStayWhileBookingsAreComing() {
        store.imports.importText(CatalogueStore.TOWN);
        store.claim("maison-half", "a", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        assertThat(refused(CatalogueStore.TOWN.replace("cells: [a]", "cells: [b]")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(30);
                    assertThat(mistake.where()).isEqualTo("venues[maison].spaces[maison-half].cells");
                    assertThat(mistake.message()).contains("a coming booking depends on it until 2027-04-01");
                });
        assertThat(store.catalogue.revision()).isEqualTo(1);
    }

    @Test
    void cellsMayChangeOnceBookingsArePast() {
        store.imports.importText(CatalogueStore.TOWN);
        store.claim("maison-half", "a", 1, "2027-02-01 08:00Z", "2027-03-01 08:00Z");

        assertThat(store.imports
                        .importText(CatalogueStore.TOWN.replace("cells: [a]", "cells: [b]"))
                        .ids(Outcome.CHANGED))
                .containsExactly("maison-half");
    }

    @Test
    void aPoolThatIsOutOfUseGetsNoDesksThatItsClosureDoesNotHold() {
        store.imports.importText(CatalogueStore.TOWN);
        store.close("maison-desks", "desks", "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        assertThat(refused(CatalogueStore.TOWN.replace("units: 6", "units: 7")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.message()).contains("out of use"));
        assertThat(store.imports
                        .importText(CatalogueStore.TOWN.replace("units: 6", "units: 5"))
                        .ids(Outcome.CHANGED))
                .containsExactly("maison-desks");
    }

    @Test
    void aPoolKeepsAsManyDesksAsAreBookedAtOnce() {
        store.imports.importText(CatalogueStore.TOWN);
        store.claim("maison-desks", "desks", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");
        store.claim("maison-desks", "desks", 2, "2027-04-01 09:00Z", "2027-04-01 11:00Z");
        store.claim("maison-desks", "desks", 3, "2027-04-01 09:30Z", "2027-04-01 11:00Z");
        store.claim("maison-desks", "desks", 1, "2027-04-01 10:00Z", "2027-04-01 11:00Z");
        store.claim("maison-desks", "desks", 4, "2027-02-01 09:30Z", "2027-02-01 11:00Z");

        assertThat(refused(CatalogueStore.TOWN.replace("units: 6", "units: 2")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(21);
                    assertThat(mistake.message()).contains("fewer than 3 units");
                });
        assertThat(store.imports
                        .importText(CatalogueStore.TOWN.replace("units: 6", "units: 3"))
                        .ids(Outcome.CHANGED))
                .containsExactly("maison-desks");
    }

    @Test
    void aPoolStaysAPoolWhileBookingsAreComing() {
        store.imports.importText(CatalogueStore.TOWN);
        store.claim("maison-desks", "desks", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        String room = CatalogueStore.TOWN.replace(
                "kind: desk-pool\n        units: 6", "kind: room\n        layouts: {desk: 6}");
        assertThat(refused(room)).extracting(Mistake::line).contains(20);
    }

    @Test
    void aPoolCannotTakeACellThatAnotherSpacesBookingsHold() {
        String withRoom =
                CatalogueStore.TOWN + "      - {id: maison-nook, name: Coin, kind: room, layouts: {booth: 1}}\n";
        store.imports.importText(withRoom);
        store.claim("maison-nook", "nook", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");
        store.imports.importText(CatalogueStore.TOWN);

        String pool = CatalogueStore.TOWN + "      - {id: maison-nook, name: Coin, kind: desk-pool, units: 3}\n";

        assertThat(refused(pool))
                .anySatisfy(mistake -> assertThat(mistake.line()).isEqualTo(32));
    }

    @Test
    void theTimeZoneStaysWhileBookingsAreComing() {
        store.imports.importText(CatalogueStore.TOWN);
        store.claim("maison-half", "a", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        assertThat(refused(CatalogueStore.TOWN.replace("Europe/Paris", "Indian/Reunion")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.line()).isEqualTo(8));
    }

    private List<Mistake> refused(String text) {
        return catchThrowableOfType(CatalogueRefused.class, () -> store.imports.importText(text))
                .mistakes();
    }
}
