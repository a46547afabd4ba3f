package org.marot.web.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Link;
import org.marot.web.planning.Grid.Row;

/** Puts a stretch of one page's planning into a cell's few letters, its full sentence, and a line of the list. */
final class CellWords {
    private static final int MOST_BARS = 3;
    private final Say say;
    private final PageWords words;

    CellWords(Say say) {
        this.say = say;
        this.words = new PageWords(say);
    }

    Row row(Space space, List<Cell> cells) {
        return new Row(space, words.name(space), words.size(space), cells);
    }

    /** A pool whose desks can be seen one by one. */
    Row pool(Space space, List<Cell> cells, PlanningAddress address) {
        return new Row(space, 0, words.name(space), words.size(space), unfolding(space, address), cells);
    }

    Link unfolding(Space pool, PlanningAddress address) {
        boolean unfolded = pool.id().equals(address.desks());
        return new Link(
                address.unfolding(unfolded ? null : pool.id()),
                words.text(unfolded ? "planning.fold" : "planning.unfold"),
                words.name(pool));
    }

    Row desk(Space pool, int desk, List<Cell> cells) {
        String kept = pool.keptUnits().contains(desk) ? words.text("planning.desk-accessible") : "";
        return new Row(pool, desk, words.sentence("planning.desk-row", words.number(desk)), kept, null, cells);
    }

    String name(SpaceDay day) {
        String space = words.name(day.space());
        return day.desk() == 0 ? space : words.sentence("planning.desk", space, words.number(day.desk()));
    }

    /** A step that is free, or a whole stretch that is not; a reservation that can be opened is a bar. */
    Cell dayCell(SpaceDay day, Stretch stretch) {
        Space space = day.space();
        List<PlanningEntry> shown = stretch.shown() == null ? List.of() : day.shownIn(stretch.period());
        if (!shown.isEmpty()) {
            PlanningEntry entry = shown.get(0);
            String mark = stretch.state() == State.TAKEN
                    ? (wide(stretch, 2) ? words.text(taken(day, entry)) : "✕")
                    : (wide(stretch, 3) ? "★ " + say.times(entry.period()) : "★");
            return new Cell(
                    stretch.state().word(),
                    stretch.slots(),
                    null,
                    "",
                    "",
                    List.of(bar(day, stretch.state(), entry, mark)));
        }
        String mark = switch (stretch.state()) {
            case FREE -> "+";
            case COUNT -> stretch.unitsFree() + "/" + space.units();
            case TAKEN, FULL, MINE ->
                wide(stretch, 2) ? words.text("planning.mark." + stretch.state().word()) : "✕";
            case CLOSED -> wide(stretch, 2) ? words.text("planning.mark.closed") : "";
            case OUT -> wide(stretch, 3) ? words.text("planning.mark.out") : "⊘";
            case PAST, SOME -> "";
            case RULE -> "–";
            case TIGHT -> "·";
        };
        return cell(day, stretch, mark, List.of());
    }

    /** Half a day: the reservations that can be opened, and what is left beside them. */
    Cell weekCell(SpaceDay day, Stretch stretch, String dayAddress) {
        Space space = day.space();
        List<PlanningEntry> shown = day.shownIn(stretch.period());
        List<Bar> bars = shown.stream()
                .limit(MOST_BARS)
                .map(entry -> {
                    State state = day.owns(entry) ? State.MINE : State.TAKEN;
                    return bar(
                            day,
                            state,
                            entry,
                            (state == State.MINE ? "★ " : "")
                                    + words.time(entry.period().from()));
                })
                .toList();
        if (shown.size() > MOST_BARS) {
            String more = words.sentence(
                    "planning.cell.more", say.name(space), words.when(stretch.period()), words.number(shown.size()));
            return new Cell(stretch.state().word(), 1, dayAddress, "+" + (shown.size() - MOST_BARS), more, bars);
        }
        if (!bars.isEmpty() && !stretch.state().isBookable()) {
            return new Cell(stretch.state().word(), 1, null, "", "", bars);
        }
        String mark = switch (stretch.state()) {
            case FREE -> words.text("planning.mark.free");
            case COUNT -> stretch.unitsFree() + "/" + space.units();
            case SOME ->
                words.sentence("planning.mark.some", words.time(stretch.book().from()));
            case TAKEN, FULL, CLOSED, OUT ->
                words.text("planning.mark." + stretch.state().word());
            case PAST, MINE -> "";
            case RULE, TIGHT -> "–";
        };
        return cell(day, stretch, mark, bars);
    }

    Cell closedHalf(Space space, LocalDate date) {
        String title = words.sentence("planning.cell.closed", say.name(space), words.day(date));
        return new Cell("closed", 1, null, words.text("planning.mark.closed"), title, List.of());
    }

    /** At a desk, whether it is promised. */
    private String taken(SpaceDay day, PlanningEntry entry) {
        if (day.desk() == 0) {
            return entry.isOfEventFile() ? "planning.mark.event" : "planning.mark.taken";
        }
        return day.isPromised(entry) ? "planning.mark.promised" : "planning.mark.planned";
    }

    private String opening(SpaceDay day, State state, PlanningEntry entry) {
        if (entry.isOfEventFile()) {
            return "planning.cell.event";
        }
        if (state == State.MINE || day.desk() == 0) {
            return state == State.MINE ? "planning.cell.mine" : "planning.cell.open";
        }
        return day.isPromised(entry) ? "planning.cell.promised" : "planning.cell.planned";
    }

    private Bar bar(SpaceDay day, State state, PlanningEntry entry, String mark) {
        return new Bar(
                state.word() + kind(day, entry),
                Bar.opening(entry),
                mark,
                words.sentence(opening(day, state, entry), name(day), words.when(entry.period())),
                words.moment(entry.period().from()),
                words.moment(entry.period().to()));
    }

    private static String kind(SpaceDay day, PlanningEntry entry) {
        if (entry.isOfEventFile()) {
            return " event";
        }
        return day.desk() > 0 && !day.isPromised(entry) ? " planned-desk" : "";
    }

    private Cell cell(SpaceDay day, Stretch stretch, String mark, List<Bar> bars) {
        Space space = day.space();
        State state = stretch.state();
        String third = switch (state) {
            case COUNT -> words.number(stretch.unitsFree());
            case SOME -> say.times(stretch.book());
            case RULE, OUT -> String.valueOf(stretch.reason());
            default -> "";
        };
        String title = words.sentence(
                "planning.cell." + state.word(),
                name(day),
                words.when(stretch.period()),
                third,
                words.number(space.units()));
        String style = state == State.COUNT && stretch.unitsFree() * 4 <= space.units() ? "some" : state.word();
        return new Cell(style, stretch.slots(), address(space, stretch), mark, title, bars);
    }

    @Nullable
    String address(Space space, Stretch stretch) {
        PlanningEntry shown = stretch.shown();
        if (shown != null) {
            return Bar.opening(shown);
        }
        return stretch.state() == State.PAST ? null : BookLink.of(space.id(), words.query(stretch.book()));
    }

    private static boolean wide(Stretch stretch, int slots) {
        return stretch.slots() >= slots;
    }
}
