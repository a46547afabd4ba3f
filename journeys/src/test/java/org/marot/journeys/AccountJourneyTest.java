package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Coming, going, and changing one's language. */
class AccountJourneyTest {
    @Test
    void aWrongPasswordIsToldAndTheRightOneLetsIn() {
        try (Person resident = Person.atADesk()) {
            resident.opens("/sign-in").fillIn("resident", "not the password");
            assertThat(resident.page.locator(".error-summary")).isVisible();
            resident.fillIn("resident", Person.PASSWORD);
            assertThat(resident.page.locator("form[action$='/sign-out'] button"))
                    .isVisible();

            resident.clicks("form[action$='/sign-out'] button");
            assertThat(resident.page.locator("a[href$='/sign-in']").first()).isVisible();
            resident.opens("/reservations");
            assertThat(resident.page).hasURL(Pattern.compile(".*/sign-in.*"));
        }
    }

    @Test
    void somebodyNewSignsUp() {
        try (Person newcomer = Person.atADesk()) {
            newcomer.opens("/sign-up");
            newcomer.page.locator("#name").fill("Journey (test)");
            newcomer.page.locator("#email").fill("journey-" + System.nanoTime() + "@demo.example");
            newcomer.page.locator("#password").fill("a long enough sentence");
            newcomer.clicks("main form button[type=submit]");
            assertThat(newcomer.page.locator(".error-summary")).hasCount(0);
            assertThat(newcomer.page.locator("#password[autocomplete=current-password]"))
                    .isVisible();
        }
    }

    @Test
    void theLanguageFollowsTheBrowserAndStaysAsChosen() {
        try (Person guest = Person.speakingEnglish()) {
            guest.opens("/");
            assertThat(guest.page.locator("html")).hasAttribute("lang", "en");
            guest.clicks("a[hreflang=fr]");
            assertThat(guest.page.locator("html")).hasAttribute("lang", "fr");
            guest.opens("/venues/frederic-suisse");
            assertThat(guest.page.locator("html")).hasAttribute("lang", "fr");
        }
    }
}
