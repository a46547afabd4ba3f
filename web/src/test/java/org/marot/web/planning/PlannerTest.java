package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.planning.Drawing.LONG_BEFORE;
import static org.marot.web.planning.Drawing.SOMEBODY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        Grid grid = always.planner.day(always.customer(LONG_BEFORE), date, List.of());
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
        List<String> links =
                row(always.planner.day(always.customer(LONG_BEFORE), autumn, List.of()), "room-1").cells().stream()
                        .map(cell -> String.valueOf(cell.address()))
                        .toList();
        assertThat(links).doesNotHaveDuplicates().anyMatch(link -> link.contains("from=02:00%2B02:00"));
        assertThat(links).anyMatch(link -> link.contains("from=02:00%2B01:00"));

        Grid spring = always.planner.day(always.customer(LONG_BEFORE), LocalDate.of(2027, 3, 28), List.of());
        assertThat(spring.columns())
                .extracting(Column::label)
                .contains("01:00", "03:00")
                .doesNotContain("02:00");
    }

    @Test
    void aWeekSaysForEachHalfDayHowItStands() {
        PlanningEntry part = drawing.entry("room-1", "2027-03-01T08:00", "2027-03-01T10:00", SOMEBODY);
        PlanningEntry all = drawing.entry("room-1", "2027-03-02T08:00", "2027-03-02T13:00", SOMEBODY);
        PlanningAddress address = new PlanningAddress(drawing.venue().id(), Samples.MONDAY, "week", "");
        Grid week = drawing.planner.week(drawing.customer(LONG_BEFORE), address, Samples.MONDAY, List.of(part, all));
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
    void theListNamesEachStretchOnceAndWhatToDoAboutIt() {
        PlanningEntry taken = drawing.entry("room-1", "2027-03-01T09:00", "2027-03-01T10:00", SOMEBODY);
        DayLines list = drawing.planner.list(drawing.customer(LONG_BEFORE), Samples.MONDAY, List.of(taken));
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
        DayLines sunday = drawing.planner.list(drawing.customer(LONG_BEFORE), Samples.MONDAY.plusDays(6), List.of());
        assertThat(sunday.spaces()).isEmpty();
        assertThat(sunday.closed()).isNotBlank();
    }

    @Test
    void whatIsOverIsNotListed() {
        DayLines yesterday = drawing.planner.list(
                drawing.customer(
                        Samples.MONDAY.plusDays(1).atStartOfDay(Samples.PARIS).toInstant()),
                Samples.MONDAY,
                List.of());
        assertThat(yesterday.spaces())
                .allSatisfy(space -> assertThat(space.lines()).isEmpty());
    }

    private static Row row(Grid grid, String space) {
        return grid.rows().stream()
                .filter(row -> row.space().id().value().equals(space))
                .findFirst()
                .orElseThrow();
    }
}
