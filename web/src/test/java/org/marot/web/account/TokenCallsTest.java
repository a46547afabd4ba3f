package org.marot.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class TokenCallsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Test
    void lastsUntilItIsRevoked() {
        Caller program = new Caller(port).withToken("organiser");
        JsonNode list = JSON.readTree(program.get("/api/v1/tokens").body());
        JsonNode token = list.get("items").get(0);
        assertThat(token.get("name").asString()).isEqualTo("test");
        assertThat(token.has("token")).isFalse();
        assertThat(list.get("total").asInt()).isPositive();

        String path = "/api/v1/tokens/" + token.get("id").asString();
        assertThat(new Caller(port)
                        .withToken("visitor")
                        .json("DELETE", path, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(program.json("DELETE", path, "").statusCode()).isEqualTo(204);
        HttpResponse<String> afterwards = program.get("/api/v1/tokens");
        assertThat(afterwards.statusCode()).isEqualTo(401);
        assertThat(afterwards.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void needsACsrfTokenWithASession() {
        Caller person = new Caller(port).signedIn("organiser");
        assertThat(person.get("/api/v1/tokens").statusCode()).isEqualTo(200);
        HttpResponse<String> forged = person.json("DELETE", "/api/v1/tokens/00000000-0000-0000-0000-000000000000", "");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("csrf-token-missing");
        person.with("X-CSRF-TOKEN", person.formToken("/account"));
        assertThat(person.json("DELETE", "/api/v1/tokens/00000000-0000-0000-0000-000000000000", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesAWrongTokenEvenWhereNoneIsNeeded() {
        Caller program = new Caller(port).with("Authorization", "Bearer marot_guess");
        assertThat(program.get("/api/v1/tokens").statusCode()).isEqualTo(401);
        assertThat(program.get("/api/v1/venues").statusCode()).isEqualTo(401);
    }

    @Test
    void namesWhatIsMissing() {
        HttpResponse<String> answer = new Caller(port)
                .with("Accept-Language", "en-GB")
                .json("POST", "/api/v1/tokens", "{\"email\":\"resident@demo.example\",\"name\":\"x\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("/problems/malformed");
        assertThat(problem.get("violations").get(0).get("field").asString()).isEqualTo("password");
        assertThat(problem.get("detail").asString()).isEqualTo("“password” is missing.");
    }
}
