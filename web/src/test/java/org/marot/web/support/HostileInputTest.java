package org.marot.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.CatalogueImport;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Hostile;
import org.marot.web.testing.Route;
import org.marot.web.testing.Routes;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent to the API, it answers with a problem that says what is wrong, and never with a fault of its own. */
@WebTest
class HostileInputTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private Routes routes;

    @Autowired
    private CatalogueImport catalogue;

    private final SoftAssertions softly = new SoftAssertions();
    private int sent;

    @BeforeEach
    void somethingToBook() {
        var unused = catalogue.importFile(Path.of("../examples/cahors.yaml"));
    }

    @Test
    void pathsAreAnsweredWithProblems() {
        Caller admin = new Caller(port).withToken("admin");
        for (Route route : routes.api()) {
            if (route.hasVariable()) {
                for (String value : Hostile.PATH_PARTS) {
                    check(
                            route + " " + value,
                            admin.json(route.method(), route.with(value), route.takesBody() ? "{}" : ""));
                }
            }
        }
        finish();
    }

    @Test
    void queriesAreAnsweredWithProblems() {
        Caller admin = new Caller(port).withToken("admin");
        for (Route route : routes.api()) {
            for (String name : Hostile.parametersOf(route)) {
                for (String value : Hostile.QUERY_VALUES) {
                    String query = "?" + name + "=" + value + plausibleOthers(name);
                    check(route + query, admin.json(route.method(), real(route) + query, ""));
                }
            }
        }
        finish();
    }

    /** A name with an index would make a list of that length for whoever asks, without signing in. */
    @Test
    void aFieldHasNoIndex() {
        Caller anybody = new Caller(port);
        String form = "/venues/clement-marot/enquiry";
        assertThat(anybody.get(form).statusCode()).isEqualTo(200);
        assertThat(anybody.get(form + "?service%5B2147483647%5D=x").statusCode())
                .isEqualTo(400);
        assertThat(anybody.get(form + "?service=coffee-break").statusCode()).isEqualTo(200);
    }

    /** So that a request does not fail for what is missing before it fails for what is wrong. */
    private static String plausibleOthers(String name) {
        String from = name.equals("from") ? "" : "&from=2027-03-02T09:00";
        return name.equals("to") ? from : from + "&to=2027-03-02T12:00";
    }

    private static String real(Route route) {
        return route.pattern()
                .replace("{space}", "clement-marot-grande-salle")
                .replace("{venue}", "clement-marot")
                .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
    }

    @Test
    void bodiesAreAnsweredWithProblems() {
        Caller admin = new Caller(port).withToken("admin");
        for (Route route : routes.api()) {
            if (route.takesBody()) {
                for (byte[] body : Hostile.bodiesFor(route)) {
                    String told = new String(body, 0, Math.min(body.length, 120), StandardCharsets.ISO_8859_1);
                    check(route + " " + told, admin.bytes(route.method(), route.sample(), body, "application/json"));
                }
            }
        }
        finish();
    }

    @Test
    void otherTypesAndMethodsAreAnsweredWithProblems() {
        Caller admin = new Caller(port).withToken("admin");
        for (Route route : routes.api()) {
            if (route.takesBody()) {
                for (String type :
                        List.of("text/plain", "application/xml", "application/json;charset=x-none", "nonsense")) {
                    check(
                            route + " " + type,
                            admin.bytes(route.method(), route.sample(), "{}".getBytes(StandardCharsets.UTF_8), type));
                }
                check(route + " no type", admin.bytes(route.method(), route.sample(), new byte[] {1, 2}, null));
            }
            for (String method : List.of("PUT", "PATCH", "DELETE", "POST", "OPTIONS", "TRACE2")) {
                check(method + " " + route, admin.json(method, route.sample(), "{}"));
            }
        }
        finish();
    }

    @Test
    void whatIsNoRequestAtAllIsRefused() {
        for (String request : Hostile.RAW_REQUESTS) {
            String status = Hostile.sendRaw(port, request);
            assertThat(status).as(request).matches("HTTP/1.1 4\\d\\d.*");
        }
    }

    private void check(String what, HttpResponse<String> answer) {
        sent++;
        int status = answer.statusCode();
        softly.assertThat(status).as(what + "\n" + answer.body()).isLessThan(500);
        if (status < 400) {
            return;
        }
        softly.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(what)
                .startsWith("application/problem+json");
        try {
            JsonNode problem = JSON.readTree(answer.body());
            softly.assertThat(problem.path("type").asString("")).as(what).startsWith("/problems/");
            softly.assertThat(problem.path("status").asInt()).as(what).isEqualTo(status);
            softly.assertThat(problem.path("detail").asString("")).as(what).isNotBlank();
            if (status == 400) {
                softly.assertThat(
                                problem.path("violations").path(0).path("field").asString(""))
                        .as(what + "\n" + answer.body())
                        .isNotBlank();
            }
        } catch (JacksonException e) {
            softly.fail(what + " is answered by no JSON: " + answer.body());
        }
    }

    private void finish() {
        assertThat(sent).isGreaterThan(30);
        softly.assertAll();
    }
}
