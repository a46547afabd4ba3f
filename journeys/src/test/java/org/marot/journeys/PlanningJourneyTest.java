package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bookings are drawn, moved and stretched on the planning, by mouse and by keyboard; the server has the last word. */
class PlanningJourneyTest {
    private static final String VENUE = "/venues/frederic-suisse/planning?as=grid&date=";
    private static final String ROOM_1 = "tr[data-space='frederic-suisse-room-1']";
    private static final String ROOM_2 = "tr[data-space='frederic-suisse-room-2']";

    @Test
    void whoDrawsOverFreeCellsGoesOnToTheFormWithThoseTimes() {
        LocalDate day = Days.ordinary(40);
        try (Person member = Person.atADesk().signedInAs("resident")) {
            member.opens(VENUE + day);
            drag(member.page, cell(member.page, ROOM_1, 4), cell(member.page, ROOM_1, 9));
            assertThat(member.page).hasURL(Pattern.compile(".*/book\\?.*from=10:00&to=13:00.*"));

            member.opens(VENUE + day);
            cell(member.page, ROOM_1, 4).focus();
            member.page.keyboard().press("Shift+ArrowRight");
            member.page.keyboard().press("Shift+ArrowRight");
            assertThat(member.page.locator("#planning-said")).containsText("10:00 – 11:30");
            member.page.keyboard().press("Enter");
            assertThat(member.page).hasURL(Pattern.compile(".*/book\\?.*from=10:00&to=11:30.*"));
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void onesOwnBookingIsMovedAndStretchedAndARefusalChangesNothing() {
        int number = 41;
        try (Person other = Person.atADesk().signedInAs("visitor")) {
            other.opens("/spaces/frederic-suisse-room-2/book?date=" + Days.ordinary(number) + "&from=14:00&to=16:00")
                    .clicks("main form.form-card button[type=submit]");
            assertThat(other.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
        }
        try (Person member = Person.atADesk().signedInAs("resident")) {
            String own = Pages.bookedBy(member, number);
            Page page = member.page;
            member.opens(VENUE + Days.ordinary(number));
            Locator bar = page.locator("a.bar[href='" + own + "']");

            drag(page, bar, cell(page, ROOM_2, 6));
            assertThat(page.locator("#planning-said")).containsText("C’est fait");
            assertThat(page.locator(ROOM_2).locator("a.bar[href='" + own + "']"))
                    .isVisible();
            assertThat(bar).hasAttribute("data-from", Pattern.compile(".*T1[01]:.*"));

            String before = String.valueOf(bar.getAttribute("data-to"));
            BoundingBox box = bar.boundingBox();
            dragFromTo(page, box.x + box.width - 3, box.y + 20, box.x + box.width + 30, box.y + 20);
            assertThat(bar).not().hasAttribute("data-to", before);
            assertThat(page.locator("#planning-said")).containsText("C’est fait");

            String placed = String.valueOf(bar.getAttribute("data-from"));
            drag(page, bar, page.locator(ROOM_2 + " td.taken").first());
            assertThat(page.locator("#planning-refused")).containsText("Rien n’a changé");
            assertThat(bar).hasAttribute("data-from", placed);
            assertThat(Axe.findings(page)).isEmpty();
            assertThat(member.complaints().stream().filter(text -> !text.contains("409")))
                    .isEmpty();
        }
    }

    @Test
    void staffMoveAnothersBookingByKeyboardAndSayWhy() {
        int number = 42;
        String booking;
        try (Person member = Person.atADesk().signedInAs("resident")) {
            booking = Pages.bookedBy(member, number);
        }
        try (Person staff = Person.atADesk().signedInAs("staff")) {
            Page page = staff.page;
            staff.opens(VENUE + Days.ordinary(number));
            Locator bar = page.locator("a.bar[href='" + booking + "']");
            bar.focus();
            page.keyboard().press("m");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(page.locator("#planning-said")).containsText("rien n’a changé");

            page.keyboard().press("m");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            reasons(page, "Travaux dans la salle 1");
            assertThat(page.locator("#planning-said")).containsText("C’est fait");
            assertThat(page.locator(ROOM_2).locator("a.bar[href='" + booking + "']"))
                    .isFocused();
            assertThat(bar).hasAttribute("data-from", Pattern.compile(".*T10:00.*"));

            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Enter");
            reasons(page, "Une demi-heure offerte");
            assertThat(bar).hasAttribute("data-to", Pattern.compile(".*T11:30.*"));
            assertThat(staff.complaints().stream().filter(text -> !text.contains("422")))
                    .isEmpty();
        }
        try (Person member = Person.atADesk().signedInAs("resident")) {
            member.opens(booking);
            assertThat(member.page.locator(".story")).containsText("Travaux dans la salle 1");
        }
    }

    @Test
    void aWeekTakesABookingToAnotherDayAndAMonthLeadsToADay() {
        int number = 43;
        LocalDate day = Days.ordinary(number);
        try (Person member = Person.atADesk().signedInAs("resident")) {
            String own = Pages.bookedBy(member, number);
            Page page = member.page;
            member.opens(VENUE + day + "&view=week");
            Locator bar = page.locator("a.bar[href='" + own + "']");
            bar.focus();
            page.keyboard().press("m");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator("#planning-said")).containsText("C’est fait");
            assertThat(bar).hasAttribute("data-from", Pattern.compile(day.plusDays(1) + "T09:00.*"));

            bar.focus();
            page.keyboard().press("Shift+ArrowRight");
            assertThat(page.locator("#planning-said")).containsText("09:00 – 10:30");
            ScreenshotsTest.pictureOf(member, "planning-week-stretched");
            page.keyboard().press("Enter");
            assertThat(bar).hasAttribute("data-to", Pattern.compile(day.plusDays(1) + "T10:30.*"));

            BoundingBox box = bar.boundingBox();
            dragFromTo(page, box.x + box.width - 3, box.y + 10, box.x + box.width + 17, box.y + 10);
            assertThat(bar).hasAttribute("data-to", Pattern.compile(day.plusDays(1) + "T1[12]:.*"));
            assertThat(bar).hasAttribute("data-from", Pattern.compile(day.plusDays(1) + "T09:00.*"));

            member.opens(VENUE + day + "&view=month");
            page.locator(ROOM_1 + " td:not(.closed) a").nth(1).focus();
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*view=day.*"));
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void aFingerThatRestsDragsAndOneThatMovesAtOnceScrolls() {
        int number = 56;
        try (Person member = Person.withAPhone().signedInAs("resident")) {
            String own = Pages.bookedBy(member, number);
            Page page = member.page;
            member.opens(VENUE + Days.ordinary(number));
            Locator bar = page.locator("a.bar[href='" + own + "']");
            String before = String.valueOf(bar.getAttribute("data-from"));
            Finger finger = new Finger(page);

            BoundingBox box = inView(bar);
            int scrolled = scrolled(page);
            finger.swipes(box.x + box.width / 2, box.y + 20, -60);
            assertThat(page.locator(".ghost")).hasCount(0);
            assertThat(scrolled(page)).isGreaterThan(scrolled);

            box = inView(bar);
            finger.rests(box.x + box.width / 2, box.y + 20);
            assertThat(page.locator(".ghost")).isVisible();
            ScreenshotsTest.pictureOf(member, "planning-finger");
            finger.moves(box.x + box.width / 2 + 2 * box.width, box.y + 20);
            finger.lifts();
            assertThat(page.locator("#planning-said")).containsText("C’est fait");
            assertThat(bar).not().hasAttribute("data-from", before);

            box = inView(bar);
            String end = String.valueOf(bar.getAttribute("data-to"));
            finger.rests(box.x + box.width - 4, box.y + 20);
            finger.moves(box.x + box.width + 25, box.y + 20);
            finger.lifts();
            assertThat(bar).not().hasAttribute("data-to", end);

            Locator free = page.locator(ROOM_2 + " td.free a").first();
            box = inView(free);
            finger.rests(box.x + box.width / 2, box.y + 20);
            finger.moves(box.x + box.width * 1.5, box.y + 20);
            finger.lifts();
            assertThat(page).hasURL(Pattern.compile(".*/book\\?.*"));
            assertThat(member.complaints()).isEmpty();
        }
    }

    private static int scrolled(Page page) {
        return ((Number) page.evaluate("document.querySelector('.grid-box').scrollLeft")).intValue();
    }

    /** Where it is seen, beside the names of the spaces, which stay in their place. */
    private static BoundingBox inView(Locator what) {
        what.evaluate("each => each.closest('.grid-box').scrollTo({ left: each.closest('td').offsetLeft - 150 })");
        what.scrollIntoViewIfNeeded();
        return what.boundingBox();
    }

    @Test
    void staffUnfoldAPoolAndMoveWhatStandsAtADesk() {
        int number = 57;
        String booking;
        try (Person member = Person.atADesk().signedInAs("resident")) {
            booking = Pages.deskBookedBy(member, number);
        }
        try (Person staff = Person.atADesk().signedInAs("staff")) {
            Page page = staff.page;
            staff.opens(VENUE + Days.ordinary(number));
            staff.clicks("tr[data-space='frederic-suisse-desks'] a.unfold");
            assertThat(page).hasURL(Pattern.compile(".*desks=frederic-suisse-desks.*"));
            Locator bar = page.locator("tr.desk a.bar[href='" + booking + "']");
            assertThat(bar).hasAccessibleName(Pattern.compile(".*bureau \\d+.*prévu.*"));
            ScreenshotsTest.pictureOf(staff, "planning-desks");

            bar.focus();
            page.keyboard().press("m");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            reasons(page, "Arrive plus tard");
            assertThat(page.locator("#planning-said")).containsText("C’est fait");
            assertThat(bar).hasAttribute("data-from", Pattern.compile(".*T10:00.*"));

            bar.focus();
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Enter");
            reasons(page, "Reste plus longtemps");
            assertThat(bar).hasAttribute("data-to", Pattern.compile(".*T11:30.*"));
            assertThat(Axe.findings(page)).isEmpty();

            page.locator("tr.desk").first().locator("td.free a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/spaces/frederic-suisse-desks/book.*"));
            assertThat(staff.complaints().stream().filter(text -> !text.contains("422")))
                    .isEmpty();
        }
    }

    /** What is typed before the server has asked for it goes nowhere. */
    private static void reasons(Page page, String reason) {
        assertThat(page.locator("#planning-reason")).isVisible();
        page.keyboard().type(reason);
        page.keyboard().press("Enter");
    }

    private static Locator cell(Page page, String row, int column) {
        return page.locator(row + " td a").nth(column);
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        BoundingBox first = from.boundingBox();
        BoundingBox last = to.boundingBox();
        dragFromTo(
                page,
                first.x + first.width / 2,
                first.y + first.height / 2,
                last.x + last.width / 2,
                last.y + last.height / 2);
    }

    private static void dragFromTo(Page page, double x, double y, double toX, double toY) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move((x + toX) / 2, (y + toY) / 2);
        page.mouse().move(toX, toY);
        page.mouse().up();
    }
}
