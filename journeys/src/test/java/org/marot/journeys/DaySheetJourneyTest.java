package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reception, without a mouse: finds a booking of a coming day, makes it longer, and cancels it with a reason. */
class DaySheetJourneyTest {
    private static final int DAY = 22;

    @Test
    void aBookingIsStretchedAndCancelledByKeyboardAlone() {
        String booking;
        try (Person member = Person.withAPhone().signedInAs("resident")) {
            booking = Pages.bookedBy(member, DAY);
        }
        try (Person staff = Person.atADesk().signedInAs("staff")) {
            Page page = staff.page;
            assertThat(page).hasURL(Pattern.compile(".*/venues/frederic-suisse/day.*"));
            staff.opens("/venues/frederic-suisse/day?date=" + Days.ordinary(DAY));
            assertThat(page.locator("table.day-lines tbody tr")).hasCount(1);

            KeyboardJourneyTest.tabTo(page, "form[action$='/extend'] button");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.good")).containsText("Prolongée");
            assertThat(page.locator("table.day-lines")).containsText("09:00 – 10:30");

            KeyboardJourneyTest.tabTo(page, "a.button.stop");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/cancel"));
            KeyboardJourneyTest.tabTo(page, "#reason");
            page.keyboard().type("Dégât des eaux");
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice.good")).containsText("annulée");
            assertThat(page.locator(".empty")).isVisible();
        }
        try (Person member = Person.withAPhone().signedInAs("resident")) {
            member.opens(booking);
            assertThat(member.page.locator(".story")).containsText("Dégât des eaux");
        }
    }
}
