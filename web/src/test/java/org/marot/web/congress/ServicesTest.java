package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is ordered with the spaces of an event file, by calls and by pages. */
@WebTest
class ServicesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILES = "/api/v1/event-files";
    private static final String NEW = "/venues/clement-marot/event-files/new";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller pages;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        pages = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
    }

    @Test
    void everybodyReadsWhatCanBeOrdered() {
        JsonNode services =
                json(new Caller(port).with("Accept-Language", "en").get("/api/v1/venues/clement-marot/services"));

        JsonNode coffee = services.at("/items/0");
        assertThat(services.path("total").asInt()).isGreaterThan(4);
        assertThat(coffee.path("code").asString()).isEqualTo("coffee-break");
        assertThat(coffee.path("name").asString()).isEqualTo("Coffee break");
        assertThat(coffee.path("trade").asString()).isEqualTo("catering");
        assertThat(coffee.at("/price/amount").asString()).isEqualTo("6.50");
        assertThat(coffee.path("vatRate").asString()).isEqualTo("10.00");
        assertThat(coffee.path("stock").isNull()).isTrue();
        assertThat(json(new Caller(port).get("/api/v1/venues/frederic-suisse/services"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsOrderedHasADayAndWhatCannotBeIsSaid() {
        LocalDate date = cahors.openDay(9).plusWeeks(17);
        JsonNode file =
                json(organiser.json("POST", FILES, file(date, "{\"code\": \"coffee-break\", \"quantity\": 20}")));
        assertThat(file.at("/services/0/day").asString()).isEqualTo(date.toString());

        HttpResponse<String> refused = organiser.json(
                "PUT",
                FILES + "/" + file.path("id").asString(),
                file(
                        date,
                        "{\"code\": \"ice-cream\"}, {\"code\": \"extra-chair\", \"quantity\": 301},"
                                + " {\"code\": \"technician\", \"day\": \"%s\"}".formatted(date.plusDays(3))));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused)
                        .path("violations")
                        .valueStream()
                        .map(one -> one.path("message").asString()))
                .anySatisfy(text -> assertThat(text).contains("does not offer the service “ice-cream”"))
                .anySatisfy(text -> assertThat(text).startsWith("“Extra chair”: 300 left on"))
                .anySatisfy(text -> assertThat(text).startsWith("“Sound and light technician”:"))
                .hasSize(3);
        assertThat(organiser
                        .json("POST", FILES, file(date, "{\"code\": \"technician\", \"day\": \"soon\"}"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void twoFilesShareTheStockOfADay() {
        LocalDate date = cahors.openDay(12).plusWeeks(17);
        String first = ordering(date, "clement-marot-rondeaux", 200);
        String second = ordering(date, "clement-marot-ballades", 101);
        assertThat(option(first).statusCode()).isEqualTo(200);

        HttpResponse<String> short101 = option(second);

        assertThat(short101.statusCode()).isEqualTo(409);
        assertThat(json(short101).at("/violations/0/rule").asString()).isEqualTo("must-have-stock");
        assertThat(json(short101).at("/violations/0/message").asString()).contains("100 left");
        organiser.json("POST", FILES + "/" + first + "/cancel", "");
        assertThat(option(second).statusCode()).isEqualTo(200);
        organiser.json("POST", FILES + "/" + second + "/cancel", "");
    }

    @Test
    void theFormOrdersForEachDayAndThePageOfServicesDayByDay() {
        LocalDate date = cahors.openDay(13).plusWeeks(17);
        Map<String, String> form = new HashMap<>(Map.of(
                "command", UUID.randomUUID().toString(),
                "attendees", "20",
                "first", date.toString(),
                "from", "09:00",
                "to", "18:00",
                "space", "clement-marot-rondeaux",
                "service-coffee-break", "20",
                "service-extra-chair", ""));
        assertThat(pages.get(NEW).body()).contains("Pause café", "HT par personne");
        String file = location(pages.submit("/venues/clement-marot/event-files", form, NEW));
        assertThat(pages.get(file).body()).contains("Pause café", "20 personnes", "Changer les prestations");
        String page = file + "/services";
        assertThat(pages.get(page).body()).contains("name=\"service-%s-coffee-break\"".formatted(date), "value=\"20\"");
        assertThat(new Caller(port).signedIn("visitor").get(page).statusCode()).isEqualTo(404);

        HttpResponse<String> tooMany = change(page, Map.of("service-" + date + "-extra-chair", "301"));
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("« Chaise supplémentaire » : il en reste 300", "value=\"301\"");
        assertThat(change(page, Map.of("service-" + date + "-extra-chair", "a few"))
                        .statusCode())
                .isEqualTo(422);

        assertThat(change(page, Map.of("service-" + date + "-technician", "6")).statusCode())
                .isEqualTo(303);
        assertThat(pages.get(file).body())
                .contains("Régisseur son et lumière", "6 h")
                .doesNotContain("Pause café");
        assertThat(pages.get("/language?to=en").statusCode()).isLessThan(400);
        assertThat(pages.get(file).body()).contains("Sound and light technician");
    }

    private HttpResponse<String> change(String page, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("command", UUID.randomUUID().toString());
        return pages.submit(page, form, page);
    }

    private String ordering(LocalDate date, String space, int chairs) {
        String body = file(date, "{\"code\": \"extra-chair\", \"quantity\": %d}".formatted(chairs));
        return json(organiser.json("POST", FILES, body.replace("clement-marot-rondeaux", space)))
                .path("id")
                .asString();
    }

    private HttpResponse<String> option(String file) {
        return organiser.json(
                "POST", FILES + "/" + file + "/option", "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(10)));
    }

    private static String file(LocalDate date, String services) {
        return """
                {"venue": "clement-marot", "attendees": 20,
                 "spaces": [{"space": "clement-marot-rondeaux", "from": "%sT09:00", "to": "%sT18:00"}],
                 "services": [%s]}""".formatted(date, date, services);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceAll("^http://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " without a Location"));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
