package org.marot.web.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marot.catalogue.Space;
import org.marot.web.page.Say;
import org.marot.web.planning.DayLines.Line;
import org.marot.web.planning.DayLines.SpaceLines;
import org.marot.web.planning.Grid.Link;
import org.springframework.stereotype.Component;

/** Tells a venue's day as a list, with the same as the grid. */
@Component
class ListPlanner {
    private final Planner planner;
    private final DeskDays desks;
    private final Say say;

    ListPlanner(Planner planner, DeskDays desks, Say say) {
        this.planner = planner;
        this.desks = desks;
        this.say = say;
    }

    DayLines list(Reader reader, PlanningAddress address, LocalDate date, SpaceDays days) {
        Slots slots = Slots.of(reader.venue(), date, days.spaces());
        if (slots.steps().isEmpty()) {
            return new DayLines(say.day(date), planner.closed(reader.venue(), date), List.of());
        }
        LineWords words = new LineWords(say);
        List<SpaceLines> lines = new ArrayList<>();
        for (Space space : days.spaces()) {
            Link unfolding = desks.unfolds(space, reader) && address.view().equals("day")
                    ? words.cells().unfolding(space, address)
                    : null;
            lines.add(new SpaceLines(say.name(space), unfolding, lines(days.of(space, date), slots, words)));
            if (unfolding != null && space.id().equals(address.desks())) {
                desks.of(space, date, days).stream()
                        .map(desk -> bookings(desk, slots, words))
                        .filter(desk -> !desk.lines().isEmpty())
                        .forEach(lines::add);
            }
        }
        return new DayLines(say.day(date), null, lines);
    }

    private static List<Line> lines(SpaceDay day, Slots slots, LineWords words) {
        return Stretch.merged(day.steps(slots), true).stream()
                .filter(stretch -> stretch.state() != State.CLOSED && stretch.state() != State.PAST)
                .map(stretch -> words.line(day.space(), whole(stretch, day)))
                .toList();
    }

    /** At one desk: what can be opened there, for the pool says what is free. */
    private static SpaceLines bookings(SpaceDay desk, Slots slots, LineWords words) {
        return new SpaceLines(
                words.cells().name(desk),
                null,
                Stretch.merged(desk.steps(slots), true).stream()
                        .filter(stretch -> stretch.shown() != null)
                        .map(stretch -> words.line(desk.space(), stretch))
                        .toList());
    }

    /** A free stretch is offered as long as it is, or as much of it as may be booked at once. */
    private static Stretch whole(Stretch stretch, SpaceDay day) {
        var book = stretch.state().isBookable() ? day.bookablePart(stretch.period()) : null;
        return book == null
                ? stretch
                : new Stretch(
                        stretch.state(), stretch.period(), stretch.slots(), stretch.unitsFree(), book, null, null);
    }
}
