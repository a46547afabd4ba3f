package org.marot.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody may see, in both languages. */
@WebTest
class PublicPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @BeforeEach
    void open() {
        cahors.open();
    }

    @Test
    void theFirstPageAsksForDatesFirstAndShowsTheVenues() {
        String page = new Caller(port).get("/").body();
        assertThat(page).contains("lang=\"fr\"", "Votre place vous attend", "/venues/frederic-suisse");
        assertThat(page.indexOf("name=\"date\"")).isPositive().isLessThan(page.indexOf("name=\"kind\""));
        assertThat(page).contains("Accessibilité : non conforme");
    }

    @Test
    void everyFileThatAPageAsksForIsThere() {
        Caller anybody = new Caller(port);
        String page = anybody.get("/venues/frederic-suisse/planning").body();
        List<String> files = Pattern.compile("(?:src|href)=\"(/[^\"?]+\\.(?:js|css|svg))\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(files).contains("/marot.css", "/planning.js").anyMatch(file -> file.contains("htmx"));
        assertThat(files)
                .allSatisfy(file -> assertThat(anybody.get(file).statusCode()).isEqualTo(200));
    }

    @Test
    void speaksTheBrowsersLanguageUntilOneChooses() {
        Caller english = new Caller(port).with("Accept-Language", "en-GB,en;q=0.9");
        assertThat(english.get("/").body()).contains("lang=\"en\"", "Your place is waiting");
        HttpResponse<String> choice = english.get("/language?to=fr&back=/venues/frederic-suisse");
        assertThat(choice.headers().firstValue("Location")).hasValue("/venues/frederic-suisse");
        assertThat(english.get("/").body()).contains("Votre place vous attend");
    }

    @Test
    void theAddressKeepsTheSearch() {
        String address = "/find?date=" + cahors.openDay(0)
                + "&from=14:00&to=16:00&kind=room&people=10&layout=&equipment=&accessible=true&venue=frederic-suisse";
        String page = new Caller(port).get(address).body();
        assertThat(page)
                .contains("value=\"14:00\" selected", "value=\"room\" selected", "value=\"10\"", "checked")
                .contains("/spaces/frederic-suisse-room-1/book?date=" + cahors.openDay(0))
                .doesNotContain("/spaces/frederic-suisse-desks/book", "/spaces/clement-marot");
    }

    @Test
    void whatCannotBeHadSaysWhyAndWhenInstead() {
        String page = new Caller(port)
                .get("/find?date=" + cahors.openDay(0) + "&from=07:00&to=09:00&kind=desk-pool&venue=frederic-suisse")
                .body();
        assertThat(page).contains("Rien de libre", "Libre au plus près", "from=08:00");
    }

    @Test
    void nonsenseInAnAddressIsAnsweredKindly() {
        for (String address : List.of(
                "/find?date=x&from=y&to=z",
                "/find?date=2027-03-28&from=02:30&to=05:00",
                "/find?date=2027-03-02&from=12:00&to=09:00&people=-4&kind=boat&venue=../etc",
                "/venues/frederic-suisse/planning?date=9999-99-99&view=year&as=cube",
                "/spaces/frederic-suisse-room-1/book?date=%27&from='&to=%3Cscript%3E&people=many")) {
            HttpResponse<String> answer = new Caller(port).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain("<script>");
        }
        assertThat(new Caller(port).get("/venues/nowhere").statusCode()).isEqualTo(404);
        assertThat(new Caller(port).get("/spaces/nowhere/book").statusCode()).isEqualTo(404);
    }

    @Test
    void eachVenueHasAPage() {
        String page = new Caller(port).get("/venues/clement-marot").body();
        assertThat(page).contains("Espace", "Horaires", "Fermetures à venir", "Théâtre", "200");
        assertThat(new Caller(port)
                        .with("Accept-Language", "en")
                        .get("/venues/clement-marot")
                        .body())
                .contains("Opening hours", "Theatre", "Wednesday");
    }

    @Test
    void thePlanningIsAGridAndAList() {
        String day = "/venues/frederic-suisse/planning?date=" + cahors.openDay(0);
        String both = new Caller(port).get(day).body();
        assertThat(both)
                .contains("<table", "day-list")
                .as("accessible desks are kept until the evening before")
                .containsPattern("1\\d/12")
                .containsPattern("1\\d sur 12 libres");
        assertThat(new Caller(port).get(day + "&as=list").body())
                .doesNotContain("<table")
                .contains("day-list");
        assertThat(new Caller(port).get(day + "&as=grid&view=week").body())
                .contains("<table", "matin")
                .doesNotContain("day-list");
    }

    @Test
    void declaresItsAccessibility() {
        assertThat(new Caller(port).get("/accessibility").body())
                .contains("RGAA", "Défenseur des droits", "une semaine");
    }
}
