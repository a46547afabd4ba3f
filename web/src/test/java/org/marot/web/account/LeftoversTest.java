package org.marot.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is thrown away in time, and what is not. */
@WebTest
class LeftoversTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Leftovers leftovers;

    @Autowired
    private JdbcTemplate database;

    @Test
    void answersAreKeptForThirtyDays() {
        UUID old = answerOf(Duration.ofDays(30).plusMinutes(1));
        UUID young = answerOf(Duration.ofDays(30).minusMinutes(1));
        leftovers.throwAway();
        assertThat(exists("repeated_request", old)).isFalse();
        assertThat(exists("repeated_request", young)).isTrue();
    }

    @Test
    void theOldAreFoundWithoutReadingAllOthers() {
        database.execute("""
                insert into repeated_request (id, fingerprint, node, at)
                select gen_random_uuid(), '', gen_random_uuid(), now() - interval '29 days' + n * interval '1 minute'
                from generate_series(1, 20000) n""");
        database.execute("analyze repeated_request");
        String plan = String.join(
                "\n",
                database.queryForList(
                        "explain delete from repeated_request where at < now() - interval '30 days'", String.class));
        assertThat(plan).contains("repeated_request_age").doesNotContain("Seq Scan");
        database.execute("delete from repeated_request where fingerprint = ''");
    }

    @Test
    void whatAnUnconfirmedEnquirySaysGoesAtItsTimeAndItsLinkAMonthLater() {
        UUID waiting = enquiry("now() + interval '1 minute'", null);
        UUID late = enquiry("now() - interval '1 minute'", null);
        UUID old = enquiry("now() - interval '31 days'", null);
        UUID confirmed = enquiry("now() - interval '31 days'", UUID.randomUUID());
        leftovers.throwAway();
        assertThat(emails(waiting)).isEqualTo(1);
        assertThat(emails(late)).isZero();
        assertThat(exists("enquiry", late)).isTrue();
        assertThat(exists("enquiry", old)).isFalse();
        assertThat(emails(confirmed)).isEqualTo(1);
    }

    private int emails(UUID enquiry) {
        return Objects.requireNonNull(
                database.queryForObject("select count(email) from enquiry where id = ?", Integer.class, enquiry));
    }

    private UUID enquiry(String until, @Nullable UUID file) {
        UUID id = UUID.randomUUID();
        database.update("""
                insert into enquiry (id, venue, name, email, language, title, words, first_day, last_day, from_time,
                    to_time, attendees, layout, break_outs, services, received_at, until, customer, event_file)
                values (?, 'clement-marot', 'A choir', 'choir@demo.example', 'en', 't', 'w', '2027-05-11', '2027-05-11',
                    '09:00', '18:00', 40, '', 0, '{}', now(), """ + until + ", ?, ?)", id, file, file);
        return id;
    }

    @Test
    void nodesAreForgottenADayAfterTheirLastSignOfLife() {
        UUID gone = UUID.randomUUID();
        UUID here = UUID.randomUUID();
        String insert = "insert into web_node (id, seen_at) values (?, now() - ?::interval)";
        database.update(insert, gone, "25 hours");
        database.update(insert, here, "23 hours");
        leftovers.throwAway();
        assertThat(exists("web_node", gone)).isFalse();
        assertThat(exists("web_node", here)).isTrue();
    }

    @Test
    void sessionsAndTokensThatEndedGoAndTheOthersWork() {
        Caller person = new Caller(port).signedIn("resident");
        Caller ended = new Caller(port).signedIn("visitor");
        Caller program = new Caller(port).withToken("organiser");
        database.update("""
                update spring_session set expiry_time = 0 where primary_id in
                    (select session_primary_id from spring_session_attributes a where attribute_name = 'account'
                     and encode(attribute_bytes, 'escape') like '%' ||
                         (select id::text from account where email = 'visitor@demo.example') || '%')""");
        long sessions = count("spring_session");
        leftovers.throwAway();
        assertThat(count("spring_session")).isLessThan(sessions);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(ended.get("/account").statusCode()).isEqualTo(302);
        assertThat(program.get("/api/v1/tokens").statusCode()).isEqualTo(200);
    }

    private UUID answerOf(Duration age) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into repeated_request (id, fingerprint, node, at) values (?, '\\x00', ?, now() - ?::interval)",
                id,
                UUID.randomUUID(),
                age.toSeconds() + " seconds");
        return id;
    }

    private boolean exists(String table, UUID id) {
        return Boolean.TRUE.equals(
                database.queryForObject("select exists (select from " + table + " where id = ?)", Boolean.class, id));
    }

    private long count(String table) {
        Long count = database.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }
}
