package org.marot.web.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
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

/** A quote is accepted by whoever has its link, and by nobody else. */
@WebTest
class AcceptanceTest {
    private static final String FILES = "/api/v1/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcClient database;

    private Caller organiser;
    private Caller staff;
    private Caller stranger;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
        stranger = new Caller(port).with("Accept-Language", "en");
    }

    @Test
    void acceptsWithNameTimeAndAddressAsProof() throws Exception {
        LocalDate date = cahors.openDay(0).plusWeeks(22);
        String file = quoted(date, "clement-marot-grande-salle");
        assertThat(organiser
                        .json("POST", FILES + "/" + file + "/quote/link", "")
                        .statusCode())
                .isEqualTo(403);
        String link = link(file);
        assertThat(stranger.get(link).body())
                .contains("This quote waits for your answer.", "€1,440.00", "Journées du safran");
        byte[] paper = stranger.download(link + "/quote.pdf").body();

        HttpResponse<String> nothing = stranger.submit(link, Map.of("name", " "), link);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Give your name", "Tick that you accept");
        Map<String, String> signing = Map.of("name", "Organiser <demo>", "agreed", "yes");
        String token = stranger.formToken(link);
        assertThat(stranger.submit(link, signing, link).statusCode()).isEqualTo(303);
        assertThat(stranger.form(link, Map.of("name", "Organiser <demo>", "agreed", "yes", "_csrf", token))
                        .statusCode())
                .as("sent twice")
                .isEqualTo(303);

        assertThat(stranger.get(link).body())
                .contains("This quote was accepted: your spaces are reserved.")
                .doesNotContain("name=\"agreed\"");
        JsonNode signed = json(organiser.get(FILES + "/" + file));
        assertThat(signed.path("status").asString()).isEqualTo("confirmed");
        assertThat(json(organiser.get(FILES + "/" + file + "/quote"))
                        .path("accepted")
                        .asBoolean())
                .isTrue();
        Map<String, Object> proof = database.sql("select * from quote_acceptance where event_file = ?::uuid")
                .param(file)
                .query()
                .singleRow();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(paper);
        assertThat(proof)
                .containsEntry("name", "Organiser <demo>")
                .containsEntry("address", "127.0.0.1")
                .containsEntry("digest", digest)
                .containsEntry("version", 1);
        Caller person = new Caller(port).with("Accept-Language", "en").signedIn("staff");
        assertThat(person.get("/event-files/" + file + "/quote").body())
                .contains(
                        "Proof of acceptance",
                        "Organiser &lt;demo&gt;",
                        HexFormat.of().formatHex(digest));
        assertThat(database.sql("select convert_from(payload, 'UTF8') from event where stream = ?")
                        .param(file)
                        .query(String.class)
                        .list())
                .noneMatch(event -> event.contains("demo>") || event.contains("127.0.0.1"));
    }

    @Test
    void aQuoteThatWasReplacedWithdrawnOrGivenUpSaysSo() {
        LocalDate date = cahors.openDay(1).plusWeeks(22);
        String file = quoted(date, "clement-marot-adolescence");
        String first = link(file);
        offer(file, date.minusDays(3));
        String second = link(file);
        assertThat(stranger.get(first).body())
                .contains("This quote is no longer good")
                .doesNotContain("€300.00");
        assertThat(stranger.get(first + "/quote.pdf").statusCode()).isEqualTo(404);
        assertThat(stranger.get(second).body()).contains("This quote waits for your answer.", "€300.00");
        String token = stranger.formToken(second);
        assertThat(stranger.form(first, Map.of("name", "Somebody", "agreed", "yes", "_csrf", token))
                        .statusCode())
                .isEqualTo(422);

        organiser.json("POST", FILES + "/" + file + "/cancel", "");

        assertThat(stranger.get(second).body()).contains("the file was given up");
        assertThat(stranger.form(second, Map.of("name", "Somebody", "agreed", "yes", "_csrf", token))
                        .statusCode())
                .isEqualTo(422);
        assertThat(stranger.get("/quotes/nobody-knows-this").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/quotes/nobody-knows-this").body()).contains("This link leads to no quote.");
    }

    @Test
    void whoWaitsAcceptsWhenTheTurnComesAndWhoIsSignedOtherwiseNeedNot() {
        LocalDate date = cahors.openDay(2).plusWeeks(22);
        String before = quoted(date, "clement-marot-psaumes");
        String waits = quoted(date, "clement-marot-psaumes");
        String link = link(waits);
        assertThat(stranger.get(link).body()).contains("(rank 2)").doesNotContain("name=\"agreed\"");
        organiser.json("POST", FILES + "/" + before + "/cancel", "");
        assertThat(stranger.get(link).body()).contains("name=\"agreed\"");
        staff.json("POST", FILES + "/" + waits + "/confirm", "");
        assertThat(stranger.get(link).body()).contains("signed already");
    }

    @Test
    void anAmendmentIsAcceptedByALinkOfItsOwnAndTheFirstProofStays() {
        LocalDate date = cahors.openDay(3).plusWeeks(22);
        String file = quoted(date, "clement-marot-rondeaux");
        String first = link(file);
        accepted(first);
        HttpResponse<String> changed = staff.json("PUT", FILES + "/" + file, body(date, "clement-marot-grande-salle"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        offer(file, date.minusDays(2));
        String amendment = link(file);
        assertThat(stranger.get(amendment).body()).contains("This quote waits for your answer.", "€1,440.00");

        accepted(amendment);

        assertThat(stranger.get(first).body()).contains("signed already").doesNotContain("€1,440.00");
        assertThat(database.sql("select version from quote_acceptance where event_file = ?::uuid order by version")
                        .param(file)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        Caller person = new Caller(port).with("Accept-Language", "en").signedIn("staff");
        assertThat(person.get("/event-files/" + file + "/quote").body())
                .contains("Proof of acceptance", "Version 2")
                .doesNotContain("has changed since it was signed");
    }

    private void accepted(String link) {
        Map<String, String> signing = Map.of("name", "Organiser (demo)", "agreed", "yes");
        assertThat(stranger.submit(link, signing, link).statusCode()).isEqualTo(303);
        assertThat(stranger.get(link).body()).contains("This quote was accepted: your spaces are reserved.");
    }

    private String quoted(LocalDate date, String space) {
        String body = body(date, space);
        String file = json(organiser.json("POST", FILES, body)).path("id").asString();
        organiser.json(
                "POST", FILES + "/" + file + "/option", "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(10)));
        offer(file, date.minusDays(2));
        return file;
    }

    private static String body(LocalDate date, String space) {
        return """
                {"venue": "clement-marot", "title": "Journées du safran", "attendees": 20,
                 "spaces": [{"space": "%s", "from": "%sT09:00", "to": "%sT18:00"}], "services": []}""".formatted(space, date, date);
    }

    private void offer(String file, LocalDate until) {
        HttpResponse<String> offered =
                staff.json("POST", FILES + "/" + file + "/quote", "{\"validUntil\": \"%sT18:00\"}".formatted(until));
        assertThat(offered.statusCode()).as(offered.body()).isEqualTo(200);
    }

    private String link(String file) {
        HttpResponse<String> made = staff.json("POST", FILES + "/" + file + "/quote/link", "");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return json(made).path("url").asString().replaceAll("^http://[^/]+", "");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
