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
import tools.jackson.databind.json.JsonMapper;

/** Other spaces and times for an event, looked at first. */
@WebTest
class SpacesPageTest {
    private static final String FILES = "/api/v1/event-files/";
    private static final String RONDEAUX = "clement-marot-rondeaux";
    private static final String BALLADES = "clement-marot-ballades";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller organiser;
    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        organiser = new Caller(port).with("Accept-Language", "en").signedIn("organiser");
        staff = new Caller(port).with("Accept-Language", "en").signedIn("staff");
    }

    @Test
    void whatWouldChangeIsToldAndNothingChangesBefore() {
        LocalDate date = cahors.farOpenDay(20);
        String id = open("organiser", date, RONDEAUX, "\"coffee-break\"");
        String page = "/event-files/" + id + "/spaces";
        String form = organiser.get(page).body();
        assertThat(form).contains("value=\"" + date + "T09:00\"", "name=\"rows\" value=\"3\"");
        assertThat(new Caller(port).signedIn("visitor").get(page).statusCode()).isEqualTo(404);

        Map<String, String> other = row(0, BALLADES, date.plusDays(1));
        HttpResponse<String> looked = submit(organiser, page, other, "look");

        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body())
                .contains("What would change", "Given up", "Rondeaux room", "Added", "Ballads room")
                .contains("Coffee break", "The file has no option", "instead of");
        assertThat(plan("organiser", id)).contains(RONDEAUX).doesNotContain(BALLADES);
        assertThat(submit(organiser, page, other, "save").statusCode()).isEqualTo(303);
        assertThat(plan("organiser", id)).contains(BALLADES).doesNotContain(RONDEAUX, "coffee-break");
    }

    @Test
    void whoLosesThePlaceIsToldAndAcceptsItOrStays() {
        LocalDate date = cahors.farOpenDay(21);
        String first = optioned("organiser", date, RONDEAUX);
        String second = optioned("resident", date, BALLADES);
        String page = "/event-files/" + first + "/spaces";
        Map<String, String> more = row(0, RONDEAUX, date);
        more.putAll(row(1, BALLADES, date));

        assertThat(submit(organiser, page, more, "look").body())
                .contains("from rank 1 to rank 2", "Save, at the end of the line", "Kept as it is");
        HttpResponse<String> plain = submit(organiser, page, more, "save");
        assertThat(plain.statusCode()).isEqualTo(422);
        assertThat(plain.body()).contains("lose its place");
        assertThat(submit(organiser, page, more, "loss").statusCode()).isEqualTo(303);
        assertThat(organiser.get("/event-files/" + first).body()).contains("rank 2");
        cancel("resident", second);
        cancel("organiser", first);
    }

    @Test
    void whatIsSignedIsChangedByStaffAndBindsByAnAmendment() {
        LocalDate date = cahors.farOpenDay(22);
        String id = optioned("organiser", date, RONDEAUX);
        String quote = "/event-files/" + id + "/quote";
        Map<String, String> until = Map.of("until", date.minusDays(20).toString());
        assertThat(submit(staff, quote, new HashMap<>(until), "save").statusCode())
                .isEqualTo(303);
        assertThat(submit(staff, "/event-files/" + id + "/confirm", new HashMap<>(), "save")
                        .statusCode())
                .isEqualTo(303);
        String page = "/event-files/" + id + "/spaces";
        Map<String, String> longer = row(0, RONDEAUX, date);
        longer.put("to-0", date + "T20:00");
        longer.put("set-up-0", "1,5");

        assertThat(submit(organiser, page, longer, "save").statusCode()).isEqualTo(422);
        assertThat(submit(staff, page, longer, "look").body())
                .contains("The file stays confirmed", "until the customer accepts an amendment", "set-up 1 h 30");
        assertThat(submit(staff, page, longer, "save").statusCode()).isEqualTo(303);
        assertThat(staff.get("/event-files/" + id).body()).contains("signed", "20:00");
        assertThat(organiser.get(quote).body()).contains("has changed since it was signed", "At today’s prices");
        assertThat(submit(staff, quote, new HashMap<>(until), "save").statusCode())
                .isEqualTo(303);
        assertThat(staff.get(quote).body()).contains("Version 2", "waits for the customer");
        cancel("staff", id);
    }

    @Test
    void whatCannotBeReadIsSaidAndStaysInTheForm() {
        LocalDate date = cahors.farOpenDay(23);
        String id = open("organiser", date, RONDEAUX, "");
        String page = "/event-files/" + id + "/spaces";
        for (Map<String, String> wrong : List.of(
                Map.of("from-0", "soon"),
                Map.of("set-up-0", "-3"),
                Map.of("strike-0", "9999"),
                Map.of("people-0", "all"),
                Map.of("attendees", ""),
                Map.of("to-0", date + "T08:00"),
                Map.of("drop-0", "yes"))) {
            Map<String, String> form = row(0, RONDEAUX, date);
            form.putAll(wrong);
            assertThat(submit(organiser, page, form, "look").statusCode())
                    .as(wrong.toString())
                    .isEqualTo(422);
        }
        assertThat(submit(organiser, page, row(0, "no-such-space", date), "look")
                        .statusCode())
                .isEqualTo(404);
        assertThat(submit(organiser, page, row(0, BALLADES, date), "more").body())
                .contains("name=\"rows\" value=\"4\"", "Ballads room");
    }

    private static Map<String, String> row(int number, String space, LocalDate date) {
        Map<String, String> row = new HashMap<>();
        row.put("space-" + number, space);
        row.put("from-" + number, date + "T09:00");
        row.put("to-" + number, date + "T18:00");
        row.put("rows", "2");
        row.put("attendees", "15");
        return row;
    }

    private static HttpResponse<String> submit(Caller who, String page, Map<String, String> fields, String button) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("command", UUID.randomUUID().toString());
        form.put(button, "yes");
        return who.submit(page, form, "/event-files");
    }

    private String open(String who, LocalDate date, String space, String service) {
        String services = service.isEmpty() ? "" : "{\"code\": %s, \"quantity\": 15}".formatted(service);
        String body = """
                {"venue": "clement-marot", "attendees": 15,
                 "spaces": [{"space": "%s", "from": "%sT09:00", "to": "%sT18:00"}],
                 "services": [%s]}""".formatted(space, date, date, services);
        HttpResponse<String> answer = new Caller(port).withToken(who).json("POST", FILES.substring(0, 19), body);
        return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    private String optioned(String who, LocalDate date, String space) {
        String id = open(who, date, space, "");
        HttpResponse<String> option = new Caller(port)
                .withToken(who)
                .json("POST", FILES + id + "/option", "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(20)));
        assertThat(option.statusCode()).isEqualTo(200);
        return id;
    }

    private String plan(String who, String id) {
        return new Caller(port).withToken(who).get(FILES + id).body();
    }

    private void cancel(String who, String id) {
        new Caller(port).withToken(who).json("POST", FILES + id + "/cancel", "");
    }
}
