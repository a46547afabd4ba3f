package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A remote worker books a desk for a morning, moves it to the afternoon, and gives it up. */
class BookingJourneyTest {
    private static final Pattern A_RESERVATION = Pattern.compile(".*/reservations/[0-9a-f-]{36}.*");

    @Test
    void aDeskForTheMorningTakesFourClicksAtMost() {
        LocalDate day = Days.ordinary(2);
        try (Person resident = Person.atADesk().signedInAs("resident")) {
            resident.opens("/").countFromHere();
            resident.page.locator("#date").fill(day.toString());
            resident.clicks("form[role=search] button[type=submit]")
                    .clicks(resident.page
                            .locator(".row-card.free")
                            .filter(new Locator.FilterOptions().setHasText("Espace ouvert"))
                            .locator("a.button")
                            .first())
                    .clicks("main form.form-card button[type=submit]");

            assertThat(resident.page).hasURL(A_RESERVATION);
            assertThat(resident.clickCount()).isLessThanOrEqualTo(4);
            String reference = resident.page.locator("dd.code").first().innerText();
            assertThat(reference).startsWith("R-");
            itIsOnThePlanningAndInTheList(resident, day, reference);
            itCanBeMovedAndCancelled(resident, day, reference);
            assertThat(resident.complaints()).isEmpty();
        }
    }

    private static void itIsOnThePlanningAndInTheList(Person resident, LocalDate day, String reference) {
        resident.opens("/venues/frederic-suisse/planning?as=grid&date=" + day);
        assertThat(resident.page.locator("table.grid .mine").first()).isVisible();
        resident.opens("/reservations");
        assertThat(card(resident, reference)).isVisible();
    }

    private static void itCanBeMovedAndCancelled(Person resident, LocalDate day, String reference) {
        resident.clicks(card(resident, reference).locator("a[href$='/move']"));
        resident.page.locator("#from").selectOption("14:00");
        resident.page.locator("#to").selectOption("17:30");
        resident.clicks("main form.form-card button[type=submit]");
        assertThat(resident.page.locator("dl.facts").first()).containsText("14:00");

        resident.clicks("main a[href$='/cancel']").clicks("main form button.stop");
        assertThat(resident.page.locator(".notice").first()).isVisible();
        resident.opens("/venues/frederic-suisse/planning?as=grid&date=" + day);
        assertThat(resident.page.locator("table.grid td.mine")).hasCount(0);
    }

    private static Locator card(Person resident, String reference) {
        return resident.page
                .locator(".row-card")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .first();
    }

    @Test
    void aVisitorSignsInOnTheWayAndKeepsTheWish() {
        LocalDate day = Days.ordinary(3);
        try (Person visitor = Person.withAPhone()) {
            visitor.opens("/find?date=" + day + "&from=09:00&to=12:30");
            visitor.clicks(".row-card.free a.button").clicks("main .notice a.button");
            visitor.fillIn("visitor", Person.PASSWORD);
            assertThat(visitor.page.locator("main form.form-card button[type=submit]"))
                    .isVisible();
            visitor.clicks("main form.form-card button[type=submit]");
            assertThat(visitor.page).hasURL(A_RESERVATION);
            assertThat(visitor.page.locator("dl.facts").first()).containsText("12:30");
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        LocalDate day = Days.ordinary(4);
        try (Person visitor = Person.withoutScripts().signedInAs("visitor")) {
            visitor.opens("/");
            visitor.page.locator("#date").fill(day.toString());
            visitor.clicks("form[role=search] button[type=submit]")
                    .clicks(".row-card.free a.button")
                    .clicks("main form.form-card button[type=submit]");
            assertThat(visitor.page).hasURL(A_RESERVATION);
            visitor.clicks("main a[href$='/cancel']").clicks("main form button.stop");
            assertThat(visitor.page.locator(".notice").first()).isVisible();
        }
    }
}
