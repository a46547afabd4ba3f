package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Staff print the codes of the desks; somebody without a booking scans one, sits down, and finds the desk theirs. */
class DeskCodeJourneyTest {
    @BeforeAll
    static void openTheHouse() {
        DemoTown.openHouse();
    }

    @AfterAll
    static void closeTheHouse() {
        DemoTown.closeHouse();
    }

    @Test
    void fromTheSheetToTheDesk() {
        List<String> findings = new ArrayList<>();
        String address;
        try (Person staff = Person.atADesk().signedInAs("staff")) {
            staff.opens("/venues/open-house/codes?space=open-house-quiet");
            assertThat(staff.page.locator(".code-sheet li")).hasCount(2);
            findings.addAll(findingsOn(staff));
            address =
                    staff.page.locator(".code-sheet .code").last().textContent().strip();
            ScreenshotsTest.pictureOf(staff, "codes-of-a-pool");
        }
        try (Person member = Person.withAPhone().signedInAs("resident")) {
            member.opens(address);
            assertThat(member.page.locator("h1")).containsText("bureau 2");
            findings.addAll(findingsOn(member));
            ScreenshotsTest.pictureOf(member, "desk-free");
            member.clicks("main form.form-card button[type=submit]");
            assertThat(member.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}\\?done=checked-in"));
            assertThat(member.page.locator("main")).containsText("Votre place : bureau 2");
            member.opens(address);
            assertThat(member.page.locator("main")).containsText("Votre arrivée est notée");
            findings.addAll(findingsOn(member));
            ScreenshotsTest.pictureOf(member, "desk-own");
            assertThat(member.complaints()).isEmpty();
        }
        try (Person another = Person.speakingEnglish().signedInAs("visitor")) {
            another.opens(address);
            assertThat(another.page.locator("main")).containsText("Desk 2 is promised to somebody else");
            findings.addAll(findingsOn(another));
            another.opens(address.replace(".2.", ".1."));
            assertThat(another.page.locator("h1")).containsText("leads to no place");
            findings.addAll(findingsOn(another));
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> findingsOn(Person person) {
        return EveryPageTest.findingsOn(person.page, person.page.url());
    }
}
