package org.marot.web.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.people.Rights;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Newcomer;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who no longer wants an account. */
@WebTest
class ErasurePageTest {
    private static final String ROOM = "/spaces/frederic-suisse-room-3/book";

    @LocalServerPort
    private int port;

    @Autowired
    private Newcomer newcomers;

    @Autowired
    private Cahors cahors;

    @Autowired
    private JdbcTemplate database;

    @Test
    void goesOnlyWhenNothingIsBookedAheadAndLeavesNoTraceOfWhoItWas() {
        LocalDate date = cahors.openDay(25);
        Caller person = newcomers.signedIn(port, "leaving@town.example", "Leaving Marker (test)", Rights.MEMBER);
        Caller elsewhere = new Caller(port);
        elsewhere.submit(
                "/sign-in", Map.of("email", "leaving@town.example", "password", Newcomer.PASSWORD), "/sign-in");
        String reservation = book(person, date);

        HttpResponse<String> page = person.get("/account/erase");
        assertThat(page.body()).contains("Annulez d’abord cette réservation", reservation + "/cancel");
        assertThat(erase(person, Newcomer.PASSWORD).statusCode()).isEqualTo(422);
        person.submit(
                reservation + "/cancel", Map.of("command", UUID.randomUUID().toString()), reservation + "/cancel");

        assertThat(person.get("/account/erase").body()).contains("Effacer mon compte", "Ce qui reste");
        HttpResponse<String> wrong = erase(person, "not the password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Ce n’est pas le mot de passe", "role=\"alert\"");

        HttpResponse<String> done = erase(person, Newcomer.PASSWORD);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(person.get("/sign-in").body()).contains("Votre compte n’existe plus");
        assertThat(person.get("/account").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(elsewhere.get("/account").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(person.submit(
                                "/sign-in",
                                Map.of("email", "leaving@town.example", "password", Newcomer.PASSWORD),
                                "/sign-in")
                        .statusCode())
                .isEqualTo(422);
        assertThat(tracesOf("leaving@town", "Leaving Marker", "Titled Marker", "Reason Marker"))
                .isEmpty();
        assertThat(database.queryForObject(
                        "select count(*) from reservation_list where reservation = ?::uuid",
                        Long.class,
                        reservation.substring(reservation.lastIndexOf('/') + 1)))
                .isEqualTo(1);
    }

    @Test
    void theLastAdministratorCannotGo() {
        HttpResponse<String> refused = erase(new Caller(port).signedIn("admin"), "marot-demo");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("C’est le dernier compte d’administration");
        assertThat(new Caller(port).signedIn("admin").get("/operations").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aGuesserIsSlowedDownAsWhenSigningIn() {
        Caller person = newcomers.signedIn(port, "guessed-at@town.example", "Guessed At (test)", Rights.MEMBER);
        for (int i = 0; i < 5; i++) {
            assertThat(erase(person, "guess " + i).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> slowed = erase(person, Newcomer.PASSWORD);
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> erase(Caller caller, String password) {
        return caller.submit("/account/erase", Map.of("password", password), "/account");
    }

    private static String book(Caller person, LocalDate date) {
        Map<String, String> fields = Map.of(
                "command", UUID.randomUUID().toString(),
                "date", date.toString(),
                "from", "09:00",
                "to", "10:00",
                "people", "2",
                "title", "Titled Marker");
        HttpResponse<String> booked = person.submit(ROOM, fields, ROOM + "?date=" + date + "&from=09:00&to=10:00");
        assertThat(booked.statusCode()).isEqualTo(303);
        return booked.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("\\?.*", "");
    }

    /** The tables of which some row tells one of these texts, as PostgreSQL writes rows. */
    private List<String> tracesOf(String... texts) {
        List<String> found = new ArrayList<>();
        for (String table : database.queryForList(
                "select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')",
                String.class)) {
            for (String text : texts) {
                Long rows = database.queryForObject(
                        "select count(*) from " + table + " t where t::text ilike ?", Long.class, "%" + text + "%");
                if (rows != null && rows > 0) {
                    found.add(table + " tells " + text);
                }
            }
        }
        return found;
    }
}
