package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A screen on the wall, from which the test takes the network: it goes on with what it knew, says so, and comes back. */
class DisplayJourneyTest {
    private static final String LOBBY = "/venues/frederic-suisse/lobby";
    private static final String KEPT = "() => caches.match(location.href).then(Boolean)";
    private static final int FIRST = 0;

    @Test
    void aScreenGoesOnWithoutTheNetworkAndSaysSo() {
        try (Person wall = Person.atADesk()) {
            Page page = wall.page;
            page.clock().install();
            wall.opens(LOBBY);
            Locator rows = page.locator(".spaces li");
            assertThat(rows).hasCount(6);
            assertThat(page.locator("#lost")).isHidden();
            var unused = page.waitForFunction(KEPT);
            List<String> before = page.locator(".spaces h2").allInnerTexts();

            page.context().setOffline(true);
            assertThat(page.locator("#lost")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(page.locator("#lost")).containsText("Sans réseau depuis");
            assertThat(page.locator(".spaces h2").allInnerTexts()).isEqualTo(before);

            // the day goes on: what was to come is what now is
            Locator turns = rows.nth(FIRST).locator(".turn");
            int next = Math.min(1, turns.count() - 1);
            long until = Long.parseLong(turns.nth(FIRST).getAttribute("data-until"));
            long now = ((Number) page.evaluate("() => Date.now()")).longValue();
            if (next > 0) {
                page.clock().fastForward(until - now + 5_000);
            }
            assertThat(turns.nth(next)).isVisible();
            assertThat(rows.nth(FIRST).locator(".turn:visible")).hasCount(1);
            assertThat(page.locator("#lost")).isVisible();

            page.context().setOffline(false);
            page.clock().runFor(10_000);
            assertThat(page.locator("#lost")).isHidden();
            assertThat(rows.nth(FIRST).locator(".turn:visible")).hasCount(1);
        }
    }

    @Test
    void aScreenThatIsSwitchedOnWithoutTheNetworkShowsWhatItLastKnew() {
        try (Person wall = Person.atADesk()) {
            Page page = wall.page;
            wall.opens("/spaces/frederic-suisse-room-1/door-display");
            assertThat(page.locator(".turn:visible")).hasCount(1);
            var unused = page.waitForFunction(KEPT);
            String shown = page.locator(".turn:visible").innerText();

            page.context().setOffline(true);
            page.reload();
            assertThat(page.locator("#lost")).isVisible();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".turn:visible").innerText()).isEqualTo(shown);

            page.context().setOffline(false);
            assertThat(page.locator("#lost")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
        }
    }

    @Test
    void aBookingAppearsOnTheScreenByItself() {
        try (Person wall = Person.atADesk();
                Person member = Person.withAPhone().signedInAs("resident")) {
            wall.opens(LOBBY);
            for (Locator row : wall.page.locator(".spaces li").all()) {
                String space = row.locator("a").getAttribute("href").split("/")[2];
                Optional<ZonedDateTime> start = row.locator(".turn.free").all().stream()
                        .flatMap(DisplayJourneyTest::halfHourWithin)
                        .findFirst();
                if (space.contains("-room-") && start.isPresent()) {
                    int taken = row.locator(".turn.taken").count();
                    book(member, space, start.get());
                    assertThat(row.locator(".turn.taken")).hasCount(taken + 1);
                    return;
                }
            }
            // from Saturday evening on there is nothing to book until Monday
            assertThat(wall.page.locator(".turn.free")).hasCount(0);
        }
    }

    /** With room before and after it, so that it joins no other booking. */
    private static Stream<ZonedDateTime> halfHourWithin(Locator turn) {
        Instant free = Instant.ofEpochMilli(Long.parseLong(turn.getAttribute("data-from")));
        Instant until = Instant.ofEpochMilli(Long.parseLong(turn.getAttribute("data-until")));
        ZonedDateTime hour =
                free.atZone(Days.PARIS).truncatedTo(ChronoUnit.HOURS).plusHours(2);
        return hour.plusHours(1).toInstant().isAfter(until) ? Stream.empty() : Stream.of(hour);
    }

    private static void book(Person member, String space, ZonedDateTime from) {
        String when = "date=%s&from=%tR&to=%tR".formatted(from.toLocalDate(), from, from.plusMinutes(30));
        member.opens("/spaces/" + space + "/book?" + when).clicks("main form.form-card button[type=submit]");
        assertThat(member.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
    }
}
