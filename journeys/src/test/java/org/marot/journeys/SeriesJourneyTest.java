package org.marot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member books every Tuesday, leaves one out, moves the rest and gives some up; every page on the way is in order. */
class SeriesJourneyTest {
    private static final Pattern A_SERIES = Pattern.compile(".*/series/[0-9a-f-]{36}.*");

    @ParameterizedTest
    @ValueSource(strings = {"desk", "phone", "no scripts"})
    void everyTuesday(String screen) {
        LocalDate tuesday = Days.ordinary(20).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        String from = screen.equals("desk") ? "09:00" : screen.equals("phone") ? "11:00" : "13:00";
        List<String> findings = new ArrayList<>();
        try (Person member = person(screen).signedInAs("resident")) {
            member.opens("/spaces/frederic-suisse-room-2/book?date=" + tuesday + "&from=" + from + "&to="
                    + plusHour(from, 1));
            member.clicks("main a[href*='/repeat']");
            check(member, findings);
            member.page.locator("#times").fill("5");
            member.clicks("main form[method=get] button[type=submit]");
            assertThat(member.page.locator(".row-card")).hasCount(5);
            check(member, findings);
            Locator ticks = member.page.locator(".row-card input[type=checkbox]");
            assertThat(ticks.count()).isGreaterThanOrEqualTo(3);
            ticks.nth(1).uncheck();
            member.clicks("main form[method=post] button[type=submit]");

            assertThat(member.page).hasURL(A_SERIES);
            assertThat(member.page.locator(".notice.good")).isVisible();
            check(member, findings);
            String series = URI.create(member.page.url()).getPath();
            movesAll(member, series, plusHour(from, 1), findings);
            cancelsFromTheLastOn(member, series, findings);
            member.opens("/reservations");
            assertThat(member.page.locator("a[href='" + series + "']").first()).isVisible();
            check(member, findings);
            assertThat(member.complaints()).isEmpty();
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsTakenIsOfferedElsewhere() {
        LocalDate day = Days.ordinary(24);
        List<String> findings = new ArrayList<>();
        try (Person visitor = Person.speakingEnglish().signedInAs("visitor")) {
            String repeat = "/spaces/frederic-suisse-room-3/repeat?every=day&end=times&times=2&people=1&date=" + day
                    + "&from=15:00&to=16:00";
            visitor.opens("/spaces/frederic-suisse-room-3/book?date=" + day + "&from=15:00&to=16:00")
                    .clicks("main form.form-card button[type=submit]");
            visitor.opens(repeat);
            Locator taken = visitor.page.locator(".row-card.blocked").first();
            assertThat(taken).containsText("taken");
            taken.locator("select").selectOption(new SelectOption().setIndex(1));
            check(visitor, findings);
            visitor.clicks("main form[method=post] button[type=submit]");
            assertThat(visitor.page).hasURL(A_SERIES);
            assertThat(visitor.page.locator(".row-card").first()).containsText("apart");
        }
        assertThat(findings).isEmpty();
    }

    private static void movesAll(Person member, String series, String from, List<String> findings) {
        member.clicks("main form[method=get] button:not(.stop)");
        member.page.locator("#from").selectOption(from);
        member.page.locator("#to").selectOption(plusHour(from, 1));
        member.clicks("main form[method=get] button[type=submit]");
        check(member, findings);
        member.clicks("main form[method=post] button[type=submit]");
        assertThat(member.page).hasURL(Pattern.compile(".*" + series + ".*moved"));
        assertThat(member.page.locator(".row-card.mine").first()).containsText(from);
    }

    private static void cancelsFromTheLastOn(Person member, String series, List<String> findings) {
        int before = member.page.locator(".row-card.mine a").count();
        member.page.locator("#following").selectOption(new SelectOption().setIndex(before));
        member.clicks("main form[method=get] button.stop");
        check(member, findings);
        member.clicks("main form[method=post] button.stop");
        assertThat(member.page).hasURL(Pattern.compile(".*" + series + ".*cancelled"));
        assertThat(member.page.locator(".row-card.mine a")).hasCount(before - 1);
    }

    /** Axe is a script itself. */
    private static void check(Person person, List<String> findings) {
        if (person.runsScripts()) {
            findings.addAll(EveryPageTest.findingsOn(person.page, person.page.url()));
        }
    }

    private static Person person(String screen) {
        return switch (screen) {
            case "phone" -> Person.withAPhone();
            case "desk" -> Person.atADesk();
            default -> Person.withoutScripts();
        };
    }

    private static String plusHour(String time, int hours) {
        return LocalTime.parse(time).plusHours(hours).toString();
    }
}
