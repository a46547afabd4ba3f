package org.marot.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marot.notifications.SettableClock;
import org.marot.notifications.TestDatabase;
import org.marot.notifications.delivery.TestMailServer.Step;
import org.marot.notifications.mail.Addressee;
import org.marot.notifications.mail.MailWriter;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Place;
import org.marot.notifications.mail.Stay;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
    private static final TestDatabase DATABASE = new TestDatabase().withTables();

    private final JdbcTemplate jdbc = DATABASE.jdbc();
    private final SettableClock clock = new SettableClock(NOW);
    private final Ledger ledger = new Ledger(jdbc, JsonMapper.builder().build(), clock);
    private final TestMailServer server = new TestMailServer();
    private Optional<Addressee> addressee =
            Optional.of(new Addressee("Resident (demo)", "resident@demo.example", Locale.FRENCH));
    private Postman postman = postman(smtp(server.port()));

    @BeforeEach
    void empty() {
        jdbc.execute("truncate notifications.delivery");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_mail_leaves_once() {
        order(1, "r");
        order(1, "r");

        postman.deliverDue();
        postman.deliverDue();

        assertThat(server.taken()).hasSize(1);
        assertThat(server.taken().get(0))
                .contains(
                        "To: \"Resident (demo)\" <resident@demo.example>",
                        "Auto-Submitted: auto-generated",
                        "de 09:00 =C3=A0 12:00");
        assertThat(states()).containsExactly("sent 1");
    }

    @Test
    void several_postmen_do_not_meet() throws Exception {
        IntStream.range(0, 60).forEach(i -> order(i, "r" + i));
        CyclicBarrier start = new CyclicBarrier(4);
        List<Thread> postmen = Stream.generate(() -> new Thread(() -> {
                    try {
                        start.await();
                    } catch (Exception problem) {
                        throw new IllegalStateException(problem);
                    }
                    postman(smtp(server.port())).deliverDue();
                }))
                .limit(4)
                .toList();
        postmen.forEach(Thread::start);
        for (Thread each : postmen) {
            each.join();
        }

        assertThat(server.taken()).hasSize(60);
        assertThat(server.taken().stream().map(DeliveryTest::messageId).distinct())
                .hasSize(60);
        assertThat(states()).hasSize(60).containsOnly("sent 1");
    }

    @Test
    void a_server_that_is_away_or_busy_gets_it_later_with_growing_patience() {
        postman = postman(smtp(1));
        order(1, "r");
        postman.deliverDue();
        assertThat(postman.deliverDue()).isZero();

        postman = postman(smtp(server.port()));
        server.answers(Step.RCPT, "451 4.3.0 try again, resident@demo.example");
        clock.passes(Duration.ofSeconds(30));
        assertThat(postman.deliverDue()).isEqualTo(1);
        assertThat(problem()).isEqualTo("SMTP 451");
        clock.passes(Duration.ofSeconds(59));
        assertThat(postman.deliverDue()).isZero();

        server.behaves();
        clock.passes(Duration.ofSeconds(1));
        postman.deliverDue();

        assertThat(server.taken()).hasSize(1);
        assertThat(states()).containsExactly("sent 3");
    }

    @Test
    void a_server_that_hangs_before_the_mail_is_left_and_tried_again() {
        for (Step step : List.of(Step.HELLO, Step.MAIL, Step.RCPT, Step.DATA)) {
            server.hangsAt(step);
            order(step.ordinal(), "r" + step);
            postman.deliverDue();
        }
        assertThat(states()).containsOnly("waiting 1");

        server.behaves();
        clock.passes(Duration.ofMinutes(1));
        postman.deliverDue();

        assertThat(states()).containsOnly("sent 2");
        assertThat(server.taken()).hasSize(4);
    }

    @Test
    void a_line_cut_after_the_last_dot_costs_one_more_mail_at_most_and_it_bears_the_same_id() {
        server.cutsTheLineAt(Step.END_OF_MAIL);
        order(1, "r");
        for (int i = 0; i < 10; i++) {
            postman.deliverDue();
            clock.passes(Duration.ofHours(2));
        }

        assertThat(server.taken()).hasSize(2);
        assertThat(server.taken().stream().map(DeliveryTest::messageId).distinct())
                .hasSize(1);
        assertThat(states()).containsExactly("uncertain 2");
    }

    @Test
    void a_process_that_died_while_sending_counts_as_an_attempt_that_may_have_arrived() {
        order(1, "r");
        assertThat(ledger.takeNext()).isPresent();
        assertThat(postman.deliverDue()).isZero();

        clock.passes(Ledger.LEASE);
        postman.deliverDue();

        assertThat(states()).containsExactly("sent 2");
        assertThat(jdbc.queryForObject("select doubtful from notifications.delivery", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void a_mail_that_killed_its_process_twice_is_not_sent_a_third_time() {
        order(1, "r");
        assertThat(ledger.takeNext()).isPresent();
        clock.passes(Ledger.LEASE);
        assertThat(ledger.takeNext()).isPresent();
        clock.passes(Ledger.LEASE);

        assertThat(postman.deliverDue()).isZero();

        assertThat(states()).containsExactly("uncertain 2");
    }

    @Test
    void what_can_never_arrive_fails_at_once_and_nothing_personal_is_kept() {
        server.answers(Step.RCPT, "550 5.1.1 resident@demo.example unknown");
        order(1, "a");
        postman.deliverDue();
        assertThat(problem()).isEqualTo("SMTP 550");

        addressee = Optional.empty();
        order(2, "b");
        postman.deliverDue();

        assertThat(states()).containsExactly("failed 1", "failed 1");
        assertThat(jdbc.queryForList("select d::text from notifications.delivery d", String.class))
                .noneMatch(row -> row.contains("demo.example"));
    }

    @Test
    void patience_ends_after_a_day() {
        server.answers(Step.MAIL, "421 4.3.2 closing");
        order(1, "r");
        int attempts = 0;
        for (int i = 0; i < 60; i++) {
            attempts += postman.deliverDue();
            clock.passes(Duration.ofHours(1));
        }

        assertThat(attempts).isBetween(20, 30);
        assertThat(states()).containsExactly("failed " + attempts);
    }

    @Test
    void mails_about_one_reservation_leave_in_order_and_others_do_not_wait() {
        server.answers(Step.RCPT, "451 later");
        order(1, "r");
        order(2, "r", NoticeKind.CANCELLED);
        order(3, "other", NoticeKind.MOVED);
        postman.deliverDue();
        assertThat(states()).containsExactly("waiting 1", "waiting 0", "waiting 1");

        server.behaves();
        clock.passes(Duration.ofSeconds(30));
        postman.deliverDue();

        assertThat(server.taken()).hasSize(3);
        assertThat(server.taken().get(0)).contains("confirm=C3=A9e.");
        assertThat(server.taken().get(1)).contains("est annul=C3=A9e.");
    }

    @Test
    void an_address_that_hides_something_is_refused() {
        List<String> hostile = List.of(
                "a@demo.example\r\nBcc: b@demo.example",
                "a@demo.example, b@demo.example",
                "a@demo.example\u760Dx",
                "a@demo.example\u560Ab",
                "group: a@demo.example;",
                "a b@demo.example",
                "<a@demo.example>",
                "no-address",
                "");
        hostile.forEach(address -> {
            addressee = Optional.of(new Addressee("x", address, Locale.FRENCH));
            order(address.hashCode(), "r" + address.hashCode());
            postman.deliverDue();
        });

        assertThat(server.taken()).isEmpty();
        assertThat(states()).hasSize(hostile.size()).containsOnly("failed 1");
    }

    @Test
    void a_name_adds_no_header_and_no_recipient() {
        addressee = Optional.of(new Addressee(
                "Élodie\r\nBcc: b@demo.example\r\n\r\n<b>\" <b@demo.example>,", "a@demo.example", Locale.FRENCH));
        order(1, "r");
        postman.deliverDue();

        assertThat(server.recipients()).containsExactly("<a@demo.example>");
        assertThat(server.taken().get(0).lines().takeWhile(line -> !line.isEmpty()))
                .noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void without_a_mail_server_each_mail_is_one_file(@TempDir Path folder) throws Exception {
        postman = postman(new FolderCarrier(folder.resolve("mail")));
        order(1, "r");
        order(2, "q");
        postman.deliverDue();
        jdbc.update("update notifications.delivery set state = 'waiting'");
        postman.deliverDue();

        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            List<Path> mails = files.toList();
            assertThat(mails)
                    .hasSize(2)
                    .allMatch(mail -> mail.getFileName().toString().matches("[0-9a-f-]{36}\\.eml"));
            assertThat(Files.readString(mails.get(0))).contains("resident@demo.example", "multipart/alternative");
        }
    }

    private Postman postman(Carrier carrier) {
        return new Postman(
                ledger,
                (customer, bookedBy) -> addressee,
                (notice, locale) -> new Place("Lieu", "", "Salle", null),
                new MailWriter("https://marot.example"),
                new Envelopes("marot@town.example"),
                carrier,
                clock);
    }

    private static Carrier smtp(int port) {
        var smtp = new DeliverySettings.Smtp("127.0.0.1", port, null, null, DeliverySettings.Tls.NONE, 1);
        return new SmtpCarrier(Session.getInstance(smtp.properties()), null, null);
    }

    private void order(int event, String reservation) {
        order(event, reservation, NoticeKind.CONFIRMED);
    }

    private void order(int event, String reservation, NoticeKind kind) {
        Stay stay = new Stay("s", "2027-03-02T09:00+01:00", "2027-03-02T12:00+01:00");
        Notice notice = new Notice(kind, reservation, "R-1", "v", "c", "a", stay, null, 1);
        ledger.order(List.of(new Order("event-" + event, event, notice)));
    }

    private List<String> states() {
        return jdbc.queryForList(
                "select state || ' ' || attempts from notifications.delivery order by id", String.class);
    }

    private Object problem() {
        Map<String, Object> row = jdbc.queryForMap("select problem from notifications.delivery");
        return String.valueOf(row.get("problem"));
    }

    private static String messageId(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
