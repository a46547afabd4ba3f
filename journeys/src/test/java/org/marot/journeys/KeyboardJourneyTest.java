package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An organiser who uses no mouse books a room of the congress centre for an afternoon. */
class KeyboardJourneyTest {
    private static final int MOST_TABS = 80;
    private static final String FOCUS_IS_SHOWN = """
            () => { const e = document.activeElement; const s = getComputedStyle(e);
              return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'; }
            """;

    @Test
    void aRoomForTheAfternoonByKeyboardAlone() {
        try (Person organiser = Person.atADesk().signedInAs("organiser")) {
            Page page = organiser.page;
            organiser.opens("/");
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            page.keyboard().press("Enter");

            tabTo(page, "#kind");
            page.keyboard().type("Salle");
            tabTo(page, "form[role=search] button[type=submit]");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/find.*"));

            page.locator("main").focus();
            tabTo(page, ".row-card.free a.button");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/book.*"));
            assertThat(page.locator("main form.form-card")).isVisible();
            tabTo(page, "main form.form-card button[type=submit]");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/reservations/[0-9a-f-]{36}.*"));
        }
    }

    @Test
    void arrowsWalkThroughThePlanning() {
        try (Person organiser = Person.atADesk().signedInAs("organiser")) {
            organiser.opens("/venues/clement-marot/planning?as=grid&date=" + Days.ordinary(5));
            organiser.page.locator("table.grid td a").first().focus();
            Object before = organiser.page.evaluate("() => document.activeElement.closest('td').cellIndex");
            organiser.page.keyboard().press("ArrowRight");
            Object after = organiser.page.evaluate("() => document.activeElement.closest('td').cellIndex");

            assertThat(after).isNotEqualTo(before);
        }
    }

    /** Presses Tab until the element has the focus; at every stop the focus can be seen. */
    static void tabTo(Page page, String css) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS_IS_SHOWN))
                    .as("focus on " + page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"))
                    .isEqualTo(true);
            if (Boolean.TRUE.equals(page.evaluate("css => document.activeElement.matches(css)", css))) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + css + " on " + page.url());
    }
}
