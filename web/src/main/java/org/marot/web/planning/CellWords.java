package org.marot.web.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.planning.DayLines.Line;
import org.marot.web.planning.Grid.Cell;
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

    /** A step that is free, or a whole stretch that is not; a reservation that can be opened is a bar. */
    Cell dayCell(SpaceDay day, Stretch stretch) {
        Space space = day.space();
        List<PlanningEntry> shown = stretch.reservation() == null ? List.of() : day.shownIn(stretch.period());
        if (!shown.isEmpty()) {
            PlanningEntry entry = shown.get(0);
            String mark = stretch.state() == State.TAKEN
                    ? (wide(stretch, 2) ? words.text("planning.mark.taken") : "✕")
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
        return cell(space, stretch, mark, List.of());
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
        return cell(space, stretch, mark, bars);
    }

    Cell closedHalf(Space space, LocalDate date) {
        String title = words.sentence("planning.cell.closed", say.name(space), words.day(date));
        return new Cell("closed", 1, null, words.text("planning.mark.closed"), title, List.of());
    }

    Line line(Space space, Stretch stretch) {
        String action = stretch.state().isBookable()
                ? "planning.line.book"
                : stretch.reservation() != null ? "planning.line.open" : "planning.line.near";
        String state = switch (stretch.state()) {
            case COUNT -> say.text("planning.line.count", stretch.unitsFree(), space.units());
            case RULE, OUT -> String.valueOf(stretch.reason());
            default -> say.text("planning.state." + stretch.state().word());
        };
        String address = address(space, stretch);
        String move = stretch.reservation() == null ? null : address + "/move";
        return new Line(badge(stretch), say.times(stretch.period()), state, address, say.text(action), move);
    }

    private Bar bar(SpaceDay day, State state, PlanningEntry entry, String mark) {
        String key = state == State.MINE ? "planning.cell.mine" : "planning.cell.open";
        return new Bar(
                state.word(),
                "/reservations/" + entry.reservation(),
                mark,
                words.sentence(key, say.name(day.space()), words.when(entry.period())),
                words.moment(entry.period().from()),
                words.moment(entry.period().to()));
    }

    private Cell cell(Space space, Stretch stretch, String mark, List<Bar> bars) {
        State state = stretch.state();
        String third = switch (state) {
            case COUNT -> words.number(stretch.unitsFree());
            case SOME -> say.times(stretch.book());
            case RULE, OUT -> String.valueOf(stretch.reason());
            default -> "";
        };
        String title = words.sentence(
                "planning.cell." + state.word(),
                say.name(space),
                words.when(stretch.period()),
                third,
                words.number(space.units()));
        String style = state == State.COUNT && stretch.unitsFree() * 4 <= space.units() ? "some" : state.word();
        return new Cell(style, stretch.slots(), address(space, stretch), mark, title, bars);
    }

    private static String badge(Stretch stretch) {
        return switch (stretch.state()) {
            case FREE, COUNT, SOME -> "free";
            case TAKEN, FULL -> "taken";
            case MINE -> "mine";
            default -> "closed";
        };
    }

    private @Nullable String address(Space space, Stretch stretch) {
        if (stretch.reservation() != null) {
            return "/reservations/" + stretch.reservation();
        }
        return stretch.state() == State.PAST ? null : BookLink.of(space.id(), words.query(stretch.book()));
    }

    private static boolean wide(Stretch stretch, int slots) {
        return stretch.slots() >= slots;
    }
}
