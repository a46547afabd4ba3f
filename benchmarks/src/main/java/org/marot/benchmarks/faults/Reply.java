package org.marot.benchmarks.faults;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer over HTTP.
 *
 * @param position from {@code Marot-Position}; 0 without one
 * @param replayed whether it says that it was given before
 */
record Reply(int status, long position, boolean replayed, JsonNode body) {
    private static final JsonMapper JSON = new JsonMapper();

    static Reply of(HttpResponse<String> answer) {
        return new Reply(
                answer.statusCode(),
                answer.headers().firstValueAsLong("Marot-Position").orElse(0),
                answer.headers().firstValue("Idempotency-Replayed").isPresent(),
                json(answer.body()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }

    String text(String field) {
        return body.path(field).asString("");
    }
}
