package org.marot.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Catalogue;
import org.marot.shared.SpaceId;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The figures as pages and files; the past months are written down as the projection would have. */
@WebTest
class FiguresPagesTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ALL = "/venues/frederic-suisse/figures/all";
    private static final String PUBLIC = "/venues/frederic-suisse/figures";

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void open() {
        cahors.open();
        database.update("delete from reservation_use where sequence = 4711");
    }

    @Test
    void staffSeeEverythingAndTakeItWithThem() {
        LocalDate day = tuesday(2);
        use("frederic-suisse-room-1", day, 9, 12, "completed", "resident", UUID.randomUUID(), 1);
        use("frederic-suisse-room-1", day, 14, 15, "no-show", "visitor", UUID.randomUUID(), 0);
        Caller staff = new Caller(port).signedIn("staff").with("Accept-Language", "en");
        String days = "?from=%s&to=%s".formatted(day, day);
        String page = staff.get(ALL + days).body();
        assertThat(page).contains("Occupancy by space", "3\u00a0h", "12\u00a0h", "25%", "Tuesday");
        assertThat(page).contains("came", "missed", "on the day", "the day before", "Resident");

        HttpResponse<String> file = staff.get(ALL + "/spaces.csv" + days);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("spaces.csv");
        assertThat(file.body()).startsWith("\uFEFF\"Space\",").contains("\"3\",\"12\",\"25\"");
        assertThat(staff.with("Accept-Language", "fr")
                        .get(ALL + "/arrivals.csv" + days)
                        .body())
                .contains("\"venus\";\"1\";\"50\"", "\"absents\";\"1\";\"50\"");
        assertThat(staff.get(ALL + "/nothing.csv" + days).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseSeesThoseOfTheStaff() {
        assertThat(new Caller(port).signedIn("resident").get(ALL).statusCode()).isIn(403, 404);
        assertThat(new Caller(port)
                        .signedIn("resident")
                        .get(ALL + "/spaces.csv")
                        .statusCode())
                .isIn(403, 404);
        assertThat(new Caller(port).get(ALL).headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
    }

    @Test
    void everybodySeesAMonthWithoutTracesOfFewPeople() {
        LocalDate day = tuesday(3);
        for (int person = 0; person < 9; person++) {
            use("frederic-suisse-desks", day, 9, 10, "confirmed", "resident", UUID.randomUUID(), 3);
        }
        for (int person = 0; person < 6; person++) {
            use("frederic-suisse-room-1", day, 9 + person, 10 + person, "confirmed", "visitor", UUID.randomUUID(), 3);
        }
        use("frederic-suisse-room-2", day, 18, 20, "confirmed", "company", UUID.randomUUID(), 3);
        String page = english().get(PUBLIC + "?month=" + YearMonth.from(day)).body();
        assertThat(page).contains("Use in", "of the open hours taken", "withheld");
        String file = english()
                .get(PUBLIC + "/spaces.csv?month=" + YearMonth.from(day))
                .body();
        // nine people at the desks are told; the one in the second room is not, nor the six who would give them away
        assertThat(file).contains("\"Open space\",\"9\",");
        assertThat(file.lines().filter(line -> line.contains("\"\",")).count()).isEqualTo(2);
        assertThat(english()
                        .get(PUBLIC + "/categories.csv?month=" + YearMonth.from(day))
                        .body())
                .contains("\"Company\",\"\",\"\"", "\"Visitor\",\"\",\"\"", "\"Resident\",\"9\",\"100\"");
    }

    @Test
    void aMonthOfFourPeopleIsNotPublishedAtAll() {
        LocalDate day = tuesday(4);
        for (int person = 0; person < 4; person++) {
            use("frederic-suisse-desks", day, 9, 12, "confirmed", "resident", UUID.randomUUID(), 3);
        }
        String month = "?month=" + YearMonth.from(day);
        assertThat(english().get(PUBLIC + month).body()).contains("Fewer than five people");
        assertThat(english().get(PUBLIC + "/spaces.csv" + month).statusCode()).isEqualTo(404);
    }

    @Test
    void nonsenseInAnAddressIsAnsweredKindly() {
        for (String month : new String[] {"x", "9999-99", "2999-01", "0001-01", ""}) {
            assertThat(english().get(PUBLIC + "?month=" + month).statusCode()).isEqualTo(200);
        }
        Caller staff = new Caller(port).signedIn("staff");
        for (String days : new String[] {"?from=x&to=y", "?from=2030-01-01&to=2020-01-01", "?from=2001-01-01"}) {
            assertThat(staff.get(ALL + days).statusCode()).isEqualTo(200);
        }
        assertThat(english().get("/venues/nowhere/figures").statusCode()).isEqualTo(404);
    }

    /** In a month of the past of its own for each test. */
    private static LocalDate tuesday(int monthsAgo) {
        LocalDate day = LocalDate.now(PARIS).withDayOfMonth(12).minusMonths(monthsAgo);
        while (day.getDayOfWeek().getValue() != 2 || isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isHoliday(LocalDate day) {
        return day.getMonthValue() == 7 && day.getDayOfMonth() == 14
                || day.getMonthValue() == 8 && day.getDayOfMonth() == 15;
    }

    private void use(
            String space, LocalDate day, int from, int to, String status, String category, UUID customer, int lead) {
        String cell =
                catalogue.space(new SpaceId(space)).orElseThrow().cells().get(0).value();
        database.update(
                "insert into reservation_use (reservation, venue, space, cells, customer, category, starts, ends,"
                        + " status, lead_days, sequence) values (?, 'frederic-suisse', ?, array[?], ?, ?, ?, ?, ?, ?, 4711)",
                UUID.randomUUID(),
                space,
                cell,
                customer,
                category,
                at(day, from).atOffset(ZoneOffset.UTC),
                at(day, to).atOffset(ZoneOffset.UTC),
                status,
                lead);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(PARIS).toInstant();
    }

    private Caller english() {
        return new Caller(port).with("Accept-Language", "en");
    }
}
