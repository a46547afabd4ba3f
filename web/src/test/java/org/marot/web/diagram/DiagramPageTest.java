package org.marot.web.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that draws a layout, for everybody. */
@WebTest
class DiagramPageTest {
    private static final String HALL = "/spaces/clement-marot-grande-salle/layouts/";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller anybody;

    @BeforeEach
    void open() {
        cahors.open();
        anybody = new Caller(port).with("Accept-Language", "fr");
    }

    @Test
    void theVenueLeadsToTheDrawingsOfItsLayouts() {
        assertThat(anybody.get("/venues/clement-marot").body()).contains(HALL + "theatre", HALL + "banquet");
        String page = anybody.get(HALL + "theatre").body();
        assertThat(page)
                .contains(
                        "<svg",
                        "viewBox=\"-20 -20",
                        "Théâtre, 200 personnes, vue de dessus",
                        "200 places en tout, dont 4")
                .contains("En face, une scène.", HALL + "classroom")
                .doesNotContain("style=\"", "onload");
        assertThat(Pattern.compile("class=\"(seat|accessible)\"")
                        .matcher(page)
                        .results()
                        .count())
                .isEqualTo(200 + 2);
    }

    @Test
    void itIsDrawnForAsManyAsOneLikesWithinItsCapacity() {
        assertThat(anybody.get(HALL + "theatre?headcount=30").body()).contains("30 places en tout, dont 1", "un écran");
        assertThat(anybody.get(HALL + "theatre?headcount=201").body())
                .contains("accueille 200 personnes au plus", "200 places en tout");
        assertThat(anybody.get(HALL + "theatre?headcount=-5").body()).contains("Une place en tout");
        assertThat(anybody.get(HALL + "theatre?headcount=x").statusCode()).isEqualTo(400);
        assertThat(new Caller(port)
                        .with("Accept-Language", "en")
                        .get(HALL + "banquet?headcount=19")
                        .body())
                .contains("2 round tables of 9 to 10 places.", "Banquet, 19 people, seen from above");
    }

    @Test
    void whatIsNotThereIsNotDrawn() {
        for (String path : new String[] {
            HALL + "igloo",
            "/spaces/nowhere/layouts/theatre",
            "/spaces/Not%20A%20Slug/layouts/theatre",
            "/spaces/frederic-suisse-desks/layouts/desk"
        }) {
            assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(anybody.get("/spaces/frederic-suisse-room-3/layouts/armchairs")
                        .body())
                .contains("Aucun plan type", "4 personnes")
                .doesNotContain("<title id=");
    }
}
