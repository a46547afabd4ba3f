package org.marot.web.reservation;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.marot.web.testing.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to the API with a token of a demo account. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Caller caller;

    Api(Caller caller) {
        this.caller = caller.with("Accept-Language", "en");
    }

    static Api first(String account) {
        return new Api(Nodes.first().with("Authorization", Nodes.token(account)));
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        List<String> rules() {
            return all(json().path("violations"), "rule");
        }

        List<String> fields() {
            return all(json().path("violations"), "field");
        }

        String position() {
            return header("Marot-Position");
        }
    }

    static List<String> all(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asString(""))
                .forEach(texts::add);
        return texts;
    }

    /** A path outside {@code /api/v1}. */
    Answer root(String path) {
        return new Answer(caller.get(path));
    }

    Answer get(String path) {
        return new Answer(caller.get("/api/v1" + path));
    }

    /** Reads what has reached at least that position. */
    Answer get(String path, String position) {
        caller.with("Marot-Min-Position", position);
        Answer answer = get(path);
        caller.with("Marot-Min-Position", "0");
        return answer;
    }

    Answer delete(String path) {
        caller.with("Idempotency-Key", UUID.randomUUID().toString());
        return new Answer(caller.json("DELETE", "/api/v1" + path, ""));
    }

    Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, String body, String key) {
        caller.with("Idempotency-Key", key);
        return new Answer(caller.json("POST", "/api/v1" + path, body));
    }

    Answer book(String space, LocalDate day, String from, String to) {
        return post("/reservations", wish(space, day, from, to));
    }

    static String wish(String space, LocalDate day, String from, String to) {
        return wish(space, day + "T" + from, day + "T" + to);
    }

    static String wish(String space, String from, String to) {
        return "{\"space\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(space, from, to);
    }
}
