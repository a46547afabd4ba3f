package org.marot.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.ImportReport;
import org.marot.catalogue.ImportReport.Line;
import org.marot.catalogue.ImportReport.Outcome;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.catalogue.file.TownFile;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

class CatalogueImportTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final VenueId MAISON = new VenueId("maison");
    private static final SpaceId DESKS = new SpaceId("maison-desks");
    private static final SpaceId HALF = new SpaceId("maison-half");
    private final CatalogueStore store = new CatalogueStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstImportAddsAll() {
        ImportReport report = store.imports.importText(CatalogueStore.TOWN);

        assertThat(report.revision()).isEqualTo(1);
        assertThat(report.ids(Outcome.ADDED))
                .containsExactly("lot", "maison", "maison-desks", "maison-hall", "maison-half");
        assertThat(store.catalogue.revision()).isEqualTo(1);
        assertThat(store.catalogue.spacesOf(MAISON))
                .extracting(space -> space.id().value())
                .containsExactly("maison-desks", "maison-hall", "maison-half");
    }

    @Test
    void whatIsReadBackEqualsTheFile() {
        for (String name : List.of("cahors.yaml", "luzech-prayssac.yaml")) {
            TownFile file = TownFile.read(EXAMPLES.resolve(name));
            store.imports.importFile(EXAMPLES.resolve(name));
            CatalogueMemory other = store.anotherNode();

            for (TownFile.VenueEntry entry : file.venues()) {
                Venue venue = entry.venue();
                assertThat(other.venue(venue.id())).contains(venue);
                assertThat(other.spacesOf(venue.id()))
                        .isEqualTo(entry.spaces().stream()
                                .map(TownFile.SpaceEntry::space)
                                .toList());
            }
        }
        assertThat(store.anotherNode().venues()).hasSize(4);
    }

    @Test
    void aSecondImportChangesNothing() {
        var first = store.imports.importFile(EXAMPLES.resolve("cahors.yaml"));
        List<String> rows = store.rows();

        ImportReport second = store.imports.importFile(EXAMPLES.resolve("cahors.yaml"));

        assertThat(second.changedAnything()).isFalse();
        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.asText()).contains("cahors: nothing changed");
        assertThat(store.rows()).isEqualTo(rows);
    }

    @Test
    void aPartialChangeNamesWhatChanged() {
        var first = store.imports.importText(CatalogueStore.TOWN);

        ImportReport report = store.imports.importText(
                CatalogueStore.TOWN.replace("units: 6", "units: 8").replace("name: Halle", "name: Grande halle"));

        assertThat(report.revision()).isEqualTo(first.revision() + 1);
        assertThat(changes(report))
                .containsExactly(
                        new Line(Outcome.CHANGED, "space", "maison-desks", List.of("units")),
                        new Line(Outcome.CHANGED, "space", "maison-hall", List.of("name")));
        assertThat(report.asText()).contains("changed  space maison-desks: units");
        assertThat(store.catalogue.space(DESKS).orElseThrow().units()).isEqualTo(8);
    }

    @Test
    void anotherOrderIsAChangeOfTheVenue() {
        var first = store.imports.importText(CatalogueStore.TOWN);
        String before = CatalogueStore.TOWN.replace(CatalogueStore.HALF, "");

        ImportReport report =
                store.imports.importText(before.replace("    spaces:\n", "    spaces:\n" + CatalogueStore.HALF));

        assertThat(report.revision()).isEqualTo(first.revision() + 1);
        assertThat(changes(report)).containsExactly(new Line(Outcome.CHANGED, "venue", "maison", List.of("order")));
        assertThat(store.catalogue.spacesOf(MAISON))
                .first()
                .extracting(Space::id)
                .isEqualTo(HALF);
    }

    @Test
    void aSpaceThatLeavesTheFileIsRetiredAndComesBack() {
        store.imports.importText(CatalogueStore.TOWN);
        store.claim("maison-half", "a", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        ImportReport gone = store.imports.importText(CatalogueStore.TOWN.replace(CatalogueStore.HALF, ""));
        assertThat(changes(gone)).containsExactly(new Line(Outcome.RETIRED, "space", "maison-half", List.of()));
        assertThat(store.catalogue.spacesOf(MAISON)).extracting(Space::id).doesNotContain(HALF);
        assertThat(store.catalogue.space(HALF))
                .hasValueSatisfying(space -> assertThat(space.retired()).isTrue());

        ImportReport still = store.imports.importText(CatalogueStore.TOWN.replace(CatalogueStore.HALF, ""));
        assertThat(still.changedAnything()).isFalse();

        ImportReport back = store.imports.importText(CatalogueStore.TOWN);
        assertThat(changes(back)).containsExactly(new Line(Outcome.RESTORED, "space", "maison-half", List.of()));
        assertThat(store.catalogue.space(HALF))
                .hasValueSatisfying(space -> assertThat(space.retired()).isFalse());
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void aServiceThatLeavesTheFileCanStillBeNamedAndComesBack() {
        String chair =
                "    services:\n      - {id: chair, name: Chaise, trade: equipment, per: piece, price: 2, vat: 20}\n";
        String with = CatalogueStore.TOWN.replace("    spaces:\n", chair + "    spaces:\n");
        store.imports.importText(CatalogueStore.TOWN);

        assertThat(changes(store.imports.importText(with)))
                .containsExactly(new Line(Outcome.CHANGED, "venue", "maison", List.of("services")));
        assertThat(store.imports.importText(with).changedAnything()).isFalse();
        assertThat(store.catalogue.servicesOf(MAISON)).hasSize(1);

        store.imports.importText(CatalogueStore.TOWN);
        assertThat(store.catalogue.servicesOf(MAISON)).isEmpty();
        assertThat(store.catalogue.service(MAISON, "chair"))
                .hasValueSatisfying(service -> assertThat(service.retired()).isTrue());
        assertThat(store.imports.importText(CatalogueStore.TOWN).changedAnything())
                .isFalse();

        store.imports.importText(with);
        assertThat(store.catalogue.servicesOf(MAISON)).hasSize(1);
        assertThat(store.catalogue.venue(MAISON).orElseThrow().allServices()).hasSize(1);
    }

    @Test
    void aVenueThatLeavesTheFileIsRetiredWithItsSpaces() {
        store.imports.importFile(EXAMPLES.resolve("luzech-prayssac.yaml"));

        ImportReport report =
                store.imports.importText(CatalogueStore.TOWN.replace("id: lot", "id: vallee-du-lot-et-du-vignoble"));

        assertThat(report.ids(Outcome.RETIRED))
                .contains("luzech", "prayssac", "luzech-desks")
                .hasSize(12);
        assertThat(store.catalogue.venues()).extracting(Venue::id).containsExactly(MAISON);
        assertThat(store.catalogue.venue(new VenueId("luzech"))).isPresent();
    }

    @Test
    void aNewTownNameReachesItsVenues() {
        store.imports.importText(CatalogueStore.TOWN);

        ImportReport report = store.imports.importText(CatalogueStore.TOWN.replace("name: Lot", "name: Le Lot"));

        assertThat(changes(report)).containsExactly(new Line(Outcome.CHANGED, "town", "lot", List.of("name")));
        assertThat(store.catalogue.venue(MAISON).orElseThrow().town().name()).isEqualTo("Le Lot");
        assertThat(store.catalogue.label("theatre", Locale.FRENCH)).isEqualTo("Théâtre");
    }

    private List<Line> changes(ImportReport report) {
        return report.lines().stream()
                .filter(line -> line.outcome() != Outcome.UNCHANGED)
                .toList();
    }

    private int claims() {
        return store.database
                .sql
                .sql("select count(*) from claim")
                .query(Integer.class)
                .single();
    }
}
