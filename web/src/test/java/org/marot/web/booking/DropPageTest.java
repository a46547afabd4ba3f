package org.marot.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the planning is told when something is dropped on it. */
@WebTest
class DropPageTest {
    private static final String ROOM = "frederic-suisse-room-3";
    private static final String NEXT_ROOM = "frederic-suisse-room-2";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller resident;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = caller("resident");
    }

    @Test
    void freeCellsLeadToTheFormAndTakenOnesToWhatElseThereIs() {
        LocalDate date = cahors.openDay(21);
        HttpResponse<String> free = resident.get(drawn(date, "09:00", "11:00"));
        assertThat(free.statusCode()).isEqualTo(200);
        assertThat(free.body()).contains("/spaces/" + ROOM + "/book?date=" + date + "&from=09:00&to=11:00");

        String own = book(resident, date, "09:00", "11:00");
        HttpResponse<String> taken = caller("visitor").get(drawn(date, "10:00", "12:00"));
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body())
                .contains("\"message\":\"Already taken", "\"nearest\":[{\"label\":")
                .doesNotContain(own);

        HttpResponse<String> closed = new Caller(port).get(drawn(date, "22:00", "23:00"));
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(resident.get(drawn(date, "11:00", "09:00")).statusCode()).isEqualTo(422);
        assertThat(resident.get(drawn(date, "nine", "09:00")).statusCode()).isEqualTo(400);
        assertThat(resident.get("/spaces/no-such-space/drop?from=2027-03-02T09:00&to=2027-03-02T10:00")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsDroppedElsewhereIsMovedOnceAndARefusalChangesNothing() {
        LocalDate date = cahors.openDay(22);
        String own = book(resident, date, "09:00", "10:00");
        book(caller("visitor"), date, "14:00", "16:00");

        Map<String, String> later = fields(ROOM, date, "11:00", "12:30");
        HttpResponse<String> moved = resident.submit(own + "/drop", later, own + "/move");
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.body()).contains("11:00 – 12:30", "\"wantsReason\":false");
        assertThat(resident.submit(own + "/drop", later, own + "/move").statusCode())
                .as("sent again")
                .isEqualTo(200);

        HttpResponse<String> refused =
                resident.submit(own + "/drop", fields(ROOM, date, "15:00", "17:00"), own + "/move");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Already taken", own + "/move?space=");
        assertThat(resident.get(own).body()).contains("11:00 – 12:30");

        HttpResponse<String> elsewhere = resident.submit(
                own + "/drop", fields("clement-marot-grande-salle", date, "11:00", "12:30"), own + "/move");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(caller("visitor")
                        .submit(own + "/drop", fields(ROOM, date, "17:00", "18:00"), "/account")
                        .statusCode())
                .isEqualTo(404);
        assertThat(resident.form(own + "/drop", fields(ROOM, date, "17:00", "18:00"))
                        .statusCode())
                .as("without the form's token")
                .isEqualTo(403);
    }

    @Test
    void staffAreAskedForAReasonWhichTheHistoryThenTells() {
        LocalDate date = cahors.openDay(23);
        String own = book(resident, date, "09:00", "10:00");
        Caller staff = caller("staff");
        Map<String, String> drop = fields(NEXT_ROOM, date, "09:00", "10:00");
        HttpResponse<String> asked = staff.submit(own + "/drop", drop, own + "/move");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("\"wantsReason\":true");

        drop.put("reason", "The projector is out of order");
        assertThat(staff.submit(own + "/drop", drop, own + "/move").statusCode())
                .isEqualTo(200);
        assertThat(resident.get(own).body()).contains("The projector is out of order");
    }

    @Test
    void aMonthTellsHowFullItsDaysAre() {
        String month = resident.get("/venues/" + Cahors.THIRD_PLACE + "/planning?view=month&date=" + cahors.openDay(24))
                .body();
        assertThat(month).contains("grid-month", "% booked", "view=day").doesNotContain("planning-words");
    }

    private Caller caller(String account) {
        return new Caller(port).with("Accept-Language", "en").signedIn(account);
    }

    private String book(Caller caller, LocalDate date, String from, String to) {
        String form = "/spaces/" + ROOM + "/book";
        Map<String, String> fields = new LinkedHashMap<>(Map.of("date", date.toString(), "from", from, "to", to));
        fields.put("people", "1");
        fields.put("command", UUID.randomUUID().toString());
        HttpResponse<String> answer = caller.submit(form, fields, form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*", "");
    }

    private static Map<String, String> fields(String space, LocalDate date, String from, String to) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("space", space);
        fields.put("from", date + "T" + from);
        fields.put("to", date + "T" + to);
        fields.put("command", UUID.randomUUID().toString());
        return fields;
    }

    private static String drawn(LocalDate date, String from, String to) {
        return "/spaces/" + ROOM + "/drop?from=" + date + "T" + from + "&to=" + date + "T" + to;
    }
}
