package org.marot.benchmarks.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Marot's HTTP API, as any other program calls it. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;

    Api(int port) {
        base = "http://127.0.0.1:" + port + "/api/v1";
    }

    /** A token of one of the demo's accounts. */
    String signIn(String account) throws IOException, InterruptedException {
        String credentials = JSON.writeValueAsString(
                Map.of("email", account + "@demo.example", "password", "marot-demo", "name", "fault run"));
        Reply reply = send(request("/tokens").POST(BodyPublishers.ofString(credentials)));
        if (reply.status() != 201) {
            throw new FaultFound("no sign-in", account + " was answered " + reply.status());
        }
        return reply.text("token");
    }

    Reply get(String token, String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    Reply post(String token, String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token).POST(BodyPublishers.noBody()));
    }

    Reply post(Asked asked) throws IOException, InterruptedException {
        return send(request(asked.path())
                .header("Authorization", "Bearer " + asked.token())
                .header("Idempotency-Key", asked.key())
                .POST(BodyPublishers.ofString(asked.body())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en");
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Reply.of(http.send(request.build(), BodyHandlers.ofString()));
    }
}
