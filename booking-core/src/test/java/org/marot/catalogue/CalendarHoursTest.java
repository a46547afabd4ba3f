package org.marot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.shared.Period;

class CalendarHoursTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<OpenStretch> DAY = List.of(stretch("08:00", "20:00"));
    private static final List<OpenStretch> ROUND_THE_CLOCK = List.of(stretch("00:00", "00:00"));

    @Test
    void openThroughoutFromTheFirstMinuteToTheLast() {
        assertThat(mondayToSaturday().closedDuring(period("2027-03-02T08:00", "2027-03-02T20:00")))
                .isEmpty();
    }

    @Test
    void closedBeforeTheFirstMinute_namesTheStretchAndTheHours() {
        Closed closed = closed(mondayToSaturday(), "2027-03-02T07:30", "2027-03-02T09:00");

        assertThat(closed.why()).isEqualTo(Closed.Why.OUTSIDE_HOURS);
        assertThat(closed.during()).isEqualTo(period("2027-03-02T07:30", "2027-03-02T08:00"));
        assertThat(closed.hours()).isEqualTo(DAY);
        assertThat(closed.closure()).isNull();
    }

    @Test
    void closedAfterTheLastMinute() {
        Closed closed = closed(mondayToSaturday(), "2027-03-02T19:00", "2027-03-02T20:30");

        assertThat(closed.during()).isEqualTo(period("2027-03-02T20:00", "2027-03-02T20:30"));
    }

    @Test
    void closedOverNight_stopsAtMidnight() {
        Closed closed = closed(mondayToSaturday(), "2027-03-02T19:00", "2027-03-03T09:00");

        assertThat(closed.during()).isEqualTo(period("2027-03-02T20:00", "2027-03-03T00:00"));
    }

    @Test
    void closedOnAWeekdayThatIsNotInTheWeek() {
        Closed closed = closed(mondayToSaturday(), "2027-03-07T09:00", "2027-03-07T10:00");

        assertThat(closed.why()).isEqualTo(Closed.Why.WEEKDAY);
        assertThat(closed.dayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(closed.hours()).isEmpty();
    }

    @Test
    void closedBetweenTwoStretches() {
        OpeningHours hours = OpeningHours.weekly(
                Map.of(DayOfWeek.TUESDAY, List.of(stretch("08:00", "12:00"), stretch("14:00", "18:00"))));

        assertThat(closed(hours, "2027-03-02T11:00", "2027-03-02T15:00").during())
                .isEqualTo(period("2027-03-02T12:00", "2027-03-02T14:00"));
        assertThat(hours.closedDuring(period("2027-03-02T14:00", "2027-03-02T18:00")))
                .isEmpty();
    }

    @Test
    void stretchesThatTouchAreOpenAcross() {
        OpeningHours hours = OpeningHours.weekly(
                Map.of(DayOfWeek.TUESDAY, List.of(stretch("08:00", "12:00"), stretch("12:00", "18:00"))));

        assertThat(hours.closedDuring(period("2027-03-02T11:00", "2027-03-02T13:00")))
                .isEmpty();
    }

    @Test
    void aStretchToMidnightJoinsTheNextDay() {
        OpeningHours hours = OpeningHours.weekly(Map.of(
                DayOfWeek.SATURDAY, List.of(stretch("18:00", "00:00")),
                DayOfWeek.SUNDAY, List.of(stretch("00:00", "02:00"))));

        assertThat(hours.closedDuring(period("2027-03-06T18:00", "2027-03-07T02:00")))
                .isEmpty();
        assertThat(closed(hours, "2027-03-06T22:00", "2027-03-07T03:00").during())
                .isEqualTo(period("2027-03-07T02:00", "2027-03-07T03:00"));
    }

    @Test
    void publicHoliday_isNamedInBothLanguages() {
        Closed closed = closed(mondayToSaturday(), "2027-07-14T09:00", "2027-07-14T10:00");

        assertThat(closed.why()).isEqualTo(Closed.Why.PUBLIC_HOLIDAY);
        assertThat(closed.reason(Locale.FRENCH)).contains("Fête nationale");
        assertThat(closed.reason(Locale.ENGLISH)).contains("National Day");
    }

    @Test
    void englishNamesAreEnglishOnAFrenchMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            CalendarHours hours = new CalendarHours(everyDay(DAY), List.of(), closedOnHolidays("48"));
            assertThat(hours.closureOn(LocalDate.parse("2031-04-14")))
                    .contains(new Closure(Closure.Kind.PUBLIC_HOLIDAY, "Lundi de Pâques", "Easter Monday"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPeriodOverNewYear_meetsTheHolidayOfTheNextYear() {
        CalendarHours hours = new CalendarHours(everyDay(ROUND_THE_CLOCK), List.of(), closedOnHolidays(null));

        Closed closed = closed(hours, "2027-12-31T20:00", "2028-01-01T02:00");

        assertThat(closed.why()).isEqualTo(Closed.Why.PUBLIC_HOLIDAY);
        assertThat(closed.during()).isEqualTo(period("2028-01-01T00:00", "2028-01-01T02:00"));
    }

    @Test
    void alsaceHasTwoMoreHolidays() {
        CalendarHours lot = new CalendarHours(everyDay(DAY), List.of(), closedOnHolidays("46"));
        CalendarHours basRhin = new CalendarHours(everyDay(DAY), List.of(), closedOnHolidays("67"));

        assertThat(lot.on(LocalDate.parse("2027-12-26"))).isEqualTo(DAY);
        assertThat(basRhin.on(LocalDate.parse("2027-12-26"))).isEmpty();
        assertThat(basRhin.on(LocalDate.parse("2027-03-26"))).as("Good Friday").isEmpty();
        assertThat(basRhin.on(LocalDate.parse("2027-07-14"))).isEmpty();
    }

    @Test
    void theElevenHolidaysOfFrance() {
        CalendarHours hours = new CalendarHours(everyDay(DAY), List.of(), closedOnHolidays(null));

        List<LocalDate> closed = LocalDate.parse("2027-01-01")
                .datesUntil(LocalDate.parse("2028-01-01"))
                .filter(date -> hours.on(date).isEmpty())
                .toList();

        assertThat(closed)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @Test
    void openOnHolidays_hasNoClosure() {
        CalendarHours hours = new CalendarHours(everyDay(DAY), List.of(), PublicHolidays.none());

        assertThat(hours.closureOn(LocalDate.parse("2027-07-14"))).isEmpty();
        assertThat(hours.on(LocalDate.parse("2027-07-14"))).isEqualTo(DAY);
    }

    @Test
    void anExceptionGoesBeforeTheWeekAndBeforeAHoliday() {
        CalendarHours hours = new CalendarHours(
                everyDay(DAY),
                List.of(
                        exception("2027-08-02", "2027-08-15", List.of(), "Congés d'été"),
                        exception("2027-07-14", "2027-07-14", List.of(stretch("10:00", "12:00")), "Bal")),
                closedOnHolidays(null));

        assertThat(hours.on(LocalDate.parse("2027-08-01"))).isEqualTo(DAY);
        assertThat(hours.on(LocalDate.parse("2027-08-16"))).isEqualTo(DAY);
        Closed summer = closed(hours, "2027-08-15T09:00", "2027-08-15T10:00");
        assertThat(summer.why()).isEqualTo(Closed.Why.EXCEPTION);
        assertThat(summer.reason(Locale.ENGLISH)).contains("Congés d'été");
        assertThat(hours.closedDuring(period("2027-07-14T10:00", "2027-07-14T12:00")))
                .isEmpty();
        Closed ball = closed(hours, "2027-07-14T11:00", "2027-07-14T13:00");
        assertThat(ball.why()).isEqualTo(Closed.Why.EXCEPTION);
        assertThat(ball.hours()).containsExactly(stretch("10:00", "12:00"));
    }

    @Test
    void openHoursFollowTheWallClockInSpring() {
        OpeningHours hours = OpeningHours.weekly(everyDay(DAY));
        Period day = period("2027-03-28T08:00", "2027-03-28T20:00");

        assertThat(hours.closedDuring(day)).isEmpty();
        assertThat(closed(hours, "2027-03-27T20:00", "2027-03-28T08:00").during())
                .isEqualTo(period("2027-03-27T20:00", "2027-03-28T00:00"));
    }

    @Test
    void roundTheClock_isOpenThroughBothClockChanges() {
        OpeningHours hours = OpeningHours.weekly(everyDay(ROUND_THE_CLOCK));
        Period spring = period("2027-03-28T00:00", "2027-03-29T00:00");
        Period autumn = period("2027-10-31T00:00", "2027-11-01T00:00");

        assertThat(spring.length()).isEqualTo(Duration.ofHours(23));
        assertThat(autumn.length()).isEqualTo(Duration.ofHours(25));
        assertThat(hours.closedDuring(spring)).isEmpty();
        assertThat(hours.closedDuring(autumn)).isEmpty();
    }

    @Test
    void aStretchThatEndsInTheAutumnOverlap_lastsThroughBothPasses() {
        OpeningHours hours = OpeningHours.weekly(everyDay(List.of(stretch("00:00", "02:30"))));
        Period twice = new Period(
                LocalDateTime.parse("2027-10-31T02:00").atZone(PARIS).withEarlierOffsetAtOverlap(),
                LocalDateTime.parse("2027-10-31T02:30").atZone(PARIS).withLaterOffsetAtOverlap());

        assertThat(hours.closedDuring(twice)).isEmpty();
    }

    private static OpeningHours mondayToSaturday() {
        Map<DayOfWeek, List<OpenStretch>> week = everyDay(DAY);
        week.remove(DayOfWeek.SUNDAY);
        return new CalendarHours(week, List.of(), closedOnHolidays(null));
    }

    private static Map<DayOfWeek, List<OpenStretch>> everyDay(List<OpenStretch> stretches) {
        Map<DayOfWeek, List<OpenStretch>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, stretches);
        }
        return week;
    }

    private static PublicHolidays closedOnHolidays(@Nullable String department) {
        return new PublicHolidays("FR", department, true);
    }

    private static DatedHours exception(String from, String to, List<OpenStretch> hours, String reason) {
        return new DatedHours(LocalDate.parse(from), LocalDate.parse(to), hours, new Wording(reason, null));
    }

    private static OpenStretch stretch(String from, String to) {
        return new OpenStretch(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Closed closed(OpeningHours hours, String from, String to) {
        Optional<Closed> closed = hours.closedDuring(period(from, to));
        assertThat(closed).isPresent();
        return closed.orElseThrow();
    }

    private static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(PARIS), LocalDateTime.parse(to).atZone(PARIS));
    }
}
