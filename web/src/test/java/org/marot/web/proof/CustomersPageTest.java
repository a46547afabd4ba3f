package org.marot.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
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

/** Papers that staff look at: asked for, proved, refused, ended. */
@WebTest
class CustomersPageTest {
    private static final Pattern CUSTOMER = Pattern.compile("href=\"(/customers/[0-9a-f-]{36})\"");
    private static final Pattern END =
            Pattern.compile("action=\"(/customers/[0-9a-f-]{36}/proofs/[0-9a-f-]{36}/end)\"");
    private static final Map<String, String> ASSOCIATION =
            Map.of("kind", "association-register", "register", "w461 000 123");

    @LocalServerPort
    private int port;

    @Autowired
    private Newcomer newcomers;

    @Autowired
    private Cahors cahors;

    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        staff = new Caller(port).signedIn("staff").with("Accept-Language", "en");
    }

    @Test
    void anAssociationAsksAndStaffProveItForSomeDays() {
        Caller somebody = newcomer("papers-one");
        assertThat(ask(somebody, ASSOCIATION).statusCode()).isEqualTo(303);
        assertThat(somebody.get("/account/proofs").body()).contains("waiting", "<strong>Visitor</strong>");
        assertThat(staff.get("/customers").body()).contains("papers-one");

        String page = pageOf("papers-one");
        assertThat(staff.get(page).body()).contains("W461000123");
        assertThat(prove(page, seen()).statusCode()).isEqualTo(303);

        assertThat(staff.get("/customers").body()).doesNotContain("papers-one");
        assertThat(somebody.get("/account/proofs").body())
                .contains("<strong>Local association</strong>", "…123")
                .doesNotContain("waiting", "W461000123");

        Matcher end = END.matcher(staff.get(page).body());
        assertThat(end.find()).isTrue();
        assertThat(staff.submit(end.group(1), Map.of(), page).statusCode()).isEqualTo(303);
        assertThat(somebody.get("/account/proofs").body()).contains("<strong>Visitor</strong>", "ended");
    }

    @Test
    void aRefusalSaysWhyAndForgetsTheNumber() {
        Caller somebody = newcomer("papers-two");
        ask(somebody, ASSOCIATION);
        String page = pageOf("papers-two");

        assertThat(refuse(page, " ").statusCode()).isEqualTo(422);
        assertThat(refuse(page, "The paper is of last year").statusCode()).isEqualTo(303);

        assertThat(somebody.get("/account/proofs").body()).contains("refused", "The paper is of last year");
        assertThat(staff.get(page).body()).doesNotContain("W461000123");
        assertThat(ask(somebody, ASSOCIATION).statusCode()).isEqualTo(303);
        assertThat(staff.get(page).body()).contains("W461000123").doesNotContain("The paper is of last year");
    }

    @Test
    void numbersAndDaysMustBeRight() {
        Caller somebody = newcomer("papers-three");
        HttpResponse<String> wrong = ask(somebody, Map.of("kind", "siret", "register", "73282932000075"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("This is no SIRET number", "73282932000075");

        String page = pageOf("papers-three");
        Map<String, String> seen = seen();
        seen.put("number", "W12");
        assertThat(prove(page, seen).body()).contains("A number of the register of associations has a W");
        seen = seen();
        seen.put("to", "2020-01-01");
        assertThat(prove(page, seen).body()).contains("The last day is before the first.");
        seen = seen();
        seen.put("category", "emperor");
        assertThat(prove(page, seen).statusCode()).isEqualTo(400);
    }

    @Test
    void customersAreForStaff() {
        Caller resident = new Caller(port).signedIn("resident");
        assertThat(resident.get("/customers").statusCode()).isIn(403, 404);
        assertThat(resident.get(pageOf("Resident")).statusCode()).isIn(403, 404);
    }

    private static Map<String, String> seen() {
        LocalDate today = LocalDate.now();
        return new HashMap<>(Map.of(
                "kind", "association-register",
                "number", "W461000123",
                "category", "local-association",
                "from", today.minusDays(1).toString(),
                "to", today.plusYears(1).toString()));
    }

    private HttpResponse<String> ask(Caller somebody, Map<String, String> fields) {
        return somebody.submit("/account/proofs/ask", fields, "/account/proofs");
    }

    private HttpResponse<String> prove(String page, Map<String, String> fields) {
        return staff.submit(page + "/prove", fields, page);
    }

    private HttpResponse<String> refuse(String page, String because) {
        return staff.submit(page + "/refuse", Map.of("kind", "association-register", "because", because), page);
    }

    private Caller newcomer(String name) {
        return newcomers
                .signedIn(port, name + "@town.example", name, Rights.MEMBER)
                .with("Accept-Language", "en");
    }

    private String pageOf(String name) {
        Matcher page = CUSTOMER.matcher(staff.get("/customers?q=" + name).body());
        assertThat(page.find()).as(name).isTrue();
        return page.group(1);
    }
}
