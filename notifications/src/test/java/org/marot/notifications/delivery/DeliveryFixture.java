package org.marot.notifications.delivery;

import jakarta.mail.Session;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.marot.notifications.SettableClock;
import org.marot.notifications.TestDatabase;
import org.marot.notifications.mail.Addressee;
import org.marot.notifications.mail.MailWriter;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Place;
import org.marot.notifications.mail.Stay;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A ledger, a mail server and a postman between them, for the tests of delivery. */
abstract class DeliveryFixture {
    static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
    static final TestDatabase DATABASE = new TestDatabase().withTables();

    final JdbcTemplate jdbc = DATABASE.jdbc();
    final SettableClock clock = new SettableClock(NOW);
    final Ledger ledger = new Ledger(jdbc, JsonMapper.builder().build(), clock);
    final TestMailServer server = new TestMailServer();
    Optional<Addressee> addressee =
            Optional.of(new Addressee("Resident (demo)", "resident@demo.example", Locale.FRENCH));
    Postman postman = postman(smtp(server.port()));

    @BeforeEach
    void empty() {
        jdbc.execute("truncate notifications.delivery");
    }

    @AfterEach
    void close() {
        server.close();
    }

    Postman postman(Carrier carrier) {
        return new Postman(
                ledger,
                (customer, bookedBy) -> addressee,
                (notice, locale) -> new Place("Lieu", "", "Salle", null),
                new MailWriter("https://marot.example"),
                new Envelopes("marot@town.example"),
                carrier,
                clock);
    }

    static Carrier smtp(int port) {
        var smtp = new DeliverySettings.Smtp("127.0.0.1", port, null, null, DeliverySettings.Tls.NONE, 1);
        return new SmtpCarrier(Session.getInstance(smtp.properties()), null, null);
    }

    void order(int event, String reservation) {
        order(event, reservation, NoticeKind.CONFIRMED);
    }

    void order(int event, String reservation, NoticeKind kind) {
        Stay stay = new Stay("s", "2027-03-02T09:00+01:00", "2027-03-02T12:00+01:00");
        Notice notice = new Notice(kind, reservation, "R-1", "v", "c", "a", stay, null, 1);
        ledger.order(List.of(new Order("event-" + event, event, notice)));
    }

    List<String> states() {
        return jdbc.queryForList(
                "select state || ' ' || attempts from notifications.delivery order by id", String.class);
    }

    Object problem() {
        Map<String, Object> row = jdbc.queryForMap("select problem from notifications.delivery");
        return String.valueOf(row.get("problem"));
    }
}
