package org.marot.web.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.people.Rights;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Newcomer;
import org.marot.web.testing.PricedHouse;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff sell what the grid offers; the customer sees what is left. */
@WebTest
class PassPagesTest {
    private static final String SALES = "/venues/priced-house/passes";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private PricedHouse house;

    @Autowired
    private Newcomer newcomer;

    private Caller staff;
    private Caller customer;
    private String email;

    @BeforeEach
    void signIn() {
        cahors.open();
        house.open();
        staff = new Caller(port).signedIn("admin");
        email = "pass-" + UUID.randomUUID() + "@example.org";
        customer = newcomer.signedIn(port, email, "Acheteur " + email, Rights.MEMBER);
    }

    @Test
    void aSaleIsSeenByItsCustomerAndCanBeUndoneWhileNothingIsSpent() {
        assertThat(customer.get("/passes").body()).contains("ni carnet ni abonnement");
        assertThat(staff.get(SALES).body()).contains("Carnet de 10 demi-journées · 60,00\u00A0€", "Abonnement mensuel");

        Map<String, String> sale = sale("ten-half-days", email);
        assertThat(staff.submit(SALES, sale, SALES).statusCode()).isEqualTo(303);
        assertThat(staff.submit(SALES, sale, SALES).statusCode()).isEqualTo(303);
        String sold = Awaitility.await()
                .until(() -> staff.get(SALES + "?done=sold").body(), body -> body.contains("Acheteur " + email));
        assertThat(sold.split("Acheteur " + email, -1)).as("sold once").hasSize(2);
        assertThat(customer.get("/passes").body())
                .contains("Carnet de 10 demi-journées", "Reste 10 sur 10", "Maison aux prix");
        assertThat(new Caller(port).signedIn("visitor").get("/passes").body()).doesNotContain("Reste 10 sur 10");

        String undo = undoOf(sold);
        Map<String, String> withdrawal = Map.of("command", UUID.randomUUID().toString());
        assertThat(staff.submit(undo, withdrawal, SALES).statusCode()).isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(customer.get("/passes").body()).contains("vente annulée"));
        HttpResponse<String> again =
                staff.submit(undo, Map.of("command", UUID.randomUUID().toString()), SALES);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("tant que rien n’a été utilisé");
    }

    @Test
    void aBookingIsPaidByThePassAndGivenUpInTimeItGivesBack() {
        assertThat(staff.submit(SALES, sale("ten-half-days", email), SALES).statusCode())
                .isEqualTo(303);
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20);
        String form = "/spaces/priced-house-desks/book?date=" + day + "&from=09:00&to=11:00";
        String page = Awaitility.await()
                .until(() -> customer.get(form).body(), body -> body.contains("Carnet de 10 demi-journées"));
        assertThat(page).contains("10,00\u00A0€", "Reste 10 sur 10");
        Matcher pass = Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(page);
        assertThat(pass.find()).isTrue();

        Map<String, String> booking = new LinkedHashMap<>();
        booking.put("date", day.toString());
        booking.put("from", "09:00");
        booking.put("to", "11:00");
        booking.put("people", "1");
        booking.put("price", "1000");
        booking.put("pass", pass.group(1));
        booking.put("command", UUID.randomUUID().toString());
        HttpResponse<String> booked = customer.submit("/spaces/priced-house-desks/book", booking, form);
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(customer.get("/passes").body()).contains("Reste 9 sur 10"));
        String one = booked.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*", "");
        assertThat(customer.get(one).body()).contains("0,00\u00A0€");

        Map<String, String> cancelling = Map.of("command", UUID.randomUUID().toString());
        assertThat(customer.submit(one + "/cancel", cancelling, one).statusCode())
                .isEqualTo(303);
        Awaitility.await()
                .untilAsserted(() -> assertThat(customer.get("/passes").body()).contains("Reste 10 sur 10"));

        booking.put("pass", UUID.randomUUID().toString());
        booking.put("command", UUID.randomUUID().toString());
        assertThat(customer.submit("/spaces/priced-house-desks/book", booking, form)
                        .statusCode())
                .isIn(404, 422);
    }

    @Test
    void whatCannotBeSoldIsToldAndKept() {
        refused("ten-half-days", "nobody-" + UUID.randomUUID(), "Il n’y a pas de client");
        refused("ten-half-days", "", "Il n’y a pas de client");
        refused("a-yacht", email, "ne vend rien de ce nom");
        refused("monthly", email, "pas vendu à la catégorie du client");
        Map<String, String> past = sale("ten-half-days", email);
        past.put("from", "2020-01-01");
        assertThat(staff.submit(SALES, past, SALES).body()).contains("au plus tôt aujourd’hui", email);
        past.put("from", "tomorrow");
        assertThat(staff.submit(SALES, past, SALES).statusCode()).isEqualTo(422);
    }

    @Test
    void staffAloneSell() {
        assertThat(customer.get(SALES).statusCode()).isEqualTo(403);
        assertThat(customer.submit(SALES, sale("ten-half-days", email), "/account")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Caller(port).get("/passes").statusCode()).isEqualTo(302);
        assertThat(staff.get("/venues/nowhere/passes").statusCode()).isEqualTo(404);
        assertThat(staff.submit(
                                SALES + "/" + UUID.randomUUID() + "/withdraw",
                                Map.of("command", UUID.randomUUID().toString()),
                                SALES)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whereNoGridSellsAnythingThePageSaysSo() {
        assertThat(staff.get("/venues/frederic-suisse/passes").body())
                .contains("ne vend ni carnet ni abonnement")
                .doesNotContain("id=\"product\"");
    }

    private void refused(String product, String who, String told) {
        HttpResponse<String> answer = staff.submit(SALES, sale(product, who), SALES);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(told, "value=\"" + who + "\"");
    }

    private static Map<String, String> sale(String product, String who) {
        Map<String, String> sale = new LinkedHashMap<>();
        sale.put("command", UUID.randomUUID().toString());
        sale.put("product", product);
        sale.put("customer", who);
        return sale;
    }

    private String undoOf(String page) {
        Matcher undo = Pattern.compile(
                        "Acheteur " + email + ".*?action=\"(" + SALES + "/[0-9a-f-]{36}/withdraw)\"", Pattern.DOTALL)
                .matcher(page);
        assertThat(undo.find()).isTrue();
        return undo.group(1);
    }
}
