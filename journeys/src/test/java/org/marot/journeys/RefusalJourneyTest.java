package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What cannot be had says why, and what can be had instead. */
class RefusalJourneyTest {
    private static final Pattern A_RESERVATION = Pattern.compile(".*/reservations/[0-9a-f-]{36}.*");
    private static final String CONFIRM = "main form.form-card button[type=submit]";

    @Test
    void ofTwoAtOnceOneGetsTheRoomAndTheOtherAnAlternative() {
        String room = "/spaces/frederic-suisse-office-1/book?date=" + Days.ordinary(6) + "&from=09:00&to=12:30";
        try (Person resident = Person.atADesk().signedInAs("resident");
                Person visitor = Person.atADesk().signedInAs("visitor")) {
            resident.opens(room);
            visitor.opens(room);
            resident.clicks(CONFIRM);
            assertThat(resident.page).hasURL(A_RESERVATION);

            visitor.clicks(CONFIRM);
            assertThat(visitor.page.locator(".error-summary")).isVisible();
            visitor.clicks(".error-summary .times a").clicks(CONFIRM);
            assertThat(visitor.page).hasURL(A_RESERVATION);
        }
    }

    @Test
    void aTakenRoomIsShownApartWithTheNearestTimes() {
        LocalDate day = Days.ordinary(7);
        String when = "date=" + day + "&from=09:00&to=12:30";
        try (Person resident = Person.atADesk().signedInAs("resident")) {
            resident.opens("/spaces/frederic-suisse-office-2/book?" + when).clicks(CONFIRM);
            assertThat(resident.page).hasURL(A_RESERVATION);
            resident.opens("/find?" + when + "&venue=frederic-suisse");
            assertThat(resident.page.locator(".row-card.blocked").first()).isVisible();
            resident.clicks(".row-card.blocked .times a");
            assertThat(resident.page.locator(CONFIRM)).isVisible();
        }
    }

    @Test
    void aTimeThatTheClockSkipsIsExplained() {
        try (Person resident = Person.atADesk().signedInAs("resident")) {
            Page page = resident.opens("/find?date=2027-03-28&from=02:30&to=04:00").page;

            assertThat(page.locator("main .notice.warn, main .error-summary").first())
                    .isVisible();
            assertThat(page.content()).contains("02:30");
        }
    }

    @Test
    void anothersBookingDoesNotExistForMe() {
        try (Person resident = Person.atADesk().signedInAs("resident");
                Person visitor = Person.atADesk().signedInAs("visitor")) {
            resident.opens("/spaces/frederic-suisse-desks/book?date=" + Days.ordinary(8) + "&from=09:00&to=10:00")
                    .clicks(CONFIRM);
            assertThat(resident.page).hasURL(A_RESERVATION);

            assertThat(visitor.page.navigate(resident.page.url()).status()).isEqualTo(404);
            assertThat(visitor.page.navigate("/operations").status()).isIn(List.of(403, 404));
        }
    }
}
