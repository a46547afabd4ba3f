package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who needs an accessible desk repeats a booking and has one on every date; who comes too late waits for one. */
class AccessibleJourneyTest {
    private static final Pattern ACCESSIBLE = Pattern.compile("bureau 1[12]");
    private static final String REPEAT =
            "/spaces/frederic-suisse-desks/repeat?every=week&end=times&times=2&date=%s" + "&from=17:00&to=18:00";
    private static final String BOOK = "/spaces/frederic-suisse-desks/book?date=%s&from=17:00&to=18:00&accessible=yes";
    private static final int DAY = 31;

    @Test
    void aSeriesAndThenTheLine() {
        List<String> findings = new ArrayList<>();
        String repeat = REPEAT.formatted(Days.ordinary(DAY));
        for (String who : List.of("resident", "visitor")) {
            try (Person member = Person.withAPhone().signedInAs(who)) {
                member.opens(repeat).clicks("#accessible");
                member.clicks("main form[method=get] button[type=submit]");
                assertThat(member.page.locator("#accessible")).isChecked();
                findings.addAll(EveryPageTest.findingsOn(member.page, repeat));
                ScreenshotsTest.pictureOf(member, "repeat-accessible");
                member.clicks("main form[method=post] button[type=submit]");
                assertThat(member.page).hasURL(Pattern.compile(".*/series/[0-9a-f-]{36}.*"));
                member.clicks(".row-card a >> nth=0");
                assertThat(member.page.locator("dl.facts")).containsText(ACCESSIBLE);
                assertThat(member.complaints()).isEmpty();
            }
        }
        try (Person late = Person.withAPhone().signedInAs("admin")) {
            late.opens(BOOK.formatted(Days.ordinary(DAY)));
            late.clicks("main form.form-card button[type=submit]");
            assertThat(late.page.locator("#wait-accessible")).isChecked();
            findings.addAll(EveryPageTest.findingsOn(late.page, "the line for an accessible desk"));
            ScreenshotsTest.pictureOf(late, "wait-accessible");
            late.clicks("main form[action='/reservations/waiting'] button[type=submit]");
            assertThat(late.page).hasURL(Pattern.compile(".*/reservations/waiting\\?done=joined"));
            late.opens("/venues/frederic-suisse/line");
            assertThat(late.page.locator("ol .row-card").first()).containsText("Rang 1");
            findings.addAll(EveryPageTest.findingsOn(late.page, "the line"));
            ScreenshotsTest.pictureOf(late, "line");
            late.opens("/venues/frederic-suisse/day");
            findings.addAll(EveryPageTest.findingsOn(late.page, "the day sheet"));
        }
        assertThat(findings).isEmpty();
    }
}
