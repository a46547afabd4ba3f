package org.marot.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class SignUpTest {
    private static final String PASSWORD = "un bon long mot de passe";

    @LocalServerPort
    private int port;

    @Autowired
    private FirstAdministrator firstAdministrator;

    @Test
    void makesAMember() {
        Caller person = new Caller(port);
        HttpResponse<String> made = signUp(person, "Somebody New", "new@town.example", PASSWORD);
        assertThat(made.statusCode()).isEqualTo(303);
        String next = made.headers().firstValue("Location").orElseThrow();
        assertThat(next).matches(".*/sign-in\\?to=(/|%2F)");
        String shown = next.replaceFirst("^https?://[^/]+", "");
        assertThat(person.get(shown).body()).contains("role=\"status\"", "value=\"new@town.example\"");
        assertThat(person.get(shown).body()).doesNotContain("role=\"status\"");

        HttpResponse<String> signedIn =
                person.submit("/sign-in", Map.of("email", "New@town.example", "password", PASSWORD), "/sign-in");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(person.get("/account").body()).contains("Somebody New").contains("Visiteur");
        assertThat(person.get("/operations").statusCode()).isEqualTo(403);
    }

    @Test
    void doesNotTellWhoHasAnAccount() {
        Caller guesser = new Caller(port);
        Caller newcomer = new Caller(port);
        HttpResponse<String> taken = signUp(guesser, "Me", "resident@demo.example", PASSWORD);
        HttpResponse<String> free = signUp(newcomer, "Me", "nobodyyet@town.example", PASSWORD);

        assertThat(taken.statusCode()).isEqualTo(free.statusCode());
        assertThat(taken.headers().firstValue("Location"))
                .isEqualTo(free.headers().firstValue("Location"));
        assertThat(comparable(guesser.get("/sign-in?to=%2F"))).isEqualTo(comparable(newcomer.get("/sign-in?to=%2F")));
        assertThat(new Caller(port).signedIn("resident").get("/account").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', a@town.example, un bon long mot de passe, name",
        "Me, not-an-address, un bon long mot de passe, email",
        "Me, a@town.example, court, password",
        "Me, a@town.example, motdepasse123, password"
    })
    void namesTheFieldThatIsWrong(String name, String email, String password, String field) {
        HttpResponse<String> answer = signUp(new Caller(port), name, email, password);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"").contains("id=\"" + field + "-error\"");
        assertThat(answer.body()).doesNotContain("un bon long mot de passe");
    }

    @Test
    void hasNoWelcomeOnceThereIsAnAdministrator() {
        assertThat(firstAdministrator.newAddress()).isEmpty();
        assertThat(new Caller(port).get("/welcome/guess").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> signUp(Caller person, String name, String email, String password) {
        return person.submit("/sign-up", Map.of("name", name, "email", email, "password", password), "/sign-up");
    }

    private static String comparable(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("[a-z]+@(demo|town)\\.example", "");
    }
}
