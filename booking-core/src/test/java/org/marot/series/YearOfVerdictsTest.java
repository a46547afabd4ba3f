package org.marot.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.CalendarHours;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.DatedHours;
import org.marot.catalogue.PublicHolidays;
import org.marot.catalogue.Venue;
import org.marot.catalogue.Wording;
import org.marot.claims.OutOfUseTimes;
import org.marot.claims.TakenTimes;
import org.marot.proof.CategoriesByDay;
import org.marot.reservation.write.Request;
import org.marot.series.DateVerdict.Finding;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.Violation;
import org.marot.testing.CoreDatabase;
import org.marot.testing.TestTown;

/** A year over both clock changes, holidays and a closure, against somebody who looks at the clock every minute. */
class YearOfVerdictsTest {
    private static final LocalDate FIRST = LocalDate.parse("2027-02-22");
    private static final LocalDate LAST = LocalDate.parse("2028-02-20");
    private static final LocalDate WORKS_FROM = LocalDate.parse("2027-08-02");
    private static final LocalDate WORKS_TO = LocalDate.parse("2027-08-22");
    /** By the law and by Easter (28 March 2027), written down by hand. */
    private static final Set<LocalDate> HOLIDAYS = List.of(
                    "2027-03-29",
                    "2027-05-01",
                    "2027-05-06",
                    "2027-05-08",
                    "2027-05-17",
                    "2027-07-14",
                    "2027-08-15",
                    "2027-11-01",
                    "2027-11-11",
                    "2027-12-25",
                    "2028-01-01")
            .stream()
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private final CoreDatabase database = new CoreDatabase();
    private final TestTown town = new TestTown();
    private final Catalogue calendar = new CatalogueWithHolidays(town, hours());
    private final SeriesVerdicts verdicts = new SeriesVerdicts(
            calendar,
            new TakenTimes(database.jdbc),
            new OutOfUseTimes(database.jdbc),
            customer -> Optional.of(CategoriesByDay.always("visitor")));
    private final Actor member =
            new Actor(new AccountId(new UUID(1, 1)), new CustomerId(new UUID(2, 1)), Set.of(), false);
    private final Request request =
            new Request(new CommandId(new UUID(3, 1)), "asked", member, Instant.parse("2027-02-20T10:00:00Z"));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyWeekdayForAYearIsRightToTheMinute() {
        Map<LocalDate, DateVerdict> found = judge("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20280220", "09:00", "12:00");
        Map<LocalDate, Instant[]> looked = lookedAtTheClock(LocalTime.parse("09:00"), LocalTime.parse("12:00"));
        looked.keySet().removeIf(date -> date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue());

        assertThat(found.keySet()).isEqualTo(looked.keySet()).hasSize(260);
        looked.forEach((date, ends) -> {
            DateVerdict verdict = Objects.requireNonNull(found.get(date));
            boolean closed = HOLIDAYS.contains(date) || isUnderRepair(date);
            assertThat(verdict.finding()).as(date.toString()).isEqualTo(closed ? Finding.CLOSED : Finding.FREE);
            assertThat(Objects.requireNonNull(verdict.period()).start()).isEqualTo(ends[0]);
            assertThat(verdict.period().end()).isEqualTo(ends[1]);
        });
        assertThat(on(found, "2027-05-17").violations())
                .extracting(Violation::rule)
                .containsExactly("must-avoid-public-holidays");
        assertThat(on(found, "2027-07-14").violations().get(0).args()).containsEntry("reasonFr", "Fête nationale");
        assertThat(on(found, "2027-08-03").violations().get(0).args()).containsEntry("reasonFr", "Travaux");
        assertThat(looked.keySet().stream().filter(found::containsKey).filter(HOLIDAYS::contains))
                .hasSize(6);
    }

    @Test
    void theNightsOfTheClockChangesAreSaidAndTheOthersAreNot() {
        Map<LocalDate, DateVerdict> found = judge("FREQ=DAILY;UNTIL=20280220", "02:30", "03:30");
        LocalDate gap = LocalDate.parse("2027-03-28");
        LocalDate overlap = LocalDate.parse("2027-10-31");

        assertThat(found).hasSize(364);
        assertThat(on(found, gap.toString()).finding()).isEqualTo(Finding.NO_SUCH_HOUR);
        assertThat(on(found, gap.toString()).violations().get(0).args()).containsEntry("time", "2027-03-28T02:30");
        assertThat(Objects.requireNonNull(on(found, overlap.toString()).period())
                        .from())
                .isEqualTo(ZonedDateTime.parse("2027-10-31T02:30+02:00[Europe/Paris]"));
        assertThat(found.values().stream().filter(DateVerdict::hourTwice).map(DateVerdict::date))
                .containsExactly(overlap);
        assertThat(found.values().stream()
                        .filter(verdict -> verdict.period() == null)
                        .map(DateVerdict::date))
                .containsExactly(gap);
    }

    /** By date the first and the last instant of the hours wanted, found by asking for the time every minute. */
    private static Map<LocalDate, Instant[]> lookedAtTheClock(LocalTime from, LocalTime to) {
        Map<LocalDate, Instant[]> seen = new TreeMap<>();
        Instant end = LAST.plusDays(1).atStartOfDay(TestTown.PARIS).toInstant();
        for (Instant minute = FIRST.atStartOfDay(TestTown.PARIS).toInstant();
                minute.isBefore(end);
                minute = minute.plusSeconds(60)) {
            LocalDateTime shown = LocalDateTime.ofInstant(minute, TestTown.PARIS);
            if (!shown.toLocalTime().isBefore(from) && shown.toLocalTime().isBefore(to)) {
                Instant now = minute;
                Instant[] ends = seen.computeIfAbsent(shown.toLocalDate(), date -> new Instant[] {now, now});
                ends[1] = now.plusSeconds(60);
            }
        }
        return seen;
    }

    private static DateVerdict on(Map<LocalDate, DateVerdict> found, String date) {
        return Objects.requireNonNull(found.get(LocalDate.parse(date)));
    }

    private Map<LocalDate, DateVerdict> judge(String rule, String from, String to) {
        SeriesWish wish = new SeriesWish(
                TestTown.ROOM,
                FIRST.atTime(LocalTime.parse(from)),
                FIRST.atTime(LocalTime.parse(to)),
                rule,
                member.customer(),
                "visitor",
                1,
                null,
                Set.of(),
                Map.of(),
                false);
        WishedDates wished =
                new WishedDates(wish, calendar.venue(TestTown.VENUE).orElseThrow());
        Map<LocalDate, DateVerdict> found = new TreeMap<>();
        verdicts.of(
                        wished.candidates(Set.of()),
                        TestTown.VENUE,
                        verdicts.party(wished.frame(), false),
                        request,
                        Set.of())
                .forEach(verdict -> found.put(verdict.date(), verdict));
        return found;
    }

    private CalendarHours hours() {
        Venue venue = town.venue(TestTown.VENUE).orElseThrow();
        Map<DayOfWeek, List<org.marot.catalogue.OpenStretch>> everyDay =
                new HashMap<>(venue.openingHours().week());
        everyDay.put(DayOfWeek.SUNDAY, Objects.requireNonNull(everyDay.get(DayOfWeek.MONDAY)));
        DatedHours works = new DatedHours(WORKS_FROM, WORKS_TO, List.of(), new Wording("Travaux", "Works"));
        return new CalendarHours(everyDay, List.of(works), new PublicHolidays("FR", null, true));
    }

    private static boolean isUnderRepair(LocalDate date) {
        return !date.isBefore(WORKS_FROM) && !date.isAfter(WORKS_TO);
    }
}
