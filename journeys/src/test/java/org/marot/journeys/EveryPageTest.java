package org.marot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, for everybody, on a desk and on a phone: axe finds nothing, nothing overflows, nothing is untranslated. */
class EveryPageTest {
    private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[a-z.-]+_?[a-z]*\\?\\?");
    private static final String OVERFLOWS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    enum Screen {
        DESK(Person::atADesk),
        PHONE(Person::withAPhone),
        ENGLISH(Person::speakingEnglish);

        private final Supplier<Person> person;

        Screen(Supplier<Person> person) {
            this.person = person;
        }
    }

    @ParameterizedTest
    @EnumSource
    void forSomebodyWhoIsNotSignedIn(Screen screen) {
        try (Person anybody = screen.person.get()) {
            List<String> pages = new ArrayList<>(Pages.open());
            pages.addAll(Pages.beforeSignIn());
            allAreInOrder(anybody, pages);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forAMemberWithABooking(Screen screen) {
        try (Person member = screen.person.get().signedInAs("resident")) {
            String own = Pages.bookedBy(member, 10 + screen.ordinal());
            String desk = Pages.deskBookedBy(member, 10 + screen.ordinal());
            String file = Pages.eventFileOpenedBy(member, 20 + screen.ordinal());
            List<String> pages = new ArrayList<>(Pages.open());
            pages.addAll(List.of(
                    "/reservations",
                    "/reservations/waiting",
                    "/incidents",
                    "/passes",
                    Pages.reportedBy(member),
                    "/spaces/frederic-suisse-room-1/report",
                    own,
                    own + "/move",
                    own + "/cancel",
                    Pages.deskForm(11),
                    desk,
                    desk + "/desk",
                    "/account",
                    "/account/proofs",
                    "/event-files",
                    "/venues/clement-marot/event-files/new",
                    file,
                    file + "/proposals",
                    file + "/proposals?from=2031-02-01&to=2031-02-01",
                    file + "/services",
                    file + "/contacts",
                    Pages.documentsSentTo(member, file),
                    file + "/quote",
                    file + "/function-sheet",
                    "/account/erase"));
            allAreInOrder(member, pages);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forStaffWithSomebodysBooking(Screen screen) {
        int day = 16 + screen.ordinal();
        String booking;
        String report;
        try (Person member = screen.person.get().signedInAs("resident")) {
            booking = Pages.bookedBy(member, day);
            report = Pages.reportedBy(member);
        }
        try (Person staff = screen.person.get().signedInAs("staff")) {
            String file = Pages.eventFileOpenedBy(staff, 22 + screen.ordinal());
            staff.opens("/customers?q=Resident");
            String customer = staff.page.locator(".row-card a").first().getAttribute("href");
            allAreInOrder(
                    staff,
                    List.of(
                            "/day",
                            "/venues/frederic-suisse/day?date=" + Days.ordinary(day),
                            "/venues/clement-marot/day?date=2031-01-01",
                            "/venues/frederic-suisse/day?q=nobody+at+all",
                            "/venues/frederic-suisse/planning?date=" + Days.ordinary(day),
                            "/venues/frederic-suisse/planning?view=week&date=" + Days.ordinary(day),
                            "/venues/frederic-suisse/codes",
                            "/venues/frederic-suisse/planning?desks=frederic-suisse-desks&date=" + Days.ordinary(day),
                            "/venues/frederic-suisse/line",
                            "/venues/frederic-suisse/wifi",
                            "/grand-pass",
                            "/customers",
                            "/customers?q=demo",
                            customer,
                            "/venues/frederic-suisse/kiosks",
                            "/venues/frederic-suisse/kiosk",
                            "/venues/frederic-suisse/door",
                            "/venues/frederic-suisse/figures/all?to=" + Days.ordinary(day),
                            "/venues/frederic-suisse/figures/all?to=2031-01-01",
                            "/venues/frederic-suisse/demand",
                            "/venues/frederic-suisse/tariffs",
                            "/venues/frederic-suisse/closures",
                            "/venues/frederic-suisse/incidents",
                            "/venues/frederic-suisse/passes",
                            report,
                            "/event-files",
                            "/venues/clement-marot/commercial",
                            file,
                            Pages.documentsSentTo(staff, file),
                            "/venues/clement-marot/week-sheet",
                            "/venues/clement-marot/week-sheet?week=2031-W01&trade=catering",
                            file + "/sheet-entries",
                            "/venues/frederic-suisse/closures/new",
                            "/venues/frederic-suisse/closures/new?space=frederic-suisse-room-1&from="
                                    + Days.ordinary(day) + "T08:00&to=" + Days.ordinary(day) + "T20:00&reason=x",
                            booking,
                            booking + "/move",
                            booking + "/cancel"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void forAnAdministrator(Screen screen) {
        try (Person administrator = screen.person.get().signedInAs("admin")) {
            administrator.opens("/operations/accounts");
            String account = administrator.page.locator(".row-card a").first().getAttribute("href");
            allAreInOrder(
                    administrator,
                    List.of(
                            "/operations",
                            "/operations/accounts",
                            "/operations/accounts?q=nobody+at+all",
                            account,
                            "/venues/frederic-suisse/memory",
                            "/venues/frederic-suisse/tariffs/new",
                            "/account",
                            "/reservations"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyHasSetAnythingUpYet(Screen screen) {
        try (Person first = screen.person.get()) {
            String site = EmptyTown.site();
            allAreInOrder(first, List.of(EmptyTown.welcome(), site + "/", site + "/find", site + "/planning"));
        }
    }

    private static void allAreInOrder(Person person, List<String> addresses) {
        List<String> findings = new ArrayList<>();
        for (String address : addresses) {
            person.opens(address);
            findings.addAll(findingsOn(person.page, address));
        }
        findings.addAll(person.complaints());
        assertThat(findings).isEmpty();
    }

    static List<String> findingsOn(Page page, String address) {
        List<String> findings = new ArrayList<>();
        Axe.findings(page).forEach(finding -> findings.add(address + ": " + finding));
        if (Boolean.TRUE.equals(page.evaluate(OVERFLOWS))) {
            findings.add(address + ": scrolls sideways");
        }
        if (UNTRANSLATED.matcher(page.content()).find()) {
            findings.add(address + ": has an untranslated text");
        }
        return findings;
    }
}
