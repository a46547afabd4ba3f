package org.marot.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class HeadersTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/nothing-here",
                "/account",
                "/api/v1/venues",
                "/api/v1/venues/nothing",
                "/api/v1/tokens",
                "/openapi.json",
                "/actuator/health",
                "/actuator/env",
                "/marot.css",
                "/venues/a%3Bb",
                "/venues/%00",
                "/api/v1/venues/%00",
                "/api/v1/venues?page=%00"
            })
    void everyAnswerCarriesThem(String path) {
        HttpResponse<String> answer = new Caller(port).get(path);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self';")
                        .contains("style-src 'self';")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.body()).doesNotContain("java.lang").doesNotContain("Tomcat");
    }

    @Test
    void healthTellsNoDetails() {
        assertThat(new Caller(port).get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void pagesAreNotKeptByCaches() {
        HttpResponse<String> page = new Caller(port).signedIn("resident").get("/account");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    @Test
    void errorsArePagesForPeople() {
        HttpResponse<String> missing =
                new Caller(port).with("Accept-Language", "en").get("/venues/nothing-of-the-kind");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(missing.body()).contains("<html").contains("lang=\"en\"");
    }

    @Test
    void theApiDescribesItself() {
        JsonNode api = JsonMapper.shared()
                .readTree(new Caller(port).get("/openapi.json").body());
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("info").get("title").asString()).isEqualTo("Marot");
        List<String> paths = List.copyOf(api.get("paths").propertyNames());
        assertThat(paths)
                .contains("/api/v1/tokens", "/api/v1/tokens/{id}", "/api/v1/reservations", "/api/v1/availability")
                .allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(api.get("components").get("securitySchemes").has("token")).isTrue();
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        String path = "/api/v1/venues/nothing-of-the-kind";
        assertThat(new Caller(port).get(path).body())
                .contains("\"type\":\"/problems/not-found\"")
                .contains("Introuvable");
        assertThat(new Caller(port)
                        .with("Accept-Language", "de;q=0.9, en;q=0.8")
                        .get(path)
                        .body())
                .contains("Not found");
        assertThat(new Caller(port).with("Accept-Language", ";;;q=x").get(path).body())
                .contains("Introuvable");
    }
}
