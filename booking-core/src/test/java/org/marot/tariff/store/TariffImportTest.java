package org.marot.tariff.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.CatalogueRefused;
import org.marot.shared.VenueId;
import org.marot.tariff.FileCatalogue;
import org.marot.tariff.KeptGrid;

class TariffImportTest {
    private static final VenueId CHAUNAY = new VenueId("chaunay");
    private static final Path FILE = FileCatalogue.EXAMPLES.resolve("tariffs/chaunay.yaml");

    private final TariffStore store = new TariffStore();
    private String text = "";

    @BeforeEach
    void readExample() throws IOException {
        text = Files.readString(FILE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aGridIsKeptWordForWordAndHoldsFromItsDateOn() {
        assertThat(store.tariffs.on(CHAUNAY, LocalDate.of(2027, 5, 1))).isEmpty();

        assertThat(store.imports.importFile(FILE).asText())
                .isEqualTo("added    tariff chaunay: decision 2026-63, in force from 2027-01-01");

        assertThat(store.tariffs.on(CHAUNAY, LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(store.tariffs.on(CHAUNAY, LocalDate.of(2027, 1, 1))).isPresent();
        assertThat(store.tariffs.on(new VenueId("sceaux"), LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(store.tariffs.of(CHAUNAY)).singleElement().satisfies(kept -> {
            assertThat(kept.text()).isEqualTo(text);
            assertThat(kept.importedAt()).isEqualTo(TariffStore.NOW);
            assertThat(kept.digest()).hasSize(64);
        });
    }

    @Test
    void theSameFileAgainChangesNothing() {
        store.imports.importText(text, null);
        long revision = store.revision.get();

        assertThat(store.imports.importText(text + "\n# a remark", null).added())
                .isFalse();

        assertThat(store.revision).hasValue(revision);
        assertThat(store.tariffs.of(CHAUNAY)).extracting(KeptGrid::text).containsExactly(text);
    }

    @Test
    void aLaterGridTakesOverOnItsDateAndTheEarlierOneStays() {
        store.imports.importText(text, null);
        store.imports.importText(later("2027-03-01", "price: 150"), null);

        assertThat(store.tariffs.of(CHAUNAY))
                .extracting(kept -> kept.grid().inForce())
                .containsExactly(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 1, 1));
        assertThat(store.tariffs
                        .on(CHAUNAY, LocalDate.of(2027, 2, 28))
                        .orElseThrow()
                        .inForce())
                .isEqualTo("2027-01-01");
        assertThat(store.tariffs
                        .on(CHAUNAY, LocalDate.of(2028, 1, 1))
                        .orElseThrow()
                        .inForce())
                .isEqualTo("2027-03-01");
    }

    @Test
    void anotherGridForTheSameDateIsRefused() {
        store.imports.importText(text, null);

        assertThatThrownBy(() -> store.imports.importText(later("2027-01-01", "price: 151"), null))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining("by decision 2026-63")
                .hasMessageContaining("another date");
        assertThatThrownBy(() -> store.imports.check(later("2027-01-01", "price: 151")))
                .isInstanceOf(CatalogueRefused.class);
        assertThat(store.tariffs.of(CHAUNAY)).hasSize(1);
    }

    @Test
    void thePastIsNotPricedAnew() {
        store.imports.importText(text, null);

        assertThatThrownBy(() -> store.imports.importText(later("2027-02-28", "price: 150"), null))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining("which is past");
    }

    @Test
    void noRowIsEverChangedOrDeleted() {
        store.imports.importText(text, null);

        for (String change :
                new String[] {"update tariff_grid set text = ''", "delete from tariff_grid", "truncate tariff_grid"}) {
            assertThatThrownBy(() -> store.database.jdbc.execute(change))
                    .hasMessageContaining("never changed or deleted");
        }
        assertThat(store.tables.loadExcept((venue, day) -> false)).hasSize(1);
    }

    @Test
    void aMistakeTakesNothing() {
        assertThatThrownBy(() -> store.imports.importText(text.replace("venue: chaunay", "venue: chanay"), null))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessageContaining("did you mean chaunay?");
        assertThat(store.tables.loadExcept((venue, day) -> false)).isEmpty();
    }

    private String later(String inForce, String price) {
        return text.replace("in-force: 2027-01-01", "in-force: " + inForce).replace("price: 150", price);
    }
}
