package org.marot.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that shows what is free waits for what its reader has just done, and says so when it cannot. */
@WebTest
class OwnWritesTest {
    private static final String ROOM = "frederic-suisse-room-2";
    private static final String RECORDING = "Votre dernière demande est enregistrée";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private DataSource dataSource;

    @Test
    void pagesWaitForOnesOwnLastWrite() throws Exception {
        LocalDate date = cahors.openDay(20);
        Caller resident = new Caller(port).signedIn("resident");
        List<String> pages = List.of(
                "/",
                "/find?date=" + date + "&from=09:00&to=10:00&venue=" + Cahors.THIRD_PLACE,
                form(date),
                "/venues/" + Cahors.THIRD_PLACE + "/planning?date=" + date);
        CompletableFuture<HttpResponse<String>> waiting;
        try (Connection gate = heldProjection()) {
            book(resident, date);
            for (String page : pages) {
                assertThat(resident.get(page).body()).as(page).contains(RECORDING);
                assertThat(new Caller(port).get(page).body()).as(page).doesNotContain(RECORDING);
            }
            waiting = CompletableFuture.supplyAsync(() -> resident.get(pages.get(1)));
        }
        assertThat(waiting.get().body()).contains("réservé 09:00 – 10:00").doesNotContain(RECORDING);
        assertThat(resident.get(form(date)).body())
                .contains("Déjà réservé 09:00 – 10:00")
                .doesNotContain(RECORDING);
    }

    /** No projection of availability goes on until the connection is closed. */
    private Connection heldProjection() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(28016, hashtext('availability'))");
        }
        return connection;
    }

    private static void book(Caller resident, LocalDate date) {
        Map<String, String> fields = Map.of(
                "command", UUID.randomUUID().toString(),
                "date", date.toString(),
                "from", "09:00",
                "to", "10:00",
                "people", "2");
        assertThat(resident.submit("/spaces/" + ROOM + "/book", fields, form(date))
                        .statusCode())
                .isEqualTo(303);
    }

    private static String form(LocalDate date) {
        return "/spaces/" + ROOM + "/book?date=" + date + "&from=09:00&to=10:00";
    }
}
