package org.marot.web.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With grids that come into force when nobody here books any more. */
@WebTest
class TariffWebTest {
    private static final String GRID = """
            tariff:
              venue: frederic-suisse
              decision: {reference: "2096-7", voted: 2096-11-30}
              in-force: 2097-01-01
              taxes: included
              vat: standard
            seasons:
              summer: {from: 04-15, to: 10-15}
            units:
              hour: {length: 1 h}
            lines:
              - {id: desk, label: {fr: Poste, en: Desk}, spaces: frederic-suisse-desks, unit: hour, for: resident, season: summer, price: 5.50, further: 4}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @BeforeEach
    void open() {
        cahors.open();
    }

    private static String from(int year) {
        return GRID.replace("2097-01-01", year + "-01-01");
    }

    @Test
    void aProgramBringsAGridAsYamlAndReadsItAsJson() {
        Caller accounts = new Caller(port).withToken("accounts");

        assertThat(put(accounts, from(2101)).statusCode()).isEqualTo(201);
        HttpResponse<String> again = put(accounts, from(2101) + "# as before");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Boolean>read(again.body(), "$.added")).isFalse();

        String body = new Caller(port).get("/api/v1/tariffs/frederic-suisse").body();
        Map<String, Object> grid = JsonPath.<List<Map<String, Object>>>read(
                        body, "$.items[?(@.inForce == '2101-01-01')].grid")
                .get(0);
        assertThat(JsonPath.<String>read(grid, "$.lines[0].price")).isEqualTo("5.50");
        assertThat(JsonPath.<List<String>>read(body, "$.items[?(@.inForce == '2101-01-01')].decision"))
                .containsExactly("2096-7");
    }

    @Test
    void aGridInJsonIsTakenToo() {
        Caller accounts = new Caller(port).withToken("accounts");
        String json = """
                {"tariff": {"venue": "frederic-suisse", "decision": {"reference": "2096-8", "voted": "2096-11-30"},
                  "in-force": "2102-01-01", "taxes": "included", "vat": "standard"},
                 "units": {"day": {"days": "1"}},
                 "lines": [{"id": "desk", "label": "Poste", "spaces": "frederic-suisse-desks", "unit": "day", "price": "20"}]}
                """;

        assertThat(accounts.json("PUT", "/api/v1/tariffs/frederic-suisse", json).statusCode())
                .isEqualTo(201);

        String yaml = new Caller(port)
                .signedIn("accounts")
                .get("/venues/frederic-suisse/tariffs/2102-01-01.yaml")
                .body();
        assertThat(yaml).startsWith("tariff:\n  venue: frederic-suisse\n").contains("price: 20.00");
    }

    @Test
    void mistakesAreViolationsWithTheirLines() {
        Caller accounts = new Caller(port).withToken("accounts").with("Accept-Language", "en");

        HttpResponse<String> refused = put(
                accounts, from(2103).replace("season: summer", "season: summr").replace("5.50", "5.505"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(refused.body(), "$.violations[*].message"))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).startsWith("Line 12, column"))
                .anySatisfy(message -> assertThat(message).endsWith("did you mean summer?"));
    }

    @Test
    void onlyWhoInvoicesBringsGrids() {
        assertThat(put(new Caller(port), from(2104)).statusCode()).isEqualTo(401);
        assertThat(put(new Caller(port).withToken("resident"), from(2104)).statusCode())
                .isEqualTo(403);
        assertThat(put(new Caller(port).withToken("staff"), from(2104)).statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port)
                        .signedIn("staff")
                        .get("/venues/frederic-suisse/tariffs/new")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aGridOfAnotherVenueIsNotTakenHere() {
        Caller accounts = new Caller(port).withToken("accounts");

        HttpResponse<String> refused = accounts.bytes(
                "PUT", "/api/v1/tariffs/clement-marot", from(2105).getBytes(StandardCharsets.UTF_8), null);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not of clement-marot");
    }

    @Test
    void staffPasteAGridLookAtItAndTakeIt() {
        Caller accounts = new Caller(port).signedIn("accounts");
        String home = "/venues/frederic-suisse/tariffs";

        HttpResponse<String> wrong =
                accounts.submit(home + "/look", Map.of("text", from(2106).replace("units:", "unit:")), home + "/new");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ligne 9 :").contains("did you mean units?");

        HttpResponse<String> look = accounts.submit(home + "/look", Map.of("text", from(2106)), home + "/new");
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("1 janvier 2106").contains("Enregistrer cette grille");
        assertThat(accounts.get(home).body()).doesNotContain("2106-01-01");

        HttpResponse<String> taken = accounts.submit(home, Map.of("text", from(2106)), home + "/new");
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(accounts.get(home).body())
                .contains("La grille est enregistrée")
                .contains("2106-01-01");
        assertThat(accounts.get(home + "/2106-01-01").body()).contains("du 15 avril au 15 octobre");
        assertThat(accounts.get(home + "/2106-01-01.yaml").body()).isEqualTo(from(2106));
        assertThat(accounts.get(home + "/2106-01-02").statusCode()).isEqualTo(404);
    }

    @Test
    void everybodySeesThePricesOfADay() {
        assertThat(put(new Caller(port).withToken("accounts"), from(2107)).statusCode())
                .isEqualTo(201);

        String then = new Caller(port)
                .with("Accept-Language", "en")
                .get("/venues/frederic-suisse/prices?date=2107-06-01")
                .body();
        String now = new Caller(port).get("/venues/frederic-suisse/prices").body();

        assertThat(then)
                .contains("Desk")
                .contains("Resident")
                .contains("€5.50, then €4.00")
                .contains("15 April to 15 October");
        assertThat(now).contains("Aucune grille tarifaire ne vaut ce jour-là");
        assertThat(new Caller(port).get("/venues/frederic-suisse").body()).contains("/venues/frederic-suisse/prices");
    }

    private static HttpResponse<String> put(Caller caller, String grid) {
        return caller.bytes(
                "PUT", "/api/v1/tariffs/frederic-suisse", grid.getBytes(StandardCharsets.UTF_8), "application/yaml");
    }
}
