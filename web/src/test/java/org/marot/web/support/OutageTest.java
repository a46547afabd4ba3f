package org.marot.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The database is there, then it lets nobody in any more. */
@WebTest
@DirtiesContext
class OutageTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void asksToComeBackLater() {
        Caller person = new Caller(port).signedIn("resident");
        Caller program = new Caller(port).withToken("resident");
        Caller another = new Caller(port).with("Accept-Language", "en");
        takeTheDatabaseAway();

        expectUnavailable(
                program.with("Idempotency-Key", "outage")
                        .json("POST", "/api/v1/reservations", "{\"space\":\"frederic-suisse-desks\"}"),
                "application/problem+json");
        expectUnavailable(
                another.json(
                        "POST",
                        "/api/v1/tokens",
                        "{\"email\":\"resident@demo.example\",\"password\":\"marot-demo\",\"name\":\"x\"}"),
                "application/problem+json");
        HttpResponse<String> page = person.get("/account");
        expectUnavailable(page, "text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private static void expectUnavailable(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("postgres");
    }

    /** New connections end before they can ask anything, and the old ones are cut. */
    private void takeTheDatabaseAway() {
        database.sql(
                        "do $$ begin execute format('alter database %I with connection limit 0', current_database()); end $$")
                .update();
        database.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")
                .query()
                .listOfRows();
        assertThatThrownBy(() -> database.sql("select pg_terminate_backend(pg_backend_pid())")
                        .query()
                        .listOfRows())
                .isInstanceOf(DataAccessException.class);
    }
}
