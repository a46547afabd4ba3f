package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A lobby that has more spaces than its screen, and more screens than the server tells of changes. */
class LobbyJourneyTest {
    private static final String LOBBY = "/venues/open-house/lobby";
    private static final int STUDIOS = 16;
    private static final int SPACES = STUDIOS + 6;
    private static final int MOST_SCREENS = 200;
    private static final String SMALLEST = """
            () => Math.min(...[...document.querySelectorAll('main *')]
              .filter(one => one.checkVisibility() && [...one.childNodes].some(part => part.nodeType === 3 && part.data.trim()))
              .map(one => parseFloat(getComputedStyle(one).fontSize))) / Math.min(innerWidth, innerHeight)""";
    private static final String SCROLLS = "() => document.documentElement.scrollHeight > innerHeight";

    @BeforeAll
    static void manySpaces() {
        DemoTown.openHouse(STUDIOS);
    }

    @AfterAll
    static void asBefore() {
        DemoTown.closeHouse();
    }

    @Test
    void pagesTurnByThemselvesAndNothingHasToBeScrolled() {
        try (Person wall = Person.atADesk()) {
            Page page = wall.page;
            page.clock().install();
            for (int[] size : new int[][] {{1920, 1080}, {1080, 1920}, {1280, 720}}) {
                page.setViewportSize(size[0], size[1]);
                wall.opens(LOBBY);
                Locator shown = page.locator(".spaces li:visible");
                assertThat(page.locator("#page-now")).containsText("1 sur");
                Set<String> seen = new HashSet<>();
                int pages =
                        Integer.parseInt(page.locator("#page-now").innerText().replaceAll(".* ", ""));
                for (int number = 1; number <= pages; number++) {
                    assertThat(page.locator("#page-now")).hasText(number + " sur " + pages);
                    assertThat(shown.count()).isBetween(1, 15);
                    assertThat(page.evaluate(SCROLLS)).isEqualTo(false);
                    seen.addAll(shown.locator("h2").allInnerTexts());
                    ScreenshotsTest.pictureOf(wall, "lobby-" + size[0] + "-" + number);
                    page.clock().runFor(13_000);
                }
                assertThat(seen).hasSize(SPACES);
                assertThat(page.locator("#page-now")).hasText("1 sur " + pages);
            }
            // a page that turns while it is looked at has no colours left to compare
            page.clock().setFixedTime(((Number) page.evaluate("() => Date.now()")).longValue());
            assertThat(EveryPageTest.findingsOn(page, LOBBY)).isEmpty();
            // another test may have filled the places of those who listen
            assertThat(wall.complaints()).allMatch(one -> one.contains("status of 503"));
        }
    }

    @Test
    void whatIsOnNowIsReadFromThreeMetres() {
        try (Person member = Person.atADesk().signedInAs("resident")) {
            bookNow(member, "open-house-studio-1", "Atelier d’écriture et de reliure");
            bookNow(member, "open-house-studio-2", "");
        }
        try (Person wall = Person.atADesk()) {
            Page page = wall.page;
            for (int[] size : new int[][] {{1920, 1080}, {1080, 1920}}) {
                page.setViewportSize(size[0], size[1]);
                wall.opens(LOBBY);
                Locator taken = page.locator(".turn.taken:visible");
                assertThat(taken.filter(new Locator.FilterOptions().setHasText("Atelier d’écriture et de reliure")))
                        .hasCount(1);
                assertThat(taken.filter(new Locator.FilterOptions().setHasNotText("Atelier d’écriture et de reliure"))
                                .first())
                        .isVisible();
                isLargeAndWhole(wall, "lobby-taken-" + size[0]);
                wall.opens("/spaces/open-house-studio-1/door-display");
                assertThat(page.locator(".turn:visible")).containsText("Atelier d’écriture et de reliure");
                isLargeAndWhole(wall, "door-taken-" + size[0]);
                wall.opens("/spaces/open-house-studio-3/door-display");
                isLargeAndWhole(wall, "door-free-" + size[0]);
            }
        }
    }

    /** No letter below a fortieth of the screen's shorter side: 12 mm on a screen of a metre. */
    private static void isLargeAndWhole(Person wall, String name) {
        ScreenshotsTest.pictureOf(wall, name);
        assertThat(((Number) wall.page.evaluate(SMALLEST)).doubleValue()).isGreaterThanOrEqualTo(1 / 40.0);
        assertThat(wall.page.evaluate(SCROLLS)).isEqualTo(false);
    }

    private static void bookNow(Person member, String space, String title) {
        ZonedDateTime now = ZonedDateTime.now(DemoTown.HOUSE_ZONE);
        int start = now.getHour() * 2 + now.getMinute() / 30;
        int end = Math.min(48, start + 3);
        member.opens("/spaces/%s/book?date=%s&from=%02d:%02d&to=%02d:%02d"
                .formatted(space, now.toLocalDate(), start / 2, start % 2 * 30, end / 2, end % 2 * 30));
        member.page.locator("#title").fill(title);
        member.clicks("main form.form-card button[type=submit]");
        assertThat(member.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
        if (!title.isEmpty()) {
            member.clicks("form[action$='/on-screens'] button");
        }
    }

    @Test
    void aKeyTurnsThePageWhichThenStandsStillAndTheFocusStays() {
        try (Person wall = Person.atADesk()) {
            Page page = wall.page;
            page.clock().install();
            wall.opens(LOBBY);
            Locator now = page.locator("#page-now");
            assertThat(now).containsText("1 sur");
            page.keyboard().press("ArrowRight");
            assertThat(now).containsText("2 sur");
            page.locator(".spaces li:visible a").first().focus();
            String focused = page.locator(":focus").innerText();
            page.clock().runFor(40_000);
            assertThat(now).containsText("2 sur");
            assertThat(page.locator(":focus")).hasText(focused);
            // the clock goes on by itself meanwhile: nobody knows in which of the next turns it is
            for (int turns = 0; turns < 10 && now.innerText().contains("2 sur"); turns++) {
                page.clock().runFor(6_000);
            }
            assertThat(now).not().containsText("2 sur");

            page.context().setOffline(true);
            assertThat(page.locator("#lost")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            page.locator("#page-on").click();
            assertThat(page.evaluate(SCROLLS)).isEqualTo(false);
        }
    }

    @Test
    void aScreenTooManySaysSoAndIsLetInWhenOthersGo() throws IOException, InterruptedException {
        List<InputStream> others = listening();
        try (Person wall = Person.atADesk()) {
            Page page = wall.page;
            page.clock().install();
            wall.opens(LOBBY);
            Locator asking = page.locator("#asking");
            assertThat(asking).isVisible();
            assertThat(asking).containsText("deux fois par minute");
            assertThat(page.locator("#lost")).isHidden();
            assertThat(page.locator(".spaces li:visible").first()).isVisible();
            ScreenshotsTest.pictureOf(wall, "lobby-too-many");

            for (InputStream one : others) {
                one.close();
            }
            LocatorAssertions.IsHiddenOptions soon = new LocatorAssertions.IsHiddenOptions().setTimeout(2_000);
            for (int tries = 0; tries < 20 && asking.isVisible(); tries++) {
                page.clock().runFor(31_000);
                page.waitForTimeout(1_500);
            }
            assertThat(asking).isHidden(soon);
        } finally {
            for (InputStream one : others) {
                one.close();
            }
        }
    }

    /** As many screens as may be. */
    private static List<InputStream> listening() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(DemoTown.site() + LOBBY + "/changes"))
                .header("Accept", "text/event-stream")
                .build();
        List<InputStream> streams = new ArrayList<>();
        for (int n = 0; n <= MOST_SCREENS; n++) {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
                return streams;
            }
            streams.add(answer.body());
        }
        throw new AssertionError("there is no limit");
    }
}
