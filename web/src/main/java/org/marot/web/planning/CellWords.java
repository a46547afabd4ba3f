package org.marot.web.planning;

import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.web.page.BookLink;
import org.marot.web.page.Say;
import org.marot.web.planning.DayLines.Line;
import org.marot.web.planning.Grid.Cell;
import org.springframework.stereotype.Component;

/** Puts a stretch of the planning into a cell's few letters, its full sentence, and a line of the list. */
@Component
class CellWords {
    private final Say say;

    CellWords(Say say) {
        this.say = say;
    }

    Cell dayCell(Space space, Stretch stretch) {
        String mark = switch (stretch.state()) {
            case FREE -> "+";
            case COUNT -> stretch.unitsFree() + "/" + space.units();
            case TAKEN, FULL ->
                wide(stretch, 2) ? say.text("planning.mark." + stretch.state().word()) : "✕";
            case MINE -> wide(stretch, 3) ? "★ " + say.times(stretch.period()) : "★";
            case CLOSED -> wide(stretch, 2) ? say.text("planning.mark.closed") : "";
            case PAST, SOME -> "";
            case RULE -> "–";
            case TIGHT -> "·";
        };
        return cell(space, stretch, mark);
    }

    Cell weekCell(Space space, Stretch stretch) {
        String mark = switch (stretch.state()) {
            case FREE -> say.text("planning.mark.free");
            case COUNT -> stretch.unitsFree() + "/" + space.units();
            case SOME -> say.text("planning.mark.some", say.time(stretch.book().from()));
            case TAKEN, FULL, CLOSED ->
                say.text("planning.mark." + stretch.state().word());
            case MINE -> "★ " + say.time(stretch.book().from());
            case PAST -> "";
            case RULE, TIGHT -> "–";
        };
        return cell(space, stretch, mark);
    }

    Line line(Space space, Stretch stretch) {
        String action = stretch.state().isBookable()
                ? "planning.line.book"
                : stretch.reservation() != null ? "planning.line.open" : "planning.line.near";
        String words = switch (stretch.state()) {
            case COUNT -> say.text("planning.line.count", stretch.unitsFree(), space.units());
            case RULE -> String.valueOf(stretch.reason());
            default -> say.text("planning.state." + stretch.state().word());
        };
        return new Line(badge(stretch), say.times(stretch.period()), words, address(space, stretch), say.text(action));
    }

    private Cell cell(Space space, Stretch stretch, String mark) {
        State state = stretch.state();
        Object third = switch (state) {
            case COUNT -> stretch.unitsFree();
            case SOME -> say.times(stretch.book());
            case RULE -> String.valueOf(stretch.reason());
            default -> "";
        };
        String key = state == State.TAKEN && stretch.reservation() != null ? "open" : state.word();
        String title = say.text("planning.cell." + key, say.name(space), when(stretch), third, space.units());
        String style = state == State.COUNT && stretch.unitsFree() * 4 <= space.units() ? "some" : state.word();
        return new Cell(style, stretch.slots(), address(space, stretch), mark, title);
    }

    private String when(Stretch stretch) {
        return say.shortDay(stretch.period().from()) + " " + say.times(stretch.period());
    }

    private static String badge(Stretch stretch) {
        return switch (stretch.state()) {
            case FREE, COUNT, SOME -> "free";
            case TAKEN, FULL -> "taken";
            case MINE -> "mine";
            default -> "closed";
        };
    }

    private static @Nullable String address(Space space, Stretch stretch) {
        if (stretch.reservation() != null) {
            return "/reservations/" + stretch.reservation();
        }
        return stretch.state() == State.PAST ? null : BookLink.of(space.id(), stretch.book());
    }

    private static boolean wide(Stretch stretch, int slots) {
        return stretch.slots() >= slots;
    }
}
