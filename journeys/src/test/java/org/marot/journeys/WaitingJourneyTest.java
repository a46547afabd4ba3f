package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member joins the line for a room that is taken, and gets it when it is given up. */
class WaitingJourneyTest {
    private static final Pattern A_RESERVATION = Pattern.compile(".*/reservations/[0-9a-f-]{36}.*");
    private static final String CONFIRM = "main form.form-card button[type=submit]";
    private static final String JOIN = "main form[action='/reservations/waiting'] button[type=submit]";
    private static final String ACCEPT = "main form[action$='/accept'] button[type=submit]";

    @Test
    void whatComesFreeIsOfferedAndAcceptedInTwoClicks() {
        String room = "/spaces/frederic-suisse-room-3/book?date=" + Days.ordinary(14) + "&from=09:00&to=12:00";
        try (Person owner = Person.atADesk().signedInAs("resident");
                Person member = Person.withoutScripts().signedInAs("visitor")) {
            owner.opens(room).clicks(CONFIRM);
            assertThat(owner.page).hasURL(A_RESERVATION);
            String booked = owner.page.url().replaceFirst("\\?.*", "");

            member.opens(room).clicks(JOIN);
            assertThat(member.page).hasURL(Pattern.compile(".*/reservations/waiting\\?done=joined"));
            assertThat(member.page.locator(".row-card").first()).containsText("Rang 1");

            owner.opens(booked + "/cancel").clicks("main form button[type=submit]");
            assertThat(owner.page).hasURL(Pattern.compile(".*done=cancelled.*"));
            owner.opens(room).clicks(CONFIRM);
            assertThat(owner.page.locator(".error-summary")).isVisible();

            member.opens("/reservations/waiting");
            assertThat(member.page.locator(ACCEPT).first()).isVisible();
            member.clicks(ACCEPT);
            assertThat(member.page).hasURL(Pattern.compile(".*done=accepted"));
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void theOfferAndTheLineAreForEverybodyToRead() {
        String room = "/spaces/frederic-suisse-room-3/book?date=" + Days.ordinary(15) + "&from=09:00&to=12:00";
        try (Person owner = Person.atADesk().signedInAs("resident");
                Person member = Person.withAPhone().signedInAs("visitor")) {
            owner.opens(room).clicks(CONFIRM);
            assertThat(owner.page).hasURL(A_RESERVATION);
            String booked = owner.page.url().replaceFirst("\\?.*", "");

            assertThat(findings(member.opens(room))).isEmpty();
            member.clicks(JOIN);
            assertThat(member.page).hasURL(Pattern.compile(".*done=joined"));
            assertThat(findings(member)).isEmpty();
            owner.opens(booked + "/cancel").clicks("main form button[type=submit]");
            assertThat(owner.page).hasURL(Pattern.compile(".*done=cancelled.*"));
            member.opens("/reservations/waiting");
            assertThat(member.page.locator(ACCEPT).first()).isVisible();
            assertThat(findings(member)).isEmpty();
            member.clicks("main .row-card.mine a");
            assertThat(member.page).hasURL(A_RESERVATION);
            assertThat(findings(member)).isEmpty();
        }
    }

    private static List<String> findings(Person person) {
        return new AxeBuilder(person.page)
                .analyze().getViolations().stream().map(rule -> rule.getId()).toList();
    }
}
