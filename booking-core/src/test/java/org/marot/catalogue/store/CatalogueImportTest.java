package org.marot.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.ImportReport;
import org.marot.catalogue.ImportReport.Line;
import org.marot.catalogue.ImportReport.Outcome;
import org.marot.catalogue.Mistake;
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
    private static final String HALF_AND_ITS_REST = """
                  - id: maison-half
                    name: Demi-halle
                    kind: room
                    cells: [a]
                    layouts: {theatre: 40}
            """;
    private static final String TOWN = """
            town:
              id: lot
              name: Lot
            venues:
              - id: maison
                name: Maison
                kind: third-place
                zone: Europe/Paris
                address: {street: rue Haute, postcode: "46000", city: Cahors}
                description: Une maison.
                opening-hours:
                  every-day: 08:00-20:00
                exceptions:
                  - {date: 2027-12-24, hours: closed, reason: {fr: Veille de Noël, en: Christmas Eve}}
                public-holidays: {closed: yes}
                cells: [a, b]
                spaces:
                  - id: maison-desks
                    name: Postes
                    kind: desk-pool
                    units: 6
                  - id: maison-hall
                    name: Halle
                    kind: hall
                    cells: [a, b]
                    layouts: {theatre: 80}
            """ + HALF_AND_ITS_REST;

    private final CatalogueStore store = new CatalogueStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstImportAddsAll() {
        ImportReport report = store.imports.importText(TOWN);

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
        List<String> rows = rows();

        ImportReport second = store.imports.importFile(EXAMPLES.resolve("cahors.yaml"));

        assertThat(second.changedAnything()).isFalse();
        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.asText()).contains("cahors: nothing changed");
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void aPartialChangeNamesWhatChanged() {
        var first = store.imports.importText(TOWN);

        ImportReport report = store.imports.importText(
                TOWN.replace("units: 6", "units: 8").replace("name: Halle", "name: Grande halle"));

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
        var first = store.imports.importText(TOWN);
        String before = TOWN.replace(HALF_AND_ITS_REST, "");

        ImportReport report =
                store.imports.importText(before.replace("    spaces:\n", "    spaces:\n" + HALF_AND_ITS_REST));

        assertThat(report.revision()).isEqualTo(first.revision() + 1);
        assertThat(changes(report)).containsExactly(new Line(Outcome.CHANGED, "venue", "maison", List.of("order")));
        assertThat(store.catalogue.spacesOf(MAISON))
                .first()
                .extracting(Space::id)
                .isEqualTo(HALF);
    }

    @Test
    void aSpaceThatLeavesTheFileIsRetiredAndComesBack() {
        store.imports.importText(TOWN);
        store.claim("maison-half", "a", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        ImportReport gone = store.imports.importText(TOWN.replace(HALF_AND_ITS_REST, ""));
        assertThat(changes(gone)).containsExactly(new Line(Outcome.RETIRED, "space", "maison-half", List.of()));
        assertThat(store.catalogue.spacesOf(MAISON)).extracting(Space::id).doesNotContain(HALF);
        assertThat(store.catalogue.space(HALF))
                .hasValueSatisfying(space -> assertThat(space.retired()).isTrue());

        ImportReport still = store.imports.importText(TOWN.replace(HALF_AND_ITS_REST, ""));
        assertThat(still.changedAnything()).isFalse();

        ImportReport back = store.imports.importText(TOWN);
        assertThat(changes(back)).containsExactly(new Line(Outcome.RESTORED, "space", "maison-half", List.of()));
        assertThat(store.catalogue.space(HALF))
                .hasValueSatisfying(space -> assertThat(space.retired()).isFalse());
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void aVenueThatLeavesTheFileIsRetiredWithItsSpaces() {
        store.imports.importFile(EXAMPLES.resolve("luzech-prayssac.yaml"));

        ImportReport report = store.imports.importText(TOWN.replace("id: lot", "id: vallee-du-lot-et-du-vignoble"));

        assertThat(report.ids(Outcome.RETIRED))
                .contains("luzech", "prayssac", "luzech-desks")
                .hasSize(12);
        assertThat(store.catalogue.venues()).extracting(Venue::id).containsExactly(MAISON);
        assertThat(store.catalogue.venue(new VenueId("luzech"))).isPresent();
    }

    @Test
    void anotherTownsVenueIsRefused() {
        store.imports.importText(TOWN);

        assertThat(refused(TOWN.replace("id: lot", "id: autre")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(5);
                    assertThat(mistake.message()).contains("the town 'lot'");
                });
    }

    @Test
    void aFileWithAMistakeChangesNothing() {
        store.imports.importText(TOWN);
        List<String> rows = rows();

        assertThat(refused(TOWN.replace("name: Halle", "name: Salle").replace("units: 6", "units: 0")))
                .hasSize(1);
        assertThat(rows()).isEqualTo(rows);
        assertThat(store.tables.revision()).isEqualTo(1);
    }

    @Test
    void cellsStayWhileBookingsAreComing() {
        store.imports.importText(TOWN);
        store.claim("maison-half", "a", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        assertThat(refused(TOWN.replace("cells: [a]", "cells: [b]")))
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
        store.imports.importText(TOWN);
        store.claim("maison-half", "a", 1, "2027-02-01 08:00Z", "2027-03-01 08:00Z");

        assertThat(store.imports
                        .importText(TOWN.replace("cells: [a]", "cells: [b]"))
                        .ids(Outcome.CHANGED))
                .containsExactly("maison-half");
    }

    @Test
    void aPoolKeepsAsManyDesksAsAreBookedAtOnce() {
        store.imports.importText(TOWN);
        store.claim("maison-desks", "desks", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");
        store.claim("maison-desks", "desks", 2, "2027-04-01 09:00Z", "2027-04-01 11:00Z");
        store.claim("maison-desks", "desks", 3, "2027-04-01 09:30Z", "2027-04-01 11:00Z");
        store.claim("maison-desks", "desks", 1, "2027-04-01 10:00Z", "2027-04-01 11:00Z");
        store.claim("maison-desks", "desks", 4, "2027-02-01 09:30Z", "2027-02-01 11:00Z");

        assertThat(refused(TOWN.replace("units: 6", "units: 2")))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.line()).isEqualTo(21);
                    assertThat(mistake.message()).contains("fewer than 3 units");
                });
        assertThat(store.imports
                        .importText(TOWN.replace("units: 6", "units: 3"))
                        .ids(Outcome.CHANGED))
                .containsExactly("maison-desks");
    }

    @Test
    void aPoolStaysAPoolWhileBookingsAreComing() {
        store.imports.importText(TOWN);
        store.claim("maison-desks", "desks", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        String room = TOWN.replace("kind: desk-pool\n        units: 6", "kind: room\n        layouts: {desk: 6}");
        assertThat(refused(room)).extracting(Mistake::line).contains(20);
    }

    @Test
    void aPoolCannotTakeACellThatAnotherSpacesBookingsHold() {
        String withRoom = TOWN + "      - {id: maison-nook, name: Coin, kind: room, layouts: {booth: 1}}\n";
        store.imports.importText(withRoom);
        store.claim("maison-nook", "nook", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");
        store.imports.importText(TOWN);

        String pool = TOWN + "      - {id: maison-nook, name: Coin, kind: desk-pool, units: 3}\n";

        assertThat(refused(pool))
                .anySatisfy(mistake -> assertThat(mistake.line()).isEqualTo(32));
    }

    @Test
    void theTimeZoneStaysWhileBookingsAreComing() {
        store.imports.importText(TOWN);
        store.claim("maison-half", "a", 1, "2027-04-01 08:00Z", "2027-04-01 10:00Z");

        assertThat(refused(TOWN.replace("Europe/Paris", "Indian/Reunion")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.line()).isEqualTo(8));
    }

    @Test
    void aNewTownNameReachesItsVenues() {
        store.imports.importText(TOWN);

        ImportReport report = store.imports.importText(TOWN.replace("name: Lot", "name: Le Lot"));

        assertThat(changes(report)).containsExactly(new Line(Outcome.CHANGED, "town", "lot", List.of("name")));
        assertThat(store.catalogue.venue(MAISON).orElseThrow().town().name()).isEqualTo("Le Lot");
        assertThat(store.catalogue.label("theatre", Locale.FRENCH)).isEqualTo("Théâtre");
    }

    private List<Line> changes(ImportReport report) {
        return report.lines().stream()
                .filter(line -> line.outcome() != Outcome.UNCHANGED)
                .toList();
    }

    private List<Mistake> refused(String text) {
        return catchThrowableOfType(CatalogueRefused.class, () -> store.imports.importText(text))
                .mistakes();
    }

    private int claims() {
        return store.database
                .sql
                .sql("select count(*) from claim")
                .query(Integer.class)
                .single();
    }

    /** With the transaction that wrote each row, which tells a row that was written again with the same content. */
    private List<String> rows() {
        return store.database.sql.sql("""
                        select xmin || ' ' || id || definition from catalogue_space
                        union all select xmin || ' ' || id || definition from catalogue_venue
                        union all select xmin || ' ' || id || definition from catalogue_town
                        union all select xmin || ' ' || revision from catalogue_revision order by 1
                        """).query(String.class).list();
    }
}
