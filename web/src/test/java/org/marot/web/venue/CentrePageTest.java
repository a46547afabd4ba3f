package org.marot.web.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Catalogue;
import org.marot.shared.VenueId;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who looks for a place for a congress sees. */
@WebTest
class CentrePageTest {
    private static final VenueId CENTRE = new VenueId("clement-marot");

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private Catalogue catalogue;

    private Caller anybody;

    @BeforeEach
    void open() {
        cahors.open();
        anybody = new Caller(port).with("Accept-Language", "en");
    }

    @Test
    void comparesCapacitiesAndTellsServicesAndHowItGoes() {
        String page = anybody.get("/venues/clement-marot").body();
        assertThat(page)
                .contains("Capacities by layout", "Theatre", "U-shape", "Main hall: how it divides")
                .contains("Coffee break", "€6.50", "A deposit of 30 % is paid at signature")
                .contains("href=\"/venues/clement-marot/enquiry\"")
                .doesNotContain("style=", "??");
        assertThat(new Caller(port).get("/venues/clement-marot").body())
                .contains("Capacités par configuration", "Grande salle : comment elle se divise", "Demander une date");
        assertThat(anybody.get("/venues/frederic-suisse").body())
                .doesNotContain("Capacities by layout", "/venues/frederic-suisse/enquiry");
    }

    @Test
    void aHallIsDrawnFromItsCellsWithTheWholeFirst() {
        List<DividedHalls.Hall> halls = DividedHalls.of(catalogue.spacesOf(CENTRE));

        assertThat(halls).hasSize(1);
        assertThat(halls.get(0).cells()).isEqualTo(3);
        assertThat(halls.get(0).parts())
                .extracting(part -> part.space().id().value().replace("clement-marot-grande-salle", "") + part.runs())
                .containsExactly(
                        "[Run[first=0, cells=3]]",
                        "-ab[Run[first=0, cells=2]]",
                        "-bc[Run[first=1, cells=2]]",
                        "-a[Run[first=0, cells=1]]",
                        "-b[Run[first=1, cells=1]]",
                        "-c[Run[first=2, cells=1]]");
    }

    @Test
    void aPartOfTwoEndsIsDrawnInTwoPieces() {
        String middle = "cells: [grande-salle-b, grande-salle-c]";
        cahors.with(
                middle,
                "cells: [grande-salle-a, grande-salle-c]",
                () -> assertThat(DividedHalls.of(catalogue.spacesOf(CENTRE))
                                .get(0)
                                .parts())
                        .filteredOn(part -> part.space().id().value().endsWith("-bc"))
                        .singleElement()
                        .satisfies(part -> assertThat(part.runs())
                                .containsExactly(new DividedHalls.Run(0, 1), new DividedHalls.Run(2, 1))));
    }
}
