package org.marot.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
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

    private final SoftAssertions softly = new SoftAssertions();
    private int sent;

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
            List<String> names = new ArrayList<>(Hostile.parametersOf(route));
            for (String name : names) {
                for (String value : Hostile.QUERY_VALUES) {
                    String query = "?" + name + "=" + value;
                    check(route + query, admin.json(route.method(), route.sample() + query, ""));
                }
            }
        }
        finish();
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
