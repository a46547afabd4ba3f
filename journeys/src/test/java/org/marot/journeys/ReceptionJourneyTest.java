package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reception runs a whole day from the day sheet, and no mouse is touched. */
class ReceptionJourneyTest {
    private static final String NO_MOUSE =
            "addEventListener('pointerdown', () => { throw new Error('a mouse') }, { capture: true })";
    private static final String LINE = "table.day-lines tbody tr:has-text('%s')";

    @BeforeAll
    static void open() {
        DemoTown.openHouse();
    }

    @AfterAll
    static void close() {
        DemoTown.closeHouse();
    }

    @Test
    void aWholeDayByKeyboardAlone() {
        try (Person member = Person.withAPhone().signedInAs("resident")) {
            bookedFromNow(member, "open-house-room-1", "Petit déjeuner");
            bookedFromNow(member, "open-house-room-2", "Atelier couture");
        }
        try (Person staff = Person.atADesk()) {
            staff.page.addInitScript(NO_MOUSE);
            signIn(staff);
            Page page = staff.page;
            chooseTheHouse(page);
            assertThat(page.locator(line("Petit déjeuner"))).hasCount(1);
            assertThat(page.locator(line("Atelier couture"))).hasCount(1);

            press(page, line("Petit déjeuner") + " form[action$='/check-in'] button", "Arrivée notée");
            assertThat(section(page, "here-heading")).containsText("Petit déjeuner");
            press(page, line("Petit déjeuner") + " form[action$='/undo'] button", "Corrigé");
            assertThat(section(page, "awaited-heading")).containsText("Petit déjeuner");
            press(page, line("Petit déjeuner") + " form[action$='/check-in'] button", "Arrivée notée");

            String before = page.locator(line("Petit déjeuner") + " td.numbers").innerText();
            press(page, line("Petit déjeuner") + " form[action$='/extend'] button", "Prolongée");
            assertThat(page.locator(line("Petit déjeuner") + " td.numbers").innerText())
                    .isNotEqualTo(before);

            follow(page, line("Atelier couture") + " a[href$='/move']", ".*/move");
            type(page, "#space", "Pièce 3");
            type(page, "#reason", "La pièce 2 sent la peinture");
            enter(page, "déplacée");
            assertThat(page.locator(line("Atelier couture"))).containsText("Pièce 3");

            follow(page, line("Atelier couture") + " a.button.stop", ".*/cancel");
            type(page, "#reason", "Personne n’est venu");
            enter(page, "annulée");
            assertThat(page.locator(line("Atelier couture"))).hasCount(0);

            KeyboardJourneyTest.tabTo(page, "#walk-in-space");
            page.keyboard().type("Pièce 4");
            type(page, "#walk-in-name", "Dame au vélo");
            enter(page, "Place prise");
            press(page, line("Dame au vélo") + " form[action$='/check-out'] button", "Départ noté");
            assertThat(section(page, "over-heading")).containsText("Dame au vélo");

            assertThat(staff.clickCount()).isZero();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    private static void signIn(Person staff) {
        staff.opens("/sign-in");
        type(staff.page, "#email", "staff@demo.example");
        type(staff.page, "#password", Person.PASSWORD);
        staff.page.keyboard().press("Enter");
        assertThat(staff.page).hasURL(Pattern.compile(".*/venues/.*/day.*"));
    }

    private static void chooseTheHouse(Page page) {
        type(page, "#venue", "Maison");
        KeyboardJourneyTest.tabTo(page, "form[action='/day'] button");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/venues/open-house/day.*"));
        page.waitForLoadState();
        // the form keeps the date of the other venue, where it may be tomorrow already
        if (!LocalDate.now(DemoTown.HOUSE_ZONE).equals(Days.today())) {
            tabTo(page, ".day-choice a[href$='/venues/open-house/day']");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/venues/open-house/day$"));
        }
    }

    private static void bookedFromNow(Person member, String space, String title) {
        ZonedDateTime now = ZonedDateTime.now(DemoTown.HOUSE_ZONE);
        String from = "%02d:%02d".formatted(now.getHour(), now.getMinute() / 30 * 30);
        String to = now.getMinute() < 30 ? "%02d:30".formatted(now.getHour()) : "%02d:00".formatted(now.getHour() + 1);
        member.opens("/spaces/" + space + "/book?date=" + now.toLocalDate() + "&from=" + from + "&to=" + to);
        member.page.locator("#title").fill(title);
        member.clicks("main form.form-card button[type=submit]");
        assertThat(member.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
    }

    private static String line(String title) {
        return LINE.formatted(title);
    }

    private static Locator section(Page page, String heading) {
        return page.locator("section[aria-labelledby='" + heading + "']");
    }

    private static void press(Page page, String button, String told) {
        tabTo(page, button);
        enter(page, told);
    }

    private static void enter(Page page, String told) {
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.good")).containsText(told);
    }

    private static void follow(Page page, String link, String address) {
        tabTo(page, link);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(address));
    }

    private static void type(Page page, String field, String text) {
        KeyboardJourneyTest.tabTo(page, field);
        page.keyboard().type(text);
    }

    /** Lines are told apart by what stands in them, which no selector of the browser's own can say. */
    private static void tabTo(Page page, String target) {
        page.locator(target).first().evaluate("element => element.setAttribute('data-journey', 'next')");
        KeyboardJourneyTest.tabTo(page, "[data-journey]");
    }
}
