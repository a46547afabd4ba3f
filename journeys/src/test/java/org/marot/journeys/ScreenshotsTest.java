package org.marot.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes a picture of every page, for people to look at: run it with {@code -Dmarot.screenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "marot.screenshots", matches = ".+")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of(System.getProperty("marot.screenshots", "target"));

    @Test
    void atADesk() {
        try (Person person = Person.atADesk()) {
            pictures(person, "1280", 20);
        }
    }

    @Test
    void withAPhone() {
        try (Person person = Person.withAPhone()) {
            pictures(person, "360", 21);
        }
    }

    /** What the guides show besides what FirstCallJourneyTest takes on its way. */
    @Test
    void ofTheGuides() {
        try (Person person = Person.speakingEnglish()) {
            pictureOf(person.opens("/venues/clement-marot"), "guide-centre");
            pictureOf(person.opens("/venues/clement-marot/enquiry"), "guide-enquiry");
            pictureOf(person.signedInAs("staff").opens("/venues/clement-marot/commercial"), "guide-commercial");
        }
    }

    private static void pictures(Person person, String width, int day) {
        List<String> addresses = new ArrayList<>(Pages.beforeSignIn());
        take(person, addresses, width + "-out");
        person.signedInAs("admin");
        String own = Pages.bookedBy(person, day);
        String desk = Pages.deskBookedBy(person, day);
        addresses.clear();
        addresses.addAll(Pages.open());
        addresses.addAll(List.of(
                "/venues/frederic-suisse/planning?date=" + Days.ordinary(day),
                "/venues/frederic-suisse/planning?view=week&date=" + Days.ordinary(day),
                "/venues/frederic-suisse/planning?desks=frederic-suisse-desks&date=" + Days.ordinary(day),
                "/reservations",
                own,
                own + "/move",
                own + "/cancel",
                Pages.deskForm(day),
                desk,
                desk + "/desk",
                "/venues/frederic-suisse/day?date=" + Days.ordinary(day),
                "/account",
                "/account/erase",
                "/venues/frederic-suisse/closures",
                "/venues/frederic-suisse/incidents",
                "/incidents",
                Pages.reportedBy(person),
                "/spaces/frederic-suisse-room-1/report",
                "/venues/frederic-suisse/closures/new?space=frederic-suisse-room-1&from=" + Days.ordinary(day)
                        + "T08:00&to=" + Days.ordinary(day) + "T20:00&reason=Nouveau+sol",
                "/operations",
                "/operations/accounts",
                "/venues/frederic-suisse/codes",
                "/venues/frederic-suisse/line",
                "/venues/frederic-suisse/wifi",
                "/venues/frederic-suisse/kiosks",
                "/venues/frederic-suisse/door",
                Pages.eventFileOpenedBy(person, day),
                "/event-files",
                "/venues/clement-marot/event-files/new",
                "/venues/frederic-suisse/memory?date=" + Days.ordinary(day)));
        person.opens("/operations/accounts");
        addresses.add(person.page.locator(".row-card a").first().getAttribute("href"));
        take(person, addresses, width);
    }

    /** For a page that only a journey leads to; nothing unless pictures are asked for. */
    static void pictureOf(Person person, String name) {
        if (System.getProperty("marot.screenshots") != null) {
            person.page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
        }
    }

    private static void take(Person person, List<String> addresses, String prefix) {
        for (int i = 0; i < addresses.size(); i++) {
            person.opens(addresses.get(i));
            String name = addresses.get(i).replaceAll("[^a-z0-9]+", "-");
            person.page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve("%s-%02d%s.png".formatted(prefix, i, name))));
        }
    }
}
