package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.planning.Drawing.LONG_BEFORE;
import static org.marot.web.planning.Drawing.ME;
import static org.marot.web.planning.Drawing.SOMEBODY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.availability.Samples;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Column;
import org.marot.web.planning.Grid.Row;
import org.marot.web.planning.MonthPlanner.Month;
import org.springframework.context.i18n.LocaleContextHolder;

/** The grid of a day, the grid of a week and the list, as people read them. */
class PlannerTest {
    private final Drawing drawing = new Drawing(Samples.weekdays());

    @BeforeEach
    void speakEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-26", "2027-03-28", "2027-10-31"})
    void headingsStandOverTheirCellsOnTheNightsOfTheClockChangeToo(LocalDate date) {
        Drawing always = new Drawing(Samples.alwaysOpen());
        Grid grid = day(always, date);
        int width = grid.columns().stream().mapToInt(Column::span).sum();
        assertThat(grid.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                row.cells().stream().mapToInt(Cell::span).sum())
                        .isEqualTo(width));
        assertThat(grid.columns()).hasSize(width / 2);
    }

    @Test
    void theHourThatComesTwiceIsOfferedTwiceAndTheMissingOneNotAtAll() {
        Drawing always = new Drawing(Samples.alwaysOpen());
        LocalDate autumn = LocalDate.of(2027, 10, 31);
        List<String> links = row(day(always, autumn), "room-1").cells().stream()
                .map(cell -> String.valueOf(cell.address()))
                .toList();
        assertThat(links).doesNotHaveDuplicates().anyMatch(link -> link.contains("from=02:00%2B02:00"));
        assertThat(links).anyMatch(link -> link.contains("from=02:00%2B01:00"));

        Grid spring = day(always, LocalDate.of(2027, 3, 28));
        assertThat(spring.columns())
                .extracting(Column::label)
                .contains("01:00", "03:00")
                .doesNotContain("02:00");
    }

    @Test
    void aWeekSaysForEachHalfDayHowItStands() {
        PlanningEntry part = drawing.entry("room-1", "2027-03-01T08:00", "2027-03-01T10:00", SOMEBODY);
        PlanningEntry all = drawing.entry("room-1", "2027-03-02T08:00", "2027-03-02T13:00", SOMEBODY);
        Grid week = week(drawing.customer(LONG_BEFORE), List.of(part, all));
        List<Cell> cells = row(week, "room-1").cells();
        assertThat(cells).hasSize(14);
        assertThat(cells.subList(0, 4)).extracting(Cell::style).containsExactly("some", "free", "taken", "free");
        assertThat(cells.get(0).address()).contains("from=10:00", "to=13:00");
        assertThat(cells.get(1).address()).contains("from=13:00", "to=20:00");
        assertThat(cells.subList(12, 14)).extracting(Cell::style).containsOnly("closed");
        assertThat(cells.get(12).address()).isNull();
        assertThat(row(week, "desks").cells().get(0).mark()).isEqualTo("4/4");
    }

    @Test
    void aWeekShowsTheReservationsThatCanBeMovedBesideWhatIsLeft() {
        PlanningEntry first = drawing.entry("room-1", "2027-03-01T08:00", "2027-03-01T10:00", SOMEBODY);
        PlanningEntry all = drawing.entry("room-1", "2027-03-02T08:00", "2027-03-02T13:00", ME);
        Grid week = week(drawing.staff(LONG_BEFORE), List.of(first, all));
        List<Cell> cells = row(week, "room-1").cells();
        assertThat(cells.get(0).bars()).singleElement().satisfies(bar -> {
            assertThat(bar.address()).isEqualTo("/reservations/" + first.reservation());
            assertThat(bar.style()).isEqualTo("taken");
            assertThat(bar.from()).isEqualTo("2027-03-01T08:00+01:00");
        });
        assertThat(cells.get(0).address()).contains("from=10:00");
        assertThat(cells.get(2).bars()).extracting(Bar::style).containsExactly("mine");
        assertThat(cells.get(2).address()).isNull();

        List<PlanningEntry> many = Stream.of("08:00", "09:00", "10:00", "11:00", "12:00")
                .map(from -> drawing.entry(
                        "room-1",
                        "2027-03-01T" + from,
                        "2027-03-01T" + LocalTime.parse(from).plusHours(1),
                        SOMEBODY))
                .toList();
        Cell full =
                row(week(drawing.staff(LONG_BEFORE), many), "room-1").cells().get(0);
        assertThat(full.bars()).hasSize(3);
        assertThat(full.address()).contains("view=day");
        assertThat(full.mark()).isEqualTo("+2");
    }

    @Test
    void aWeekTellsWhereItsHalfDaysBeginAndEnd() {
        Grid week = week(drawing.customer(LONG_BEFORE), List.of());
        assertThat(week.halves().minutes()).isEqualTo(30);
        assertThat(week.halves().stretches())
                .hasSize(14)
                .startsWith("2027-03-01T08:00/2027-03-01T13:00", "2027-03-01T13:00/2027-03-01T20:00")
                .endsWith("-", "-");
    }

    @Test
    void aMonthSaysHowFullEachDayIs() {
        PlanningEntry hours = drawing.entry("room-1", "2027-03-01T08:00", "2027-03-01T14:00", SOMEBODY);
        PlanningEntry desk = drawing.entry("desks", "2027-03-02T07:00", "2027-03-02T20:00", SOMEBODY);
        PlanningEntry half = drawing.entry("hall-a", "2027-03-03T08:00", "2027-03-03T12:00", SOMEBODY);
        Reader reader = drawing.customer(LONG_BEFORE);
        Month month = drawing.months.month(
                reader,
                address("month"),
                YearMonth.of(2027, 3),
                drawing.planner.days(reader, List.of(hours, desk, half)));
        assertThat(month.grid().columns()).hasSize(31);
        assertThat(row(month.grid(), "room-1").cells().subList(0, 2))
                .extracting(Cell::mark)
                .containsExactly("50", "0");
        assertThat(row(month.grid(), "room-1").cells().get(0).style()).isEqualTo("fill-2");
        assertThat(row(month.grid(), "desks").cells().get(1).mark()).isEqualTo("25");
        assertThat(row(month.grid(), "hall-ab").cells().get(2).mark())
                .as("with its buffer, of a Wednesday with a break")
                .isEqualTo("40");
        assertThat(row(month.grid(), "hall-b").cells().get(2).mark()).isEqualTo("0");
        assertThat(row(month.grid(), "room-1").cells().get(6).style()).isEqualTo("closed");
        assertThat(month.days().get(0).words()).contains("6 % booked", "5 of 5 spaces");
        assertThat(month.days().get(0).address()).contains("date=2027-03-01", "view=day");
    }

    @Test
    void theListNamesEachStretchOnceAndWhatToDoAboutIt() {
        PlanningEntry taken = drawing.entry("room-1", "2027-03-01T09:00", "2027-03-01T10:00", SOMEBODY);
        DayLines list = list(drawing.customer(LONG_BEFORE), Samples.MONDAY, List.of(taken));
        assertThat(list.heading()).isEqualTo("Monday 1 March 2027");
        DayLines.SpaceLines room = list.spaces().stream()
                .filter(space -> space.name().equals("room-1"))
                .findFirst()
                .orElseThrow();
        assertThat(room.lines())
                .extracting(DayLines.Line::times)
                .containsExactly("08:00 – 09:00", "09:00 – 10:00", "10:00 – 20:00");
        assertThat(room.lines()).extracting(DayLines.Line::style).containsExactly("free", "taken", "free");
        assertThat(room.lines().get(2).address()).contains("from=10:00", "to=20:00");
    }

    @Test
    void aDayThatIsClosedListsNothingAndSaysWhy() {
        DayLines sunday = list(drawing.customer(LONG_BEFORE), Samples.MONDAY.plusDays(6), List.of());
        assertThat(sunday.spaces()).isEmpty();
        assertThat(sunday.closed()).isNotBlank();
    }

    @Test
    void whatIsOverIsNotListed() {
        DayLines yesterday = list(
                drawing.customer(
                        Samples.MONDAY.plusDays(1).atStartOfDay(Samples.PARIS).toInstant()),
                Samples.MONDAY,
                List.of());
        assertThat(yesterday.spaces())
                .allSatisfy(space -> assertThat(space.lines()).isEmpty());
    }

    private static Grid day(Drawing town, LocalDate date) {
        Reader reader = town.customer(LONG_BEFORE);
        return town.planner.day(
                reader,
                new PlanningAddress(town.venue().id(), date, "day", "", null),
                town.planner.days(reader, List.of()));
    }

    private Grid week(Reader reader, List<PlanningEntry> entries) {
        return drawing.planner.week(reader, address("week"), Samples.MONDAY, drawing.planner.days(reader, entries));
    }

    private DayLines list(Reader reader, LocalDate date, List<PlanningEntry> entries) {
        return drawing.lists.list(reader, address("day"), date, drawing.planner.days(reader, entries));
    }

    private PlanningAddress address(String view) {
        return new PlanningAddress(drawing.venue().id(), Samples.MONDAY, view, "", null);
    }

    private static Row row(Grid grid, String space) {
        return grid.rows().stream()
                .filter(row -> row.space().id().value().equals(space))
                .findFirst()
                .orElseThrow();
    }
}
