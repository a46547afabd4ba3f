package org.marot.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SignInTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void leadsToWhereOneWantedToGo() {
        Caller person = new Caller(port);

        HttpResponse<String> asked = person.get("/account?tab=tokens");
        assertThat(asked.statusCode()).isEqualTo(302);
        String signIn = asked.headers().firstValue("Location").orElseThrow();
        assertThat(signIn).endsWith("/sign-in?to=%2Faccount%3Ftab%3Dtokens");

        HttpResponse<String> signedIn = person.submit(
                "/sign-in",
                Map.of("email", "resident@demo.example", "password", "marot-demo", "to", "/account?tab=tokens"),
                "/sign-in");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/account?tab=tokens"));
        assertThat(person.get("/account").body()).contains("resident@demo.example");
    }

    @Test
    void neverLeadsElsewhere() {
        for (String to : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example", "\\evil", ""}) {
            HttpResponse<String> answer = new Caller(port)
                    .submit(
                            "/sign-in",
                            Map.of("email", "resident@demo.example", "password", "marot-demo", "to", to),
                            "/sign-in");
            assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
        }
    }

    @Test
    void saysNothingAboutWhichOfTheTwoIsWrong() {
        Caller person = new Caller(port);
        HttpResponse<String> wrongPassword = person.submit(
                "/sign-in", Map.of("email", "visitor@demo.example", "password", "marot-demo!"), "/sign-in");
        HttpResponse<String> unknownAddress = person.submit(
                "/sign-in", Map.of("email", "nobody@demo.example", "password", "marot-demo!"), "/sign-in");

        assertThat(wrongPassword.statusCode()).isEqualTo(422);
        assertThat(unknownAddress.statusCode()).isEqualTo(422);
        assertThat(comparable(unknownAddress)).isEqualTo(comparable(wrongPassword));
    }

    @Test
    void beginsANewSessionInPostgresql() {
        Caller person = new Caller(port).signedIn("resident");
        String first = person.cookie("marot-session");
        assertThat(database.sql("select count(*) from spring_session_attributes where attribute_name = 'account'")
                        .query(Long.class)
                        .single())
                .isPositive();

        person.submit("/sign-out", Map.of(), "/account");
        assertThat(person.get("/account").statusCode()).isEqualTo(302);

        person.signedIn("resident");
        assertThat(person.cookie("marot-session")).isNotEqualTo(first);
    }

    @Test
    void keepsTheCookieFromScripts() {
        Caller person = new Caller(port);
        HttpResponse<String> answer = person.submit(
                "/sign-in", Map.of("email", "resident@demo.example", "password", "marot-demo"), "/sign-in");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("marot-session="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
    }

    @Test
    void takesNoFormWithoutItsToken() {
        Caller person = new Caller(port).signedIn("resident");
        assertThat(person.form("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(person.form("/sign-out", Map.of("_csrf", "guess")).statusCode())
                .isEqualTo(403);
        assertThat(person.form("/account/tokens", Map.of("name", "x")).statusCode())
                .isEqualTo(403);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotSignOutByFollowingALink() {
        Caller person = new Caller(port).signedIn("resident");
        var unused = person.get("/sign-out");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void makesGuessersWaitButNotForEver() {
        Caller guesser = new Caller(port).with("Accept-Language", "en");
        HttpResponse<String> last = null;
        for (int i = 0; i < 6; i++) {
            last = guesser.json("POST", "/api/v1/tokens", tokenRequest("guessed@demo.example"));
            assertThat(last.statusCode()).isEqualTo(i < 5 ? 401 : 429);
        }
        assertThat(last).isNotNull();
        assertThat(last.body()).contains("/problems/too-many-requests");
        long wait = Long.parseLong(last.headers().firstValue("Retry-After").orElseThrow());
        assertThat(wait).isBetween(1L, 300L);
        assertThat(guesser.submit("/sign-in", Map.of("email", "GUESSED@demo.example", "password", "x"), "/sign-in")
                        .statusCode())
                .isEqualTo(429);
        // others go on from the same address
        assertThat(new Caller(port).signedIn("resident").get("/account").statusCode())
                .isEqualTo(200);
    }

    private static String tokenRequest(String email) {
        return "{\"email\":\"%s\",\"password\":\"wrong-password\",\"name\":\"x\"}".formatted(email);
    }

    private static String comparable(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("[a-z]+@demo\\.example", "");
    }
}
