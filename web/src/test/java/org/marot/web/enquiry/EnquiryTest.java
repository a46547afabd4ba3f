package org.marot.web.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Anybody asks, and whoever has the address confirms. */
@WebTest
class EnquiryTest {
    private static final String FORM = "/venues/clement-marot/enquiry";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcClient database;

    private Caller anybody;
    private LocalDate day;

    @BeforeEach
    void forgetTries() {
        cahors.open();
        database.sql("delete from credential_bucket").update();
        anybody = new Caller(port).with("Accept-Language", "en");
        day = cahors.openDay(0).plusWeeks(30);
    }

    @Test
    void becomesAFileForStaffWhenItsLinkIsUsedAndNotBefore() {
        String email = address();
        HttpResponse<String> answer = ask(asking(email));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith(FORM + "/sent")
                .doesNotContain(email);
        assertThat(anybody.get(FORM + "/sent").body()).contains("Look into your mailbox", "48 hours");

        String link = "/enquiries/" + secret(email);
        assertThat(anybody.get(link).body()).contains("has not left yet", "Confirm my enquiry", "A choir");
        assertThat(anybody.get(link).body()).contains("has not left yet");
        assertThat(files(email)).isEmpty();

        assertThat(anybody.submit(link, Map.of(), link).statusCode()).isEqualTo(303);
        String token = anybody.formToken(FORM);
        assertThat(anybody.form(link, Map.of("_csrf", token)).statusCode()).isEqualTo(303);
        assertThat(files(email)).hasSize(1);
        assertThat(anybody.get(link).body())
                .contains("The team has received your enquiry", "Theatre")
                .doesNotContain("Confirm my enquiry");

        Caller staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
        String file = files(email).get(0);
        JsonNode seen = json(staff.get("/api/v1/event-files/" + file));
        assertThat(seen.path("status").asString()).isEqualTo("enquiry");
        assertThat(seen.path("spaces").toString()).contains("clement-marot-grande-salle");
        assertThat(seen.path("services").toString()).contains("coffee-break");
        Caller person = new Caller(port).with("Accept-Language", "en").signedIn("staff");
        assertThat(person.get("/event-files/" + file + "/contacts").body())
                .contains(
                        "A &lt;b&gt; secretary", email, "Flexible: between", "We sing &lt;loudly&gt;", "Coffee break");
        assertThat(person.get("/event-files/" + file).body())
                .contains("Concert, show · A choir", "by its customer", "came from the public page")
                .contains("/proposals?from=" + day + "&amp;to=" + day.plusDays(20) + "&amp;days=2");
        assertThat(person.get("/venues/clement-marot/commercial").body())
                .containsSubsequence("to be answered", file, "public page", "Options that end");
        Caller stranger = new Caller(port).withToken("organiser");
        assertThat(stranger.get("/api/v1/event-files/" + file).statusCode()).isEqualTo(404);
    }

    @Test
    void answersTheSameWhetherTheAddressHasAnAccountOrNot() {
        HttpResponse<String> known = ask(asking("organiser@demo.example"));
        HttpResponse<String> unknown = ask(asking(address()));

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @Test
    void isTheAccountsOwnForWhoeverSignedInWithThatAddress() {
        String link = "/enquiries/" + secretAfter(asking("resident@demo.example"), "resident@demo.example");
        Caller resident = new Caller(port).with("Accept-Language", "en").signedIn("resident");

        assertThat(resident.submit(link, Map.of(), link).statusCode()).isEqualTo(303);

        String file = files("resident@demo.example").get(0);
        assertThat(resident.get(link).body()).contains("/event-files/" + file);
        assertThat(resident.get("/event-files/" + file).statusCode()).isEqualTo(200);
        assertThat(anybody.get(link).body())
                .contains("has received your enquiry")
                .doesNotContain("/event-files/");
    }

    @Test
    void isNobodyElsesWhenSomebodyElseHasSignedIn() {
        String email = address();
        String link = "/enquiries/" + secretAfter(asking(email), email);
        Caller visitor = new Caller(port).with("Accept-Language", "en").signedIn("visitor");

        assertThat(visitor.submit(link, Map.of(), link).statusCode()).isEqualTo(303);

        assertThat(visitor.get("/event-files/" + files(email).get(0)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void sentTwiceIsOneAndChangedIsAnother() {
        String email = address();
        Map<String, String> fields = asking(email);
        ask(fields);
        ask(fields);
        assertThat(count(email)).isOne();
        fields.put("message", "We sing twice");
        ask(fields);
        assertThat(count(email)).isEqualTo(2);
    }

    @Test
    void allThatIsAmissIsNamedAtOnceAndKeptInTheForm() {
        Map<String, String> wrong = asking("no address");
        wrong.put("name", " \n ");
        wrong.put("kind", "war");
        wrong.put("attendees", "-1");
        wrong.put("phone", "javascript:alert(1)");
        wrong.put("layout", "heap");
        wrong.put("breakOuts", "99");
        wrong.put("first", day.minusYears(20).toString());
        wrong.put("latest", "2999-99-99");
        wrong.put("from", "25:00");
        wrong.put("message", "<script>" + "x".repeat(2_000));

        HttpResponse<String> answer = ask(wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "expected shape",
                        "Choose the kind of event",
                        "how many people",
                        "no phone number",
                        "Choose a layout from the list",
                        "7 at most",
                        "needs 3 days",
                        "A date cannot be read",
                        "A time cannot be read",
                        "1200 characters at most",
                        "&lt;script&gt;")
                .doesNotContain("<script>x");
        assertThat(count("no address")).isZero();
    }

    @Test
    void whatNoRoomHoldsIsToldInTheForm() {
        Map<String, String> crowd = asking(address());
        crowd.put("attendees", "5000");
        assertThat(ask(crowd).body()).contains("No room holds so many people in that layout: 200 at most.");
        crowd.put("attendees", "200");
        crowd.put("breakOuts", "7");
        assertThat(ask(crowd).body()).contains("There are not so many rooms beside the first");
    }

    @Test
    void isNotConfirmedAfterItsTime() {
        String email = address();
        String link = "/enquiries/" + secretAfter(asking(email), email);
        database.sql("update enquiry set until = now() - interval '1 minute' where email = ?")
                .param(email)
                .update();

        assertThat(anybody.get(link).body())
                .contains("This link has had its time")
                .doesNotContain("Confirm my enquiry");
        String token = anybody.formToken(FORM);
        HttpResponse<String> late = anybody.form(link, Map.of("_csrf", token));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("It is too late to confirm this enquiry");
        assertThat(files(email)).isEmpty();
    }

    @Test
    void whoeverDidNotAskErasesItByTheLink() {
        String email = address();
        String link = "/enquiries/" + secretAfter(asking(email), email);
        HttpResponse<String> gone = anybody.submit(link + "/erase", Map.of(), link);
        assertThat(gone.headers().firstValue("Location").orElse("")).endsWith(FORM + "/erased");
        assertThat(anybody.get(FORM + "/erased").body()).contains("The enquiry is erased");
        assertThat(anybody.get(link).statusCode()).isEqualTo(404);
        assertThat(count(email)).isZero();

        String confirmed = "/enquiries/" + secretAfter(asking(email), email);
        anybody.submit(confirmed, Map.of(), confirmed);
        String file = files(email).get(0);
        assertThat(anybody.submit(confirmed + "/erase", Map.of(), confirmed).statusCode())
                .isEqualTo(303);
        assertThat(anybody.get(confirmed).statusCode()).isEqualTo(404);
        assertThat(count(email)).isZero();
        assertThat(json(new Caller(port).withToken("staff").get("/api/v1/event-files/" + file))
                        .path("status")
                        .asString())
                .isEqualTo("cancelled");
    }

    @Test
    void aLinkThatNobodyWasSentLeadsNowhere() {
        for (String secret : List.of("x", "x".repeat(5_000), "%00", "..%2F..", "'--")) {
            assertThat(anybody.get("/enquiries/" + secret).statusCode())
                    .as(secret)
                    .isIn(400, 404);
        }
        assertThat(anybody.get("/enquiries/nothing").body()).contains("leads to no enquiry");
    }

    @Test
    void oneHouseholdAsksSomeTimesAnHourAndOneAddressGetsThreeMails() {
        String email = address();
        for (int number = 0; number < 5; number++) {
            assertThat(ask(asking(email)).statusCode()).isEqualTo(303);
        }
        assertThat(count(email)).isEqualTo(3);
        for (int number = 0; number < 5; number++) {
            assertThat(ask(asking(address())).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> tooMany = ask(asking(address()));
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void onlyACongressCentreHasTheForm() {
        assertThat(anybody.get("/venues/frederic-suisse/enquiry").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/venues/nowhere/enquiry").statusCode()).isEqualTo(404);
        assertThat(anybody.get(FORM).statusCode()).isEqualTo(200);
        assertThat(anybody.form(FORM, asking(address())).statusCode())
                .as("without the form's token")
                .isEqualTo(403);
    }

    private HttpResponse<String> ask(Map<String, String> fields) {
        return anybody.submit(FORM, fields, FORM);
    }

    private String secretAfter(Map<String, String> fields, String email) {
        assertThat(ask(fields).statusCode()).isEqualTo(303);
        return secret(email);
    }

    private Map<String, String> asking(String email) {
        return EnquiryFields.asking(email, day);
    }

    private static String address() {
        return EnquiryFields.address();
    }

    private String secret(String email) {
        return database.sql("select secret from enquiry where email = ? order by received_at desc limit 1")
                .param(email)
                .query(String.class)
                .single();
    }

    private List<String> files(String email) {
        return database.sql("select event_file::text from enquiry where email = ? and event_file is not null")
                .param(email)
                .query(String.class)
                .list();
    }

    private int count(String email) {
        return database.sql("select count(*) from enquiry where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
