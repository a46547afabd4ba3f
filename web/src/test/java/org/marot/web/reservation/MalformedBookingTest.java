package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.reservation.Nodes.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.web.reservation.Api.Answer;

class MalformedBookingTest {
    private static final LocalDate DAY = day(20);
    private final Api resident = Api.first("resident");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "space | -",
                "from | -",
                "to | -",
                "space | {}",
                "from | 'soon'",
                "from | '2027-13-45T99:00'",
                "to | 12",
                "attendees | 0",
                "attendees | -3",
                "attendees | 100001",
                "attendees | 99999999999",
                "attendees | 'many'",
                "attendees | 2.5",
                "hold | 'perhaps'",
                "customer | 'somebody'",
                "category | 'emperor'",
                "layout | []"
            })
    void is_answered_with_the_name_of_the_field(String field, @org.jspecify.annotations.Nullable String value) {
        Answer answer = resident.post("/reservations", body(field, value));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.text("type")).isEqualTo("/problems/malformed");
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void is_no_fault_of_the_server_whatever_comes() {
        for (String body :
                new String[] {"", "{", "[]", "null", "\"x\"", "{\"space\":", "{}", "\u0000", "[".repeat(5000)}) {
            assertThat(resident.post("/reservations", body).status()).as(body).isBetween(400, 422);
        }
        String long_ = "x".repeat(201);
        Answer title = resident.post("/reservations", body("title", "'" + long_ + "'"));
        assertThat(title.fields()).containsExactly("title");
        assertThat(resident.post("/reservations", body("space", "'no-such-space'"))
                        .status())
                .isEqualTo(404);
        assertThat(resident.post("/reservations", body("space", "'../etc'")).status())
                .isEqualTo(404);
        assertThat(resident.post("/reservations", body("layout", "'\\u0000'")).status())
                .isBetween(400, 422);
        assertThat(resident.post("/reservations", body("to", "'" + DAY + "T09:00'"))
                        .rules())
                .containsExactly("period-is-empty");
        assertThat(resident.post("/reservations", body("to", "'" + DAY + "T08:00'"))
                        .status())
                .isEqualTo(422);
        assertThat(resident.post("/reservations", body("to", "'2199-01-01T08:00'"))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/availability?to=2027-03-01T10:00, 400, from",
        "/availability?from=x&to=2027-03-01T10:00, 400, from",
        "/availability?from=2027-03-01T10:00&to=2027-03-01T11:00&capacity=-1, 400, capacity",
        "/availability?from=2027-03-01T10:00&to=2027-03-01T11:00&capacity=a, 400, capacity",
        "/availability?from=2027-03-01T10:00&to=2027-03-01T11:00&kind=boat, 400, kind",
        "/availability?from=2027-03-01T10:00&to=2027-03-01T11:00&accessible=x, 400, accessible",
        "/availability?from=2027-03-01T10:00&to=2027-03-01T11:00&venue=nowhere, 404, ''",
        "/availability?from=2027-03-01T10:00&to=2027-03-01T10:00, 422, ''",
        "/availability?from=2027-03-01T10:00&to=2199-03-01T10:00, 422, ''",
        "/spaces/house-desks/calendar?from=2027-03-01&to=x, 400, to",
        "/spaces/house-desks/calendar?from=2027-03-01&to=2027-03-01, 422, ''",
        "/spaces/house-desks/calendar?from=2027-03-01&to=2030-03-01, 422, ''",
        "/spaces/nowhere/calendar?from=2027-03-01&to=2027-03-02, 404, ''",
        "/reservations?page=-1, 400, page",
        "/reservations?size=0, 400, size",
        "/reservations?size=101, 400, size",
        "/reservations?size=x, 400, size",
        "/reservations?status=lost, 400, status",
        "/reservations?customer=x, 400, customer",
        "/reservations?from=x, 400, from",
        "/reservations?venue=nowhere, 404, ''",
        "/reservations?space=nowhere, 404, ''"
    })
    void questions_are_checked_too(String path, int status, String field) {
        Answer answer = resident.get(path);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        if (!field.isEmpty()) {
            assertThat(answer.fields()).containsExactly(field);
        }
    }

    @Test
    void a_time_that_the_clock_change_swallows_is_refused_and_one_that_comes_twice_must_be_named() {
        ZoneOffsetTransition spring = transition(true);
        LocalDateTime gap = spring.getDateTimeBefore().plusMinutes(30);
        Answer swallowed = resident.post(
                "/reservations",
                Api.wish("house-room-1", gap.toString(), gap.plusHours(3).toString()));
        assertThat(swallowed.status()).isEqualTo(422);
        assertThat(swallowed.rules()).containsExactly("time-does-not-exist");

        ZoneOffsetTransition autumn = transition(false);
        LocalDateTime twice = autumn.getDateTimeAfter().plusMinutes(30);
        String end = twice.plusHours(3).toString();
        Answer ambiguous = resident.post("/reservations", Api.wish("house-room-1", twice.toString(), end));
        assertThat(ambiguous.status()).isEqualTo(422);
        assertThat(ambiguous.rules()).containsExactly("time-is-ambiguous");
        assertThat(ambiguous.text("detail")).contains("+02:00", "+01:00");
        Answer second = resident.post("/reservations", Api.wish("house-room-1", twice + "+01:00", end));
        assertThat(second.text("from")).isEqualTo(twice + "+01:00");
        Answer first = resident.post("/reservations", Api.wish("house-room-1", twice + "+02:00", twice + "+01:00"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("from")).isEqualTo(twice + "+02:00");
        assertThat(first.text("to")).isEqualTo(twice + "+01:00");
    }

    private static ZoneOffsetTransition transition(boolean gap) {
        var rules = Nodes.PARIS.getRules();
        ZoneOffsetTransition next = rules.nextTransition(
                ZonedDateTime.of(DAY.atStartOfDay(), Nodes.PARIS).toInstant());
        return next.isGap() == gap ? next : rules.nextTransition(next.getInstant());
    }

    /** A good wish with one field changed; {@code null} leaves it out. */
    private static String body(String field, @org.jspecify.annotations.Nullable String value) {
        StringBuilder body = new StringBuilder("{\"unused\":1");
        append(body, field, value, "space", "'house-room-1'");
        append(body, field, value, "from", "'" + DAY + "T09:00'");
        append(body, field, value, "to", "'" + DAY + "T10:00'");
        if (!field.equals("space") && !field.equals("from") && !field.equals("to")) {
            append(body, field, value, field, "");
        }
        return body.append('}').toString();
    }

    private static void append(
            StringBuilder body,
            String changed,
            @org.jspecify.annotations.Nullable String value,
            String field,
            String usual) {
        String is = field.equals(changed) ? value : usual;
        if (is != null) {
            body.append(",\"").append(field).append("\":").append(is.replace('\'', '"'));
        }
    }
}
