package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A room must be closed at short notice: twelve people have it, and each gets another place at once. */
class ClosureJourneyTest {
    private static final String ROOM = "clement-marot-rondeaux";
    private static final LocalDate DAY = Days.ordinary(30);

    @Test
    void aRoomIsClosedWithTwelveBookingsMoved() {
        List<String> booked = new ArrayList<>();
        try (Person member = Person.atADesk().signedInAs("resident")) {
            for (int n = 0; n < 12; n++) {
                member.opens("/spaces/%s/book?date=%s&from=%02d:00&to=%02d:00".formatted(ROOM, DAY, 8 + n, 9 + n))
                        .clicks("main form.form-card button[type=submit]");
                assertThat(member.page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
                booked.add(URI.create(member.page.url()).getPath());
            }
        }
        try (Person staff = Person.atADesk().signedInAs("staff")) {
            close(staff);
            nothingIsLeftInTheRoom(staff.page);
            yesterdayNobodyKnew(staff);
        }
        try (Person member = Person.withAPhone().signedInAs("resident")) {
            for (String booking : List.of(booked.get(0), booked.get(11))) {
                member.opens(booking);
                assertThat(member.page.locator("main")).not().containsText("Rondeaux");
                assertThat(member.page.locator(".story"))
                        .containsText("espace hors service, travaux – Nouveau plafond");
            }
            member.opens("/spaces/%s/book?date=%s&from=10:00&to=12:00".formatted(ROOM, DAY));
            assertThat(member.page.locator(".error-summary")).containsText("travaux. Nouveau plafond");
        }
    }

    private static void close(Person staff) {
        Page page = staff.opens("/venues/clement-marot/day").page;
        staff.clicks("a[href$='/closures']").clicks("a[href$='/closures/new']");
        page.locator("#space").selectOption(ROOM);
        page.locator("#from").fill(DAY + "T08:00");
        page.locator("#to").fill(DAY + "T20:00");
        page.locator("#reason").fill("Nouveau plafond");
        staff.clicks("main form.form-card button[type=submit]");
        Locator hits = page.locator(".closure-hit");
        assertThat(hits).hasCount(12);
        assertThat(page.locator("#hits-heading")).containsText("12 réservations touchées");
        List<String> places = IntStream.range(0, 12)
                .mapToObj(n -> hits.nth(n).locator("select").inputValue())
                .toList();
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place.startsWith("clement-marot-"));
        assertThat(EveryPageTest.findingsOn(page, "what-if")).isEmpty();
        staff.clicks("button.stop");
        assertThat(page.locator(".notice.good")).containsText("L’espace est fermé");
        assertThat(page.locator(".row-card", new Page.LocatorOptions().setHasText("Rondeaux")))
                .containsText("12 réservations déplacées");
        assertThat(EveryPageTest.findingsOn(page, "closures")).isEmpty();
        assertThat(staff.complaints()).isEmpty();
    }

    private static void yesterdayNobodyKnew(Person staff) {
        Page page = staff.opens("/venues/clement-marot/memory?date=" + DAY).page;
        Locator closure = page.locator("tr", new Page.LocatorOptions().setHasText("Nouveau plafond"));
        assertThat(closure).containsText("ajoutée depuis");
        assertThat(closure.locator("a")).hasAttribute("href", "/venues/clement-marot/closures");
        ScreenshotsTest.pictureOf(staff, "memory-1280");
        assertThat(EveryPageTest.findingsOn(page, "memory")).isEmpty();
        page.setViewportSize(360, 740);
        ScreenshotsTest.pictureOf(staff, "memory-360");
        assertThat(EveryPageTest.findingsOn(page, "memory")).isEmpty();
    }

    private static void nothingIsLeftInTheRoom(Page page) {
        page.navigate("/venues/clement-marot/planning?as=grid&date=" + DAY);
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Rondeaux"));
        assertThat(row.locator("td.out")).hasCount(1);
        assertThat(row.locator("td.taken")).hasCount(0);
        assertThat(row.locator("td.out a")).hasAccessibleName(Pattern.compile("Nouveau plafond"));
    }
}
