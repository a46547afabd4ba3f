package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A member's habits and luck: books every Tuesday, waits for a desk of today, is offered what somebody gives up, and checks
 * in by the code at the door. The house is open day and night, for a journey is made at any hour.
 */
class ArrivingJourneyTest {
    private static final Pattern A_RESERVATION = Pattern.compile(".*/reservations/[0-9a-f-]{36}.*");
    private static final String CONFIRM = "main form.form-card button[type=submit]";

    @BeforeAll
    static void openTheHouse() {
        DemoTown.openHouse();
    }

    @AfterAll
    static void closeTheHouse() {
        DemoTown.closeHouse();
    }

    @Test
    void everyTuesdayThenTheLineThenTheCodeAtTheDoor() {
        LocalDateTime from = soon();
        String desk = "/spaces/open-house-desks/book?date=" + from.toLocalDate() + "&from=" + from.toLocalTime()
                + "&to=" + from.plusMinutes(30).toLocalTime();
        List<String> findings = new ArrayList<>();
        try (Person admin = Person.atADesk().signedInAs("admin");
                Person member = Person.withAPhone().signedInAs("resident")) {
            booksEveryTuesday(member, findings);

            String given = books(admin, desk);
            String kept = books(admin, desk);
            member.opens(desk);
            member.clicks("main form[action='/reservations/waiting'] button[type=submit]");
            assertThat(member.page).hasURL(Pattern.compile(".*/reservations/waiting\\?done=joined"));
            admin.opens(given + "/cancel").clicks("main form button[type=submit]");
            assertThat(admin.page).hasURL(Pattern.compile(".*done=cancelled.*"));
            member.opens("/reservations/waiting");
            member.clicks("main form[action$='/accept'] button[type=submit]");
            assertThat(member.page).hasURL(Pattern.compile(".*done=accepted"));

            importsWifiCodes(admin, findings);
            checksInByTheCode(admin, member, findings);
            putsUpAKiosk(kept, findings);
            assertThat(member.complaints()).isEmpty();
        }
        assertThat(findings).isEmpty();
    }

    private static void booksEveryTuesday(Person member, List<String> findings) {
        LocalDate tuesday = Days.today().plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        member.opens("/spaces/open-house-desks/repeat?every=week&end=times&times=4&people=1&date=" + tuesday
                + "&from=09:00&to=12:00");
        assertThat(member.page.locator(".row-card")).hasCount(4);
        check(member, findings);
        member.clicks("main form[method=post] button[type=submit]");
        assertThat(member.page).hasURL(Pattern.compile(".*/series/[0-9a-f-]{36}.*"));
    }

    private static String books(Person person, String desk) {
        person.opens(desk).clicks(CONFIRM);
        assertThat(person.page).hasURL(A_RESERVATION);
        return person.page.url().replaceFirst("\\?.*", "");
    }

    private static void importsWifiCodes(Person admin, List<String> findings) {
        admin.opens("/venues/open-house/wifi");
        check(admin, findings);
        admin.page.locator("#codes").fill("code\nNUIT-0001\n");
        admin.clicks("main form button[type=submit]");
        byte[] file =
                "code;dur\u00e9e\nNUIT-0001;24 h\nNUIT-0002;24 h\nN U I T;24 h\n".getBytes(StandardCharsets.UTF_8);
        admin.page.locator("#file").setInputFiles(new FilePayload("codes.csv", "text/csv", file));
        admin.clicks("main form[enctype] button[type=submit]");
        assertThat(admin.page.locator("main")).containsText("Codes nouveaux : 1");
        assertThat(admin.page.locator("main")).containsText("N U I T");
        check(admin, findings);
        picture(admin, "wifi-file");
        admin.clicks("main form button[type=submit]");
        assertThat(admin.page.locator(".notice.good")).containsText("1");
        check(admin, findings);
    }

    private static void checksInByTheCode(Person admin, Person member, List<String> findings) {
        admin.opens("/venues/open-house/door");
        check(admin, findings);
        String address =
                admin.page.locator(".door-screen .code").last().textContent().strip();
        member.opens(address);
        check(member, findings);
        member.clicks("main .row-card form button");
        assertThat(member.page).hasURL(Pattern.compile(".*done=checked-in"));
        assertThat(member.page.locator("main")).containsText("Votre place : bureau");
        assertThat(member.page.locator("main")).containsText("NUIT-0001");
        check(member, findings);

        try (Person photographed = Person.withAPhone().signedInAs("visitor")) {
            photographed.opens(address);
            assertThat(photographed.page.locator(".error-summary")).containsText("déjà servi");
        }
    }

    /** Whoever put the tablet up is signed out on it; the other desk's owner checks in by the reference. */
    private static void putsUpAKiosk(String booking, List<String> findings) {
        try (Person tablet = Person.atADesk().signedInAs("admin")) {
            tablet.opens(booking);
            String reference = tablet.page
                    .locator("dl.facts dd.code")
                    .first()
                    .textContent()
                    .strip();
            tablet.opens("/venues/open-house/kiosks");
            check(tablet, findings);
            tablet.page.locator("#name").fill("Entrée");
            tablet.clicks("main form.form-card button[type=submit]");
            assertThat(tablet.page).hasURL(Pattern.compile(".*/venues/open-house/kiosk"));
            check(tablet, findings);
            tablet.clicks("a.kiosk-button");
            check(tablet, findings);
            tablet.page.locator("#reference").fill("R-0000000");
            tablet.page.keyboard().press("Enter");
            assertThat(tablet.page.locator(".error-summary")).isVisible();
            check(tablet, findings);
            tablet.page.locator("#reference").fill(reference);
            tablet.page.keyboard().press("Enter");
            assertThat(tablet.page.locator("main")).containsText("NUIT-0002");
            check(tablet, findings);
            picture(tablet, "kiosk-welcome");
            tablet.clicks("a.kiosk-button");
            assertThat(tablet.page.locator("h1")).containsText("Signalez votre arrivée");
            picture(tablet, "kiosk-begin");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    private static void picture(Person person, String name) {
        ScreenshotsTest.pictureOf(person, name);
    }

    private static void check(Person person, List<String> findings) {
        findings.addAll(EveryPageTest.findingsOn(person.page, person.page.url()));
    }

    /** The next half-hour for which there is time to answer an offer. */
    private static LocalDateTime soon() {
        LocalDateTime early =
                LocalDateTime.now(DemoTown.HOUSE_ZONE).plusMinutes(15).truncatedTo(ChronoUnit.MINUTES);
        return early.plusMinutes((30 - early.getMinute() % 30) % 30);
    }
}
