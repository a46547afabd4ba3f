package org.marot.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marot.notifications.delivery.TestMailServer.Step;
import org.marot.notifications.mail.NoticeKind;

class DeliveryTest extends DeliveryFixture {
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

    private static String messageId(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
