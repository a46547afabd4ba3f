package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two organisers want the same rooms of the congress centre on the same days; staff put the first option. */
class CongressJourneyTest {
    private static final LocalDate FIRST = Days.ordinary(44);
    private static final LocalDate LAST = FIRST.plusDays(1);
    private static final List<String> ROOMS =
            List.of("clement-marot-grande-salle", "clement-marot-auditorium", "clement-marot-ballades");

    @Test
    void theSecondWaitsChallengesIsPromotedAndAcceptsItsQuote() {
        String first;
        try (Person staff = Person.atADesk().signedInAs("staff")) {
            staff.opens("/day").countFromHere();
            first = optionFor(staff, "Congrès des vins noirs");
            assertThat(staff.clickCount()).as("clicks from staff's home").isLessThanOrEqualTo(6);
            assertThat(staff.page.locator("h1 .badge")).hasText("option, rang 1");
            assertThat(staff.page.locator("tbody tr")).hasCount(2 * ROOMS.size());
            assertThat(staff.complaints()).isEmpty();
        }
        String second;
        try (Person organiser = Person.withAPhone().signedInAs("organiser")) {
            organiser.opens("/venues/clement-marot").clicks("a[href$='/event-files/new']");
            second = fillIn(organiser, "Forum de la pierre");
            Page page = organiser.page;
            assertThat(page.locator("h1 .badge")).hasText("en attente, rang 2");
            organiser.clicks("form[action$='/challenge'] button");
            assertThat(page.locator(".story")).containsText("A mis en demeure ceux qui précèdent");
            assertThat(EveryPageTest.findingsOn(page, "waiting file")).isEmpty();
            page.navigate(first);
            assertThat(page.locator("main")).not().containsText("vins noirs");
        }
        try (Person staff = Person.speakingEnglish().signedInAs("staff")) {
            Page page = staff.opens(first).page;
            assertThat(page.locator(".notice.warn")).containsText("Another file is ready to sign");
            page.locator("#lost").selectOption("another-venue");
            page.locator("#decline-reason").fill("Another town was faster");
            staff.clicks("form[action$='/decline'] button");
            assertThat(page.locator("h1 .badge")).hasText("declined");
            staff.opens(second);
            assertThat(page.locator("h1 .badge")).hasText("option, rank 1");
            assertThat(page.locator(".story")).containsText("Its turn has come");
            staff.opens(second + "/quote").clicks("form[action$='/quote'] button");
            assertThat(page.locator("main")).containsText("Version 1");
            assertThat(EveryPageTest.findingsOn(page, "quote")).isEmpty();
            staff.clicks("form[action$='/quote-link'] button");
            assertThat(EveryPageTest.findingsOn(page, "quote with a link")).isEmpty();
            isAcceptedBy(page.locator("#link").inputValue());
            staff.opens(second);
            assertThat(page.locator("h1 .badge")).hasText("signed");
            assertThat(page.locator(".story")).containsText("Quote accepted, version 1");
            assertThat(EveryPageTest.findingsOn(page, "signed file")).isEmpty();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    /** Whoever has the link, on a telephone and without an account. */
    private static void isAcceptedBy(String link) {
        try (Person customer = Person.withAPhone()) {
            Page page = customer.opens(URI.create(link).getPath()).page;
            assertThat(page.locator("tfoot")).containsText("Total TTC");
            assertThat(EveryPageTest.findingsOn(page, "quote to accept")).isEmpty();
            page.locator("#name").fill("Le comité");
            customer.clicks("#agreed").clicks("form[action*='/quotes/'] button");
            assertThat(page.locator("main")).containsText("Ce devis a été accepté");
            assertThat(EveryPageTest.findingsOn(page, "accepted quote")).isEmpty();
            assertThat(customer.complaints()).isEmpty();
        }
    }

    private static String optionFor(Person staff, String title) {
        staff.clicks("nav a[href$='/event-files']").clicks("a[href$='clement-marot/event-files/new']");
        return fillIn(staff, title);
    }

    /** The days and the words are typed, the rooms and the button clicked. */
    private static String fillIn(Person person, String title) {
        Page page = person.page;
        page.locator("#title").fill(title);
        page.locator("#attendees").fill("40");
        page.locator("#first").fill(FIRST.toString());
        page.locator("#last").fill(LAST.toString());
        ROOMS.forEach(room -> person.clicks("#space-" + room));
        person.clicks("button[name=option]");
        assertThat(page).hasURL(Pattern.compile(".*/event-files/[0-9a-f-]{36}.*"));
        return URI.create(page.url()).getPath();
    }
}
