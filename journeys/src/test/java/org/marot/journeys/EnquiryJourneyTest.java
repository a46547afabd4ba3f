package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody without an account asks for a date, confirms it by the mail, and staff answer with a proposal and an option. */
class EnquiryJourneyTest {
    private static final LocalDate FIRST = Days.ordinary(60);

    @Test
    void anEnquiryFromThePublicPageBecomesAnOption() {
        String address = "enquiry-" + System.nanoTime() + "@demo.example";
        String link;
        try (Person anybody = Person.withAPhone()) {
            asks(anybody, address, "seminar", "Le comité");
            assertThat(anybody.page.locator("h1")).hasText("Regardez votre courrier");
            Mailbox.Mail mail = Mailbox.awaited(address, "Confirmez votre demande");
            assertThat(mail.text()).doesNotContain("Le comité");
            link = mail.link();
            Page page = anybody.opens(link).page;
            assertThat(page.locator("main")).containsText("pas encore partie");
            assertThat(EveryPageTest.findingsOn(page, "enquiry to confirm")).isEmpty();
            anybody.clicks("main form .button:not(.quiet)");
            assertThat(page.locator(".notice.good")).containsText("L’équipe a reçu votre demande");
            assertThat(EveryPageTest.findingsOn(page, "confirmed enquiry")).isEmpty();
            assertThat(anybody.complaints()).isEmpty();
        }
        try (Person staff = Person.speakingEnglish().signedInAs("staff")) {
            Page page = staff.opens("/venues/clement-marot/commercial").page;
            assertThat(EveryPageTest.findingsOn(page, "commercial desk with an enquiry"))
                    .isEmpty();
            staff.clicks(page.locator("section[aria-labelledby=asked-heading] a", containing("Le comité"))
                    .first());
            assertThat(page).hasURL(Pattern.compile(".*/event-files/[0-9a-f-]{36}"));
            String file = URI.create(page.url()).getPath();
            assertThat(page.locator(".notice").first()).containsText("came from the public page");
            assertThat(EveryPageTest.findingsOn(page, "file from the public page"))
                    .isEmpty();
            staff.clicks(".notice a[href*='/proposals?']");
            staff.clicks(page.locator("button[name=option]").first());
            assertThat(page.locator("h1 .badge")).hasText("option, rank 1");
            staff.opens(file + "/contacts");
            assertThat(page.locator("main")).containsText("Nous serons à l’heure");
            assertThat(staff.complaints()).isEmpty();
        }
        assertThat(Mailbox.awaited(address, "Option posée").link()).isEqualTo(link);
        try (Person anybody = Person.atADesk()) {
            Page page = anybody.opens(link).page;
            assertThat(page.locator(".notice.good")).containsText("Une option tient toutes ces salles pour vous");
            assertThat(EveryPageTest.findingsOn(page, "enquiry with an option")).isEmpty();
        }
    }

    @Test
    void whoDidNotAskErasesItInEnglish() {
        String address = "enquiry-" + System.nanoTime() + "@demo.example";
        try (Person anybody = Person.speakingEnglish()) {
            asks(anybody, address, "other", "Somebody");
            assertThat(anybody.page.locator("h1")).hasText("Look into your mailbox");
            String link = Mailbox.awaited(address, "Confirm your enquiry").link();
            anybody.opens(link).clicks("form[action$='/erase'] button");
            assertThat(anybody.page.locator("h1")).hasText("The enquiry is erased");
            assertThat(EveryPageTest.findingsOn(anybody.page, "erased enquiry")).isEmpty();
            anybody.opens(link);
            assertThat(anybody.page.locator("main")).containsText("leads to no enquiry");
        }
    }

    private static void asks(Person anybody, String address, String kind, String organisation) {
        anybody.opens("/venues/clement-marot")
                .clicks(anybody.page
                        .locator("a[href$='/clement-marot/enquiry']")
                        .first());
        Page page = anybody.page;
        page.locator("#kind").selectOption(kind);
        page.locator("#attendees").fill("60");
        page.locator("#first").fill(FIRST.toString());
        page.locator("#latest").fill(FIRST.plusDays(20).toString());
        page.locator("#layout").selectOption("theatre");
        page.locator("#breakOuts").fill("2");
        page.locator("#service-coffee-break").check();
        page.locator("#message").fill("Nous serons à l’heure.");
        page.locator("#name").fill("Enquirer (test)");
        page.locator("#organisation").fill(organisation);
        page.locator("#email").fill(address);
        assertThat(EveryPageTest.findingsOn(page, "enquiry form")).isEmpty();
        anybody.clicks("main form button[type=submit]");
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
