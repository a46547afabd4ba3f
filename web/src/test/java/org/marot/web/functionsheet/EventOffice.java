package org.marot.web.functionsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An organiser and the staff of the congress centre, and the events that they make. */
final class EventOffice {
    static final String FILES = "/api/v1/event-files/";

    final Caller organiser;
    final Caller staff;
    private final Cahors cahors;

    EventOffice(int port, Cahors cahors) {
        cahors.open();
        this.cahors = cahors;
        organiser = new Caller(port).withToken("organiser").with("Accept-Language", "en");
        staff = new Caller(port).withToken("staff").with("Accept-Language", "en");
    }

    /** From nine to six in that space, two hours of set-up before and one of strike after, with coffee for twenty. */
    String open(LocalDate date, String space) {
        HttpResponse<String> opened = organiser.json("POST", "/api/v1/event-files", body(date, space, 20));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return json(opened).path("id").asString();
    }

    String signed(LocalDate date, String space) {
        String file = open(date, space);
        String until = "{\"until\": \"%sT18:00\"}".formatted(cahors.openDay(10));
        ok(organiser.json("POST", FILES + file + "/option", until));
        ok(staff.json("POST", FILES + file + "/confirm", ""));
        return file;
    }

    /** Staff let more people come. */
    void grow(String file, LocalDate date, String space, int people) {
        ok(staff.json("PUT", FILES + file, body(date, space, people)));
    }

    JsonNode sheet(String file) {
        return json(staff.get(FILES + file + "/function-sheet"));
    }

    JsonNode publish(String file) {
        HttpResponse<String> published = staff.json("POST", FILES + file + "/function-sheet", "{}");
        ok(published);
        return json(published);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String rule(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        return json(refused).at("/violations/0/rule").asString();
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String body(LocalDate date, String space, int people) {
        return """
                {"venue": "clement-marot", "title": "Journées du safran", "attendees": %d,
                 "spaces": [{"space": "%s", "from": "%sT09:00", "to": "%sT18:00", "setUp": "PT2H", "strike": "PT1H"}],
                 "services": [{"code": "coffee-break", "quantity": %d}]}""".formatted(people, space, date, date, people);
    }
}
