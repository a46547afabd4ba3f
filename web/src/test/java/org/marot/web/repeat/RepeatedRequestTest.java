package org.marot.web.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tried on the tokens call, whose every run leaves a row that can be counted. */
@WebTest
class RepeatedRequestTest {
    private static final String TOKENS = "/api/v1/tokens";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void givesTheFirstAnswerAgain() {
        String name = unique();
        Caller program = new Caller(port).with(RepeatFilter.KEY, name);

        HttpResponse<String> first = program.json("POST", TOKENS, request(name));
        HttpResponse<String> second = program.json("POST", TOKENS, request(name));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(tokensNamed(name)).isEqualTo(1);
    }

    @Test
    void givesItAlsoOnceItIsWrittenDown() {
        String name = unique();
        Caller program = new Caller(port).with(RepeatFilter.KEY, name);
        HttpResponse<String> first = program.json("POST", TOKENS, request(name));
        awaitAllWritten();

        assertThat(program.json("POST", TOKENS, request(name)).body()).isEqualTo(first.body());
        assertThat(tokensNamed(name)).isEqualTo(1);
    }

    @Test
    void writesNoSecretDown() {
        String name = unique();
        String answer = new Caller(port)
                .with(RepeatFilter.KEY, name)
                .json("POST", TOKENS, request(name))
                .body();
        awaitAllWritten();
        byte[] secret = answer.substring(answer.indexOf("marot_")).getBytes(StandardCharsets.UTF_8);
        List<byte[]> stored = database.sql("select answer from repeated_request where answer is not null")
                .query(byte[].class)
                .list();
        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(secret, 0, 20, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void letsTheLaterWaitForTheFirst() {
        String name = unique();
        List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> new Caller(port).with(RepeatFilter.KEY, name).json("POST", TOKENS, request(name)),
                        work -> new Thread(work).start()))
                .toList();
        List<HttpResponse<String>> answers =
                calls.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(tokensNamed(name)).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForAnotherRequestOfTheSameAccount() {
        Caller program = new Caller(port).withToken("organiser").with(RepeatFilter.KEY, unique());
        HttpResponse<String> first = program.json("POST", "/api/v1/reservations", "{}");
        assertThat(first.statusCode()).isEqualTo(400);
        HttpResponse<String> other = program.json("POST", "/api/v1/reservations", "{\"space\":\"x\"}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("/problems/idempotency-mismatch");
    }

    @Test
    void keepsTheKeysOfAccountsApart() {
        String key = unique();
        Caller one = new Caller(port).withToken("resident").with(RepeatFilter.KEY, key);
        Caller another = new Caller(port).withToken("visitor").with(RepeatFilter.KEY, key);
        var unused = one.json("POST", "/api/v1/reservations", "{\"space\":\"one\"}");

        HttpResponse<String> answer = another.json("POST", "/api/v1/reservations", "{\"space\":\"two\"}");
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(answer.body()).doesNotContain("idempotency-mismatch");
    }

    @Test
    void doesNotKeepThatSomebodyHadToSignIn() {
        String name = unique();
        Caller program = new Caller(port).with(RepeatFilter.KEY, name);
        String wrong = request(name).replace("marot-demo", "wrong");
        assertThat(program.json("POST", TOKENS, wrong).statusCode()).isEqualTo(401);
        HttpResponse<String> again = program.json("POST", TOKENS, wrong);
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void goesOnWithWhatAFallenProcessBegan() {
        String name = unique();
        Caller program = new Caller(port).with(RepeatFilter.KEY, name);
        assertThat(program.json("POST", TOKENS, request(name)).statusCode()).isEqualTo(201);
        awaitAllWritten();
        int changed = database.sql(
                        "update repeated_request set status = null, answer = null, node = ? where at = (select max(at) from repeated_request)")
                .param(UUID.randomUUID())
                .update();
        assertThat(changed).isEqualTo(1);

        HttpResponse<String> again = program.json("POST", TOKENS, request(name));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", ""})
    void refusesAKeyThatIsNone(String key) {
        HttpResponse<String> answer =
                new Caller(port).with(RepeatFilter.KEY, key).json("POST", TOKENS, request("x"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"Idempotency-Key\"");
    }

    private void awaitAllWritten() {
        Awaitility.await()
                .until(() -> database.sql("select count(*) from repeated_request where status is null")
                        .query(Long.class)
                        .single()
                        .equals(0L));
    }

    private long tokensNamed(String name) {
        return database.sql("select count(*) from api_token where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static String request(String name) {
        return "{\"email\":\"organiser@demo.example\",\"password\":\"marot-demo\",\"name\":\"%s\"}".formatted(name);
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
