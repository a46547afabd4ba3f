package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What administrators do: settle what went wrong, and give somebody rights. */
class OperationsJourneyTest {
    /** Those with a row a reservation: none of them can take the planted event. */
    private static final int TABLES = 4;

    @Test
    void anEventThatCannotBeDigestedIsGivenUpAndTheTablesAreMadeAgain() {
        DemoTown.plantIndigestibleEvent();
        try (Person administrator = Person.withAPhone().signedInAs("admin")) {
            Locator drop = administrator.page.locator("form[action$='/drop'] button");
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                administrator.opens("/operations");
                return drop.count() == TABLES;
            });
            assertThat(EveryPageTest.findingsOn(administrator.page, "/operations with letters"))
                    .isEmpty();

            drop.first().click();
            assertThat(administrator.page.locator(".notice[role=status]")).isFocused();
            for (int left = TABLES - 1; left > 0; left--) {
                assertThat(drop).hasCount(left);
                drop.first().click();
            }
            assertThat(drop).hasCount(0);
            assertThat(administrator.page.locator("tbody .badge.held")).hasCount(TABLES);
            assertThat(EveryPageTest.findingsOn(administrator.page, "/operations after a drop"))
                    .isEmpty();
        }
    }

    @Test
    void somebodyIsMadeStaffOfAVenueByKeyboardAndWithoutScripts() {
        try (Person administrator = Person.withoutScripts().signedInAs("admin")) {
            administrator.opens("/operations").clicks("a[href$='/operations/accounts']");
            administrator.page.locator("#q").fill("visitor@demo");
            administrator.page.keyboard().press("Enter");
            administrator.clicks(".row-card a");
            Locator box = administrator.page.locator("input[value='staff:clement-marot']");
            box.focus();
            administrator.page.keyboard().press("Space");
            assertThat(box).isChecked();
            administrator.clicks("main form button[type=submit]");
            assertThat(administrator.page.locator(".notice[role=status]")).isVisible();
            assertThat(box).isChecked();
            assertThat(administrator.page.locator("main")).containsText("Administrator (demo)");

            box.uncheck();
            administrator.clicks("main form button[type=submit]");
            assertThat(box).not().isChecked();
        }
    }
}
