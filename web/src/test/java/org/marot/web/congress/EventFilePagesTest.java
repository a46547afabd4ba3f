package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages of event files say when all is well, and when it is not. */
@WebTest
class EventFilePagesTest {
    private static final String NEW = "/venues/clement-marot/event-files/new";
    private static final String FILES = "/venues/clement-marot/event-files";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).with("Accept-Language", "fr").signedIn("organiser");
        staff = new Caller(port).with("Accept-Language", "fr").signedIn("staff");
    }

    @Test
    void anEnquiryAnOptionAndTheirMistakes() {
        LocalDate date = cahors.openDay(6).plusWeeks(16);
        Map<String, String> form = form(date);
        HttpResponse<String> opened = organiser.submit(FILES, form, NEW);
        assertThat(opened.statusCode()).isEqualTo(303);
        String file = location(opened);
        assertThat(location(organiser.submit(FILES, form, NEW)))
                .as("sent twice")
                .isEqualTo(file);
        assertThat(organiser.get(file).body()).contains("Fête &lt;du&gt; livre", "demande", "Salle des Rondeaux");
        assertThat(new Caller(port).signedIn("visitor").get(file).statusCode()).isEqualTo(404);
        assertThat(staff.get("/event-files").body()).contains("Fête &lt;du&gt; livre");

        HttpResponse<String> late =
                act(organiser, file, "option", Map.of("until", date.plusDays(3).toString()));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("La date limite doit être à venir et précéder le premier montage.");
        assertThat(act(organiser, file, "option", Map.of("until", "soon")).statusCode())
                .isEqualTo(422);
        assertThat(act(
                                organiser,
                                file,
                                "option",
                                Map.of("until", cahors.openDay(10).toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(organiser.get(file).body()).contains("option, rang 1");
        assertThat(act(organiser, file, "confirm", Map.of()).statusCode()).isEqualTo(403);
        assertThat(act(staff, file, "extend", Map.of("until", date.minusDays(2).toString()))
                        .body())
                .contains("Indiquez pourquoi");
        assertThat(act(organiser, file, "burn", Map.of()).statusCode()).isEqualTo(404);
        assertThat(act(organiser, file, "cancel", Map.of("reason", "<b>Pluie</b>"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(organiser.get(file).body())
                .contains("&lt;b&gt;Pluie&lt;/b&gt;")
                .doesNotContain("<b>Pluie");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsLost() {
        LocalDate date = cahors.openDay(7).plusWeeks(16);
        for (Map<String, String> wrong : List.of(
                Map.of("attendees", "many"),
                Map.of("first", ""),
                Map.of("last", date.minusDays(1).toString()),
                Map.of("setUp", "-1"),
                Map.of("from", "18:00", "to", "09:00"),
                Map.of("space", "no-such-space"))) {
            Map<String, String> form = form(date);
            form.putAll(wrong);
            HttpResponse<String> refused = organiser.submit(FILES, form, NEW);
            assertThat(refused.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(refused.body()).contains("Rien n’a changé", "Fête &lt;du&gt; livre");
        }
        Map<String, String> option = form(date);
        option.put("option", "yes");
        option.put("until", date.plusDays(1).toString());
        assertThat(organiser.submit(FILES, option, NEW).statusCode()).isEqualTo(422);
        option.put("until", cahors.openDay(10).toString());
        assertThat(organiser.submit(FILES, option, NEW).statusCode()).isEqualTo(303);
    }

    @Test
    void staffSayWhyNothingComesOfIt() {
        String file = location(organiser.submit(FILES, form(cahors.openDay(9).plusWeeks(16)), NEW));
        assertThat(organiser.get(file).body())
                .doesNotContain("Classer sans suite")
                .contains("Abandonner le dossier");
        assertThat(act(organiser, file, "decline", Map.of("lost", "price")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> unsaid = act(staff, file, "decline", Map.of());
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Choisissez pourquoi");
        assertThat(act(staff, file, "deliver", Map.of("attendees", "many")).body())
                .contains("en chiffres");
        assertThat(act(staff, file, "deliver", Map.of("attendees", "20")).statusCode())
                .isEqualTo(422);
        assertThat(act(staff, file, "close", Map.of()).statusCode()).isEqualTo(422);
        Map<String, String> why = Map.of("lost", "date-taken", "reason", "Le <b>salon</b>");
        assertThat(act(staff, file, "decline", why).statusCode()).isEqualTo(303);
        assertThat(organiser.get(file).body())
                .contains("sans suite", "Classé sans suite : date déjà prise", "Le &lt;b&gt;salon&lt;/b&gt;")
                .doesNotContain("Abandonner le dossier");
    }

    @Test
    void staffNameTheCustomer() {
        Map<String, String> form = form(cahors.openDay(8).plusWeeks(16));
        form.put("customer", "nobody-of-that-name");
        assertThat(staff.submit(FILES, form, NEW).statusCode()).isEqualTo(422);
        form.put("customer", "organiser@demo.example");
        String file = location(staff.submit(FILES, form, NEW));
        assertThat(organiser.get(file).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> act(Caller who, String file, String what, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("command", UUID.randomUUID().toString());
        return who.submit(file + "/" + what, form, file);
    }

    private static Map<String, String> form(LocalDate date) {
        Map<String, String> form = new HashMap<>();
        form.put("command", UUID.randomUUID().toString());
        form.put("title", "Fête <du> livre");
        form.put("attendees", "20");
        form.put("first", date.toString());
        form.put("from", "09:00");
        form.put("to", "18:00");
        form.put("setUp", "2");
        form.put("space", "clement-marot-rondeaux");
        form.put("layout-clement-marot-rondeaux", "");
        return form;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceAll("^http://[^/]+", ""))
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " without a Location"));
    }
}
