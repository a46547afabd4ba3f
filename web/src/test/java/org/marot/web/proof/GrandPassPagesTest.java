package org.marot.web.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.people.Rights;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.Caller;
import org.marot.web.testing.Multipart;
import org.marot.web.testing.Newcomer;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cards as staff bring them and as people prove by them. Every file holds the demo's own, which others need. */
@WebTest
class GrandPassPagesTest {
    private static final String DEMO = """
            number,valid-from,valid-to,edition
            GP-DEMO-0001,2020-01-01,2198-12-31,resident
            GP-DEMO-0002,2020-01-01,2198-12-31,resident
            GP-DEMO-0003,2020-01-01,2198-12-31,resident
            """;
    private static final Pattern FILE = Pattern.compile("name=\"file\" value=\"([0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Newcomer newcomers;

    @Autowired
    private Cahors cahors;

    private Caller staff;

    @BeforeEach
    void signIn() {
        cahors.open();
        staff = new Caller(port).signedIn("staff").with("Accept-Language", "en");
    }

    @Test
    void aCardProvesAResidentUntilTheListLosesIt() {
        take(DEMO + "TOWN-7001,2020-01-01,2198-12-31,resident\n");
        Caller somebody = newcomer("card-one@town.example");
        assertThat(somebody.get("/account/proofs").body()).contains("<strong>Visitor</strong>");

        HttpResponse<String> sent = type(somebody, "town 7001");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(somebody.get("/account/proofs").body())
                .contains("Your card is recognised.", "<strong>Resident</strong>", "…001")
                .doesNotContain("7001");
        assertThat(somebody.get("/account").body()).contains("Resident");

        take(DEMO);
        assertThat(somebody.get("/account/proofs").body()).contains("ended", "until ");
    }

    @Test
    void aSecondAccountIsToldPolitelyAndStaffSeeBoth() {
        take(DEMO + "TOWN-7002,2020-01-01,2198-12-31,resident\n");
        type(newcomer("card-two@town.example"), "TOWN-7002");

        HttpResponse<String> second = type(newcomer("card-three@town.example"), "TOWN-7002");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("proves another account already").doesNotContain("card-two");
        assertThat(staff.get("/grand-pass").body())
                .contains("The card …002 of card-two@town.example was typed by card-three@town.example too.");
        take(DEMO);
    }

    @Test
    void whoGuessesHasToWait() {
        Caller somebody = newcomer("card-guesser@town.example");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(type(somebody, "WRONG-000" + guess).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> sixth = type(somebody, "GP-DEMO-0002");

        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void mistakesAreToldByLineAndNothingChanges() {
        String before = staff.get("/grand-pass").body();

        HttpResponse<String> answer =
                send(DEMO + "TOWN-7003,soon,2027-12-31,resident\nTOWN-7004,2027-01-01,2027-12-31,king\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Mistakes in the file: 2", "Line 5", "Line 6", "The edition is");
        assertThat(FILE.matcher(answer.body()).find()).isFalse();
        assertThat(before).contains("valid now or later");
    }

    @Test
    void aFileIsLookedAtFirstAndTakenOnce() {
        HttpResponse<String> preview = send(DEMO + "TOWN-7005,2020-01-01,2198-12-31,resident\n");
        Matcher file = FILE.matcher(preview.body());
        assertThat(file.find()).as(preview.body()).isTrue();
        Map<String, String> fields = Map.of("file", file.group(1));

        assertThat(staff.submit("/grand-pass/take", fields, "/grand-pass").statusCode())
                .isEqualTo(303);
        assertThat(staff.submit("/grand-pass/take", fields, "/grand-pass").statusCode())
                .isEqualTo(422);
        take(DEMO);
    }

    @Test
    void theRegistryIsForStaff() {
        assertThat(new Caller(port).signedIn("resident").get("/grand-pass").statusCode())
                .isIn(403, 404);
        assertThat(staff.get("/grand-pass").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> type(Caller caller, String number) {
        return caller.submit("/account/proofs/card", Map.of("number", number), "/account/proofs");
    }

    private Caller newcomer(String email) {
        return newcomers.signedIn(port, email, email, Rights.MEMBER).with("Accept-Language", "en");
    }

    private void take(String text) {
        Matcher file = FILE.matcher(send(text).body());
        assertThat(file.find()).isTrue();
        staff.submit("/grand-pass/take", Map.of("file", file.group(1)), "/grand-pass");
    }

    private HttpResponse<String> send(String text) {
        byte[] body = Multipart.body(
                Map.of("_csrf", staff.formToken("/grand-pass")),
                "file",
                "cards.csv",
                text.getBytes(StandardCharsets.UTF_8));
        return staff.bytes("POST", "/grand-pass/file", body, Multipart.TYPE);
    }
}
