package org.marot.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.notifications.delivery.TestMailServer;
import org.marot.notifications.intake.Golden;
import org.marot.testing.SharedKafka;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application, started as it is in production, between a real broker, a real database and a mail server. */
class NotificationsApplicationTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final TestDatabase database = new TestDatabase();
    private final JdbcTemplate jdbc = database.jdbc();
    private final String store =
            Objects.requireNonNull(jdbc.queryForObject("select store::text from relay_state", String.class));
    private final TestMailServer mails = new TestMailServer();

    @BeforeEach
    void people() {
        TestTown.fill(jdbc);
    }

    @AfterEach
    void close() {
        mails.close();
    }

    @Test
    void one_mail_for_each_thing_to_tell_across_repeats_restarts_and_a_topic_filled_again() throws Exception {
        try (PublishedEvents events = new PublishedEvents(store, Instant.now())) {
            try (ConfigurableApplicationContext application = start()) {
                events.publish(1, 0, "held", "SpaceHeld");
                events.publish(2, 1, "confirmed", "ReservationConfirmed");
                events.publish(2, 1, "confirmed", "ReservationConfirmed");
                events.publishRubbish();
                events.publish(UUID.randomUUID().toString(), 3, 2, "cancelled", Golden.json("ReservationCancelled"));
                await().atMost(SOON).until(() -> mails.taken().size() == 1);
                assertThat(health(application)).isEqualTo(200);
            }
            events.publish(3, 2, "moved", "ReservationMoved");
            try (ConfigurableApplicationContext application = start()) {
                await().atMost(SOON).until(() -> mails.taken().size() == 2);
                assertThat(application.isActive()).isTrue();
            }
            jdbc.update("update relay_state set generation = generation + 1");
            events.publish(1, 0, "held", "SpaceHeld");
            events.publish(2, 1, "confirmed", "ReservationConfirmed");
            events.publish(3, 2, "moved", "ReservationMoved");
            events.publish(4, 3, "cancelled", "ReservationCancelled");
            try (ConfigurableApplicationContext application = start()) {
                await().atMost(SOON).until(() -> mails.taken().size() == 3);
                assertThat(application.isActive()).isTrue();
            }
        }

        assertThat(jdbc.queryForList(
                        "select kind || ' ' || state || ' ' || attempts from notifications.delivery order by position",
                        String.class))
                .containsExactly("CONFIRMED sent 1", "MOVED sent 1", "CANCELLED_BY_VENUE sent 1");
        assertThat(jdbc.queryForList("select cause from notifications.unreadable_event", String.class))
                .singleElement()
                .asString()
                .contains("header ce_store is missing");
        readsWell(mails.taken());
    }

    private static void readsWell(List<String> taken) throws Exception {
        MimeMessage confirmed = message(taken.get(0));
        MimeMessage cancelled = message(taken.get(2));
        assertThat(confirmed.getSubject())
                .isEqualTo("Réservation " + Golden.REFERENCE + " confirmée : Grande salle, mardi 2 mars 2027");
        assertThat(confirmed.getAllRecipients())
                .containsExactly(new InternetAddress("organiser@demo.example", "Organiser (demo)"));
        assertThat(taken.get(0)).contains("Place Bessi=C3=A8res, 46000 Cahors");
        assertThat(cancelled.getSubject()).startsWith("Réservation " + Golden.REFERENCE + " annulée");
        assertThat(confirmed.getHeader("References")).isEqualTo(cancelled.getHeader("References"));
    }

    private ConfigurableApplicationContext start() {
        return NotificationsApplication.builder()
                .run(
                        "--MAROT_DATABASE_URL=" + database.access().url(),
                        "--MAROT_DATABASE_USER=" + database.access().user(),
                        "--MAROT_DATABASE_PASSWORD=" + database.access().password(),
                        "--MAROT_KAFKA_BOOTSTRAP=" + SharedKafka.bootstrapServers(),
                        "--MAROT_SMTP_HOST=127.0.0.1",
                        "--MAROT_SMTP_PORT=" + mails.port(),
                        "--MAROT_SMTP_TLS=none",
                        "--MAROT_HEALTH_PORT=0");
    }

    private static int health(ConfigurableApplicationContext application) throws Exception {
        int port = application.getBean(HealthPage.class).port();
        HttpRequest ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        return HttpClient.newHttpClient()
                .send(ask, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static MimeMessage message(String mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
