package org.marot.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.catalogue.CatalogueImport;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class CatalogueCallsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private CatalogueImport imports;

    @BeforeEach
    void cahors() {
        imports.importFile(Path.of("..", "examples", "cahors.yaml"));
    }

    @Test
    void venuesNeedNoToken() {
        String body = ok("/api/v1/venues");

        assertThat(JsonPath.<List<String>>read(body, "$.items[?(@.town == 'Cahors')].id"))
                .containsExactly("frederic-suisse", "clement-marot");
        assertThat(JsonPath.<Integer>read(body, "$.page")).isZero();
        assertThat(JsonPath.<Integer>read(body, "$.total")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aVenueHasWhatTheContractNames() {
        String body = ok("/api/v1/venues/clement-marot");

        assertThat(JsonPath.<Map<String, Object>>read(body, "$"))
                .containsEntry("id", "clement-marot")
                .containsEntry("name", "Espace congrès Clément-Marot")
                .containsEntry("town", "Cahors")
                .containsEntry("kind", "congress-centre")
                .containsEntry("zone", "Europe/Paris")
                .containsEntry("retired", false)
                .containsKeys("address", "openingHours", "description");
        assertThat(JsonPath.<String>read(body, "$.address.postcode")).isEqualTo("46000");
        assertThat(JsonPath.<String>read(body, "$.openingHours.week.monday[0].from"))
                .isEqualTo("08:00");
        assertThat(JsonPath.<String>read(body, "$.openingHours.week.saturday[0].to"))
                .isEqualTo("20:00");
        assertThat(JsonPath.<List<Object>>read(body, "$.openingHours.week.sunday"))
                .isEmpty();
        assertThat(JsonPath.<Boolean>read(body, "$.openingHours.closedOnPublicHolidays"))
                .isTrue();
        assertThat(JsonPath.<List<String>>read(body, "$.illustrative")).contains("address");
    }

    @Test
    void aSpaceHasWhatTheContractNames() {
        String body = ok("/api/v1/spaces/clement-marot-grande-salle");

        assertThat(JsonPath.<Map<String, Object>>read(body, "$"))
                .containsEntry("venue", "clement-marot")
                .containsEntry("name", "Grande salle")
                .containsEntry("kind", "hall")
                .containsEntry("units", 1)
                .containsEntry("accessible", true)
                .containsEntry("bufferBefore", "PT1H")
                .containsEntry("bufferAfter", "PT1H");
        assertThat(JsonPath.<List<String>>read(body, "$.cells")).hasSize(3);
        assertThat(JsonPath.<String>read(body, "$.layouts[0].name")).isEqualTo("theatre");
        assertThat(JsonPath.<Integer>read(body, "$.layouts[0].capacity")).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(body, "$.equipment")).contains("stage", "projector");
        assertThat(JsonPath.<String>read(body, "$.rules.granularity")).isEqualTo("PT30M");
        assertThat(JsonPath.<String>read(body, "$.rules.horizon")).isEqualTo("P12M");
    }

    @Test
    void spacesComeInTheOrderOfTheFile() {
        String body = ok("/api/v1/venues/frederic-suisse/spaces");

        assertThat(JsonPath.<List<String>>read(body, "$.items[*].id"))
                .hasSize(6)
                .startsWith("frederic-suisse-desks", "frederic-suisse-office-1");
        assertThat(JsonPath.<Integer>read(body, "$.items[0].units")).isEqualTo(12);
    }

    @Test
    void listsComeInPages() {
        String body = ok("/api/v1/venues/clement-marot/spaces?page=2&size=6");

        assertThat(JsonPath.<List<String>>read(body, "$.items[*].id")).hasSize(3);
        assertThat(JsonPath.<Integer>read(body, "$.page")).isEqualTo(2);
        assertThat(JsonPath.<Integer>read(body, "$.size")).isEqualTo(6);
        assertThat(JsonPath.<Integer>read(body, "$.total")).isEqualTo(15);
        assertThat(JsonPath.<List<Object>>read(ok("/api/v1/venues?page=1000000"), "$.items"))
                .isEmpty();
    }

    @Test
    void namesComeInTheCallersLanguage() {
        Caller english = new Caller(port).with("Accept-Language", "en-GB");

        HttpResponse<String> answer = english.get("/api/v1/spaces/clement-marot-grande-salle");

        assertThat(JsonPath.<String>read(answer.body(), "$.name")).isEqualTo("Main hall");
        assertThat(JsonPath.<String>read(answer.body(), "$.layouts[0].label")).isEqualTo("Theatre");
        assertThat(JsonPath.<String>read(ok("/api/v1/spaces/clement-marot-grande-salle"), "$.layouts[0].label"))
                .isEqualTo("Théâtre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/venues/nowhere",
                "/api/v1/venues/nowhere/spaces",
                "/api/v1/venues/Clement-Marot",
                "/api/v1/venues/%27%20or%201=1--",
                "/api/v1/spaces/nowhere",
                "/api/v1/spaces/clement-marot",
                "/api/v1/spaces/%E2%80%AE"
            })
    void whatIsNotThereIs404(String path) {
        HttpResponse<String> answer = new Caller(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("/problems/not-found");
    }

    @ParameterizedTest
    @CsvSource({"page=-1, page", "page=one, page", "size=0, size", "size=101, size", "size=99999999999, size"})
    void aPageThatCannotBeIs400AndNamesTheField(String query, String field) {
        for (String list : List.of("/api/v1/venues", "/api/v1/venues/clement-marot/spaces")) {
            HttpResponse<String> answer = new Caller(port).get(list + "?" + query);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(field).contains("/problems/malformed");
        }
    }

    private String ok(String path) {
        HttpResponse<String> answer = new Caller(port).get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
