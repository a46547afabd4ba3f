package org.marot.web.planning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marot.catalogue.Space;
import org.marot.web.page.Say;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Column;
import org.marot.web.planning.Grid.Row;
import org.springframework.stereotype.Component;

/** Lays out a month: how full each space is on each day, and each day as a whole. */
@Component
class MonthPlanner {
    private final Say say;

    MonthPlanner(Say say) {
        this.say = say;
    }

    /**
     * The planning of a month.
     *
     * @param days the list, for whom a table is too wide
     */
    record Month(Grid grid, List<DayOfMonth> days) {}

    /** One day in words. */
    record DayOfMonth(String heading, String address, String style, String words) {}

    Month month(Reader reader, PlanningAddress address, YearMonth month, SpaceDays spaceDays) {
        List<LocalDate> dates =
                month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
        PageWords words = new PageWords(say);
        LocalDate today = reader.now().atZone(reader.venue().zone()).toLocalDate();
        Map<LocalDate, List<Fullness>> byDate = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Space space : spaceDays.spaces()) {
            List<Cell> cells = new ArrayList<>();
            for (LocalDate date : dates) {
                Fullness full = spaceDays
                        .of(space, date)
                        .fullness(spaceDays.slots(space, date).open());
                byDate.computeIfAbsent(date, day -> new ArrayList<>()).add(full);
                cells.add(cell(space, date, full, address, words));
            }
            rows.add(new Row(space, words.name(space), words.size(space), cells));
        }
        List<Column> columns = dates.stream()
                .map(date -> new Column(
                        Integer.toString(date.getDayOfMonth()),
                        1,
                        date.equals(today),
                        address.dayOf(date),
                        say.shortDay(date)))
                .toList();
        List<String> bands = dates.stream().map(say::initial).toList();
        List<DayOfMonth> days = dates.stream()
                .map(date -> day(date, byDate.getOrDefault(date, List.of()), address))
                .toList();
        return new Month(new Grid(columns, bands, List.of(), Grid.HalfDays.NONE, rows), days);
    }

    private Cell cell(Space space, LocalDate date, Fullness full, PlanningAddress address, PageWords words) {
        if (full.isClosed()) {
            String title = words.sentence("planning.cell.closed", say.name(space), words.day(date));
            return new Cell("closed", 1, null, "", title, List.of());
        }
        String title = words.sentence(
                "planning.cell.fullness", say.name(space), words.day(date), words.number(full.percent()));
        return new Cell(
                "fill-" + full.shade(), 1, address.dayOf(date), Integer.toString(full.percent()), title, List.of());
    }

    private DayOfMonth day(LocalDate date, List<Fullness> spaces, PlanningAddress address) {
        Fullness all = spaces.stream().reduce(Fullness.NOTHING, Fullness::plus);
        if (all.isClosed()) {
            return new DayOfMonth(say.day(date), address.dayOf(date), "closed", say.text("planning.state.closed"));
        }
        long withRoom = spaces.stream()
                .filter(space -> !space.isClosed() && space.percent() < 100)
                .count();
        String words = say.text("planning.month.day", all.percent(), withRoom, spaces.size());
        return new DayOfMonth(say.day(date), address.dayOf(date), withRoom == 0 ? "taken" : "free", words);
    }
}
