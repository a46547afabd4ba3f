package org.marot.web.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the booking form to a series and back, as a browser without scripts does it. */
@WebTest
class SeriesPagesTest {
    private static final String ROOM = "frederic-suisse-room-3";
    private static final Pattern DATE = Pattern.compile("name=\"(d\\d{4}-\\d{2}-\\d{2})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Cahors cahors;

    private Caller resident;

    @BeforeEach
    void signIn() {
        cahors.open();
        resident = new Caller(port).signedIn("resident");
    }

    @Test
    void theBookingFormOffersToRepeat() {
        LocalDate first = cahors.openDay(0);
        String form = resident.get("/spaces/" + ROOM + "/book?date=" + first + "&from=09:00&to=10:00")
                .body();
        assertThat(form).contains("/spaces/" + ROOM + "/repeat?date=" + first, "Répéter cette réservation");
        assertThat(resident.get("/spaces/" + ROOM + "/repeat?date=" + first + "&from=09:00&to=10:00")
                        .body())
                .contains("Première date", "chaque semaine")
                .doesNotContain("name=\"d20");
        assertThat(new Caller(port).get("/spaces/" + ROOM + "/repeat").statusCode())
                .isEqualTo(302);
    }

    @Test
    void booksTheChosenDatesAndShowsThemEverywhere() {
        LocalDate first = cahors.openDay(0);
        String page = preview(first, "09:00", "10:00", 8);
        Map<String, String> dates = dates(resident.get(page).body());
        assertThat(dates).hasSizeBetween(5, 8);
        String left = dates.keySet().stream().skip(1).findFirst().orElseThrow();
        dates.remove(left);
        String series = book(page, first, "09:00", "10:00", 8, dates);

        String shown = resident.get(series + "?done=booked").body();
        assertThat(shown).contains("La série est réservée", "chaque jour, 8 fois", "laissée de côté", "Réserver aussi");
        assertThat(resident.get("/reservations").body()).contains(series);
        Matcher one = Pattern.compile("/reservations/[0-9a-f-]{36}").matcher(shown);
        assertThat(one.find()).isTrue();
        assertThat(resident.get(one.group()).body()).contains("fait partie d’une série", series);
        assertThat(new Caller(port).signedIn("visitor").get(series).statusCode())
                .isEqualTo(404);

        Map<String, String> add = new LinkedHashMap<>();
        add.put("command", UUID.randomUUID().toString());
        add.put("date", left.substring(1));
        assertThat(location(resident.submit(series + "/add", add, series))).contains("done=added");
        assertThat(resident.get(series).body()).doesNotContain("value=\"" + left.substring(1) + "\"><button");
    }

    @Test
    void whatIsTakenIsSaidWithOtherTimesAndNothingIsBookedByHalves() {
        LocalDate first = cahors.openDay(0);
        book(preview(first, "11:00", "12:00", 1), first, "11:00", "12:00", 1, Map.of("d" + first, "book"));
        Caller visitor = new Caller(port).signedIn("visitor");
        String page = preview(first, "11:00", "12:00", 3);
        String body = visitor.get(page).body();
        assertThat(body).contains("pris", "Déjà réservé 11:00 – 12:00", "À la place", ROOM + "|" + first + "T");

        Map<String, String> all = fields(first, "11:00", "12:00", 3);
        all.put("d" + first, "book");
        HttpResponse<String> refused = visitor.submit("/spaces/" + ROOM + "/repeat", all, page);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Ce n’est pas possible ainsi", "À la place");

        Matcher choice =
                Pattern.compile("value=\"([^\"|]+\\|[^\"]+\\|[^\"]+)\"").matcher(body);
        assertThat(choice.find()).isTrue();
        all.put("d" + first, choice.group(1));
        assertThat(location(visitor.submit("/spaces/" + ROOM + "/repeat", all, page)))
                .startsWith("/series/");
    }

    @Test
    void movesAndCancelsManyDatesAfterShowingWhatBecomesOfEach() {
        LocalDate first = cahors.openDay(0);
        String page = preview(first, "14:00", "15:00", 5);
        Map<String, String> dates = dates(resident.get(page).body());
        String series = book(page, first, "14:00", "15:00", 5, dates);

        String shown =
                resident.get(series + "/move?following=&from=16:00&to=17:30").body();
        assertThat(shown).contains("16:00 – 17:30", dates.size() + " dates sur " + dates.size());
        Map<String, String> move = new LinkedHashMap<>(Map.of(
                "command",
                UUID.randomUUID().toString(),
                "following",
                "",
                "space",
                ROOM,
                "from",
                "16:00",
                "to",
                "17:30"));
        assertThat(location(resident.submit(series + "/move", move, series + "/move")))
                .contains("done=moved");
        assertThat(resident.get(series).body()).contains("16:00 – 17:30");

        String last = dates.keySet().stream().reduce((a, b) -> b).orElseThrow().substring(1);
        assertThat(resident.get(series + "/cancel?following=" + last).body()).contains("Annuler une date ?");
        Map<String, String> cancel =
                new LinkedHashMap<>(Map.of("command", UUID.randomUUID().toString(), "following", last));
        assertThat(location(resident.submit(series + "/cancel", cancel, series + "/cancel")))
                .contains("done=cancelled");
        assertThat(resident.get(series).body()).contains("annulée");
    }

    private String book(String page, LocalDate first, String from, String to, int times, Map<String, String> dates) {
        Map<String, String> all = fields(first, from, to, times);
        all.putAll(dates);
        String address = location(resident.submit("/spaces/" + ROOM + "/repeat", all, page));
        return address.substring(0, address.indexOf('?'));
    }

    private static Map<String, String> fields(LocalDate first, String from, String to, int times) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("command", UUID.randomUUID().toString());
        fields.put("date", first.toString());
        fields.put("from", from);
        fields.put("to", to);
        fields.put("people", "2");
        fields.put("every", "day");
        fields.put("end", "times");
        fields.put("times", String.valueOf(times));
        return fields;
    }

    private static String preview(LocalDate first, String from, String to, int times) {
        return "/spaces/" + ROOM + "/repeat?every=day&people=2&end=times&times=" + times + "&date=" + first + "&from="
                + from + "&to=" + to;
    }

    private static Map<String, String> dates(String page) {
        Map<String, String> dates = new LinkedHashMap<>();
        Matcher names = DATE.matcher(page);
        while (names.find()) {
            dates.put(names.group(1), "book");
        }
        return dates;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }
}
