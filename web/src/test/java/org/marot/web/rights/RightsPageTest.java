package org.marot.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.people.Rights;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Newcomer;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rights as an administrator gives and takes them back. */
@WebTest
class RightsPageTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/operations/accounts/[0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Newcomer newcomers;

    @Autowired
    private Cahors cahors;

    private Caller administrator;

    @BeforeEach
    void signIn() {
        cahors.open();
        administrator = new Caller(port).signedIn("admin");
    }

    @Test
    void givesAVenueAndTakesItBackFromTheNextRequestOn() {
        Caller somebody = newcomers.signedIn(port, "rights-one@town.example", "Rights One (test)", Rights.MEMBER);
        String page = pageOf("rights-one@town.example");
        assertThat(administrator.get(page).body()).contains("Rights One (test)", "Rien n’a changé depuis");

        HttpResponse<String> given = grant(page, "staff:frederic-suisse");
        assertThat(given.statusCode()).isEqualTo(303);
        assertThat(somebody.get("/account").body()).contains("Équipe des lieux");
        assertThat(administrator.get(page).body())
                .contains("Les droits ont changé", "Accordé :", "Équipe : Tiers-lieu Frédéric-Suisse")
                .contains("par Administrator (demo)");
        assertThat(administrator.get("/operations/accounts").body()).contains("rights-one@town.example");

        grant(page);
        assertThat(somebody.get("/account").body()).doesNotContain("Équipe des lieux");
        assertThat(administrator.with("Accept-Language", "en").get(page).body()).contains("Taken back:", "Staff: ");
    }

    @Test
    void anAdministratorIsOneFromTheNextRequestOnAndNoLonger() {
        Caller somebody = newcomers.signedIn(port, "rights-two@town.example", "Rights Two (test)", Rights.MEMBER);
        String page = pageOf("rights-two@town.example");
        assertThat(somebody.get("/operations").statusCode()).isEqualTo(403);
        grant(page, "administrator");
        assertThat(somebody.get("/operations").statusCode()).isEqualTo(200);
        grant(page, "invoices");
        assertThat(somebody.get("/operations").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsTakenBackCountsAtOnceOnEveryNode() {
        Caller somebody =
                newcomers.signedIn(port, "rights-three@town.example", "Rights Three (test)", Rights.ADMINISTRATOR);
        assertThat(somebody.get("/operations").statusCode()).isEqualTo(200);
        // as another node would, behind the back of what this one remembers
        database.sql("update account set administrator = false, staff_everywhere = false where email = ?")
                .param("rights-three@town.example")
                .update();
        assertThat(somebody.get("/operations").statusCode()).isEqualTo(403);
    }

    @Test
    void theLastAdministratorStays() {
        String page = pageOf("admin@demo.example");
        HttpResponse<String> refused = grant(page);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"", "C’est le dernier compte d’administration");
        assertThat(administrator.get("/operations").statusCode()).isEqualTo(200);
    }

    @Test
    void findsAnybodyAndTakesNoNonsense() {
        newcomers.signedIn(port, "rights-four@town.example", "Rights Four (test)", Rights.MEMBER);
        assertThat(administrator.get("/operations/accounts?q=rights+four").body())
                .contains("rights-four@town.example");
        assertThat(administrator.get("/operations/accounts?q=%25").body()).contains("Aucun compte ne correspond");
        assertThat(administrator
                        .get("/operations/accounts?q=" + "x".repeat(300))
                        .statusCode())
                .isEqualTo(200);
        String page = pageOf("rights-four@town.example");
        assertThat(grant(page, "emperor").statusCode()).isEqualTo(400);
        assertThat(grant(page, "staff:nowhere").statusCode()).isEqualTo(400);
        assertThat(administrator
                        .get("/operations/accounts/00000000-0000-4000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Caller(port).signedIn("staff").get(page).statusCode()).isEqualTo(403);
    }

    private String pageOf(String email) {
        Matcher link = LINK.matcher(
                administrator.get("/operations/accounts?q=" + email).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> grant(String page, String... rights) {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of(rights).forEach(right -> fields.put("right", right));
        return administrator.submit(page, fields, page);
    }
}
