package org.marot.web.planning;

import org.marot.catalogue.Space;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.page.Say;
import org.marot.web.planning.DayLines.Line;

/** Puts a stretch of one page's planning into a line of the list. */
final class LineWords {
    private final CellWords cells;
    private final Say say;

    LineWords(Say say) {
        this.cells = new CellWords(say);
        this.say = say;
    }

    CellWords cells() {
        return cells;
    }

    Line line(Space space, Stretch stretch) {
        String action = stretch.state().isBookable()
                ? "planning.line.book"
                : stretch.shown() != null ? "planning.line.open" : "planning.line.near";
        String state = switch (stretch.state()) {
            case COUNT -> say.text("planning.line.count", stretch.unitsFree(), space.units());
            case RULE, OUT -> String.valueOf(stretch.reason());
            default -> say.text("planning.state." + stretch.state().word());
        };
        String address = cells.address(space, stretch);
        PlanningEntry shown = stretch.shown();
        String move = shown == null || shown.isOfEventFile() ? null : address + "/move";
        return new Line(badge(stretch), say.times(stretch.period()), state, address, say.text(action), move);
    }

    private static String badge(Stretch stretch) {
        return switch (stretch.state()) {
            case FREE, COUNT, SOME -> "free";
            case TAKEN, FULL -> "taken";
            case MINE -> "mine";
            default -> "closed";
        };
    }
}
