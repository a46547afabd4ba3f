package org.marot.web.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.CellId;
import org.marot.web.availability.Availability;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.page.Say;
import org.marot.web.planning.DayLines.Line;
import org.marot.web.planning.DayLines.SpaceLines;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Column;
import org.marot.web.planning.Grid.Row;
import org.springframework.stereotype.Component;

/** Lays out a venue's days from the reservations that the availability table has. */
@Component
class Planner {
    private final Catalogue catalogue;
    private final Availability availability;
    private final CellWords words;
    private final Say say;

    Planner(Catalogue catalogue, Availability availability, CellWords words, Say say) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.words = words;
        this.say = say;
    }

    /** One query for all the days that are shown. */
    List<PlanningEntry> entries(Venue venue, LocalDate first, LocalDate last) {
        ZoneId zone = venue.zone();
        return availability.planning(
                venue.id(),
                first.minusDays(1).atStartOfDay(zone).toInstant(),
                last.plusDays(2).atStartOfDay(zone).toInstant());
    }

    Grid day(Reader reader, LocalDate date, List<PlanningEntry> entries) {
        List<Space> spaces = catalogue.spacesOf(reader.venue().id());
        Slots slots = Slots.of(reader.venue(), date, spaces);
        List<Column> columns = slots.steps().stream()
                .filter(step -> step.from().getMinute() == 0)
                .map(step -> new Column(say.time(step.from()), slots.stepsAnHour(), false, null))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Space space : spaces) {
            List<Cell> cells = Stretch.merged(spaceDay(space, reader, entries).steps(slots), false).stream()
                    .map(stretch -> words.dayCell(space, stretch))
                    .toList();
            rows.add(new Row(space, cells));
        }
        return new Grid(columns, List.of(), rows);
    }

    Grid week(Reader reader, PlanningAddress address, LocalDate monday, List<PlanningEntry> entries) {
        List<Space> spaces = catalogue.spacesOf(reader.venue().id());
        LocalDate today = reader.now().atZone(reader.venue().zone()).toLocalDate();
        List<LocalDate> days = monday.datesUntil(monday.plusDays(7)).toList();
        List<Column> columns = days.stream()
                .map(date -> new Column(say.shortDay(date), 2, date.equals(today), address.dayOf(date)))
                .toList();
        List<String> bands =
                Collections.nCopies(7, List.of(say.text("planning.morning"), say.text("planning.afternoon"))).stream()
                        .flatMap(List::stream)
                        .toList();
        List<Row> rows = spaces.stream()
                .map(space -> new Row(space, weekCells(spaceDay(space, reader, entries), days)))
                .toList();
        return new Grid(columns, bands, rows);
    }

    private List<Cell> weekCells(SpaceDay space, List<LocalDate> days) {
        return days.stream()
                .map(date -> Slots.of(space.reader().venue(), date, List.of(space.space())))
                .flatMap(slots -> Stream.of(half(space, slots, true), half(space, slots, false)))
                .toList();
    }

    private Cell half(SpaceDay day, Slots slots, boolean morning) {
        Set<Object> starts = new HashSet<>();
        slots.half(morning).forEach(step -> starts.add(step.start()));
        List<Stretch> steps = day.steps(slots).stream()
                .filter(step -> starts.contains(step.period().start()))
                .toList();
        if (steps.isEmpty()) {
            String title = say.text("planning.cell.closed", say.name(day.space()), say.shortDay(slots.date()));
            return new Cell("closed", 1, null, say.text("planning.mark.closed"), title);
        }
        return words.weekCell(day.space(), HalfDay.of(steps, day));
    }

    DayLines list(Reader reader, LocalDate date, List<PlanningEntry> entries) {
        List<Space> spaces = catalogue.spacesOf(reader.venue().id());
        Slots slots = Slots.of(reader.venue(), date, spaces);
        if (slots.steps().isEmpty()) {
            return new DayLines(say.day(date), closed(reader.venue(), date), List.of());
        }
        List<SpaceLines> lines = spaces.stream()
                .map(space -> new SpaceLines(say.name(space), lines(spaceDay(space, reader, entries), slots)))
                .toList();
        return new DayLines(say.day(date), null, lines);
    }

    private List<Line> lines(SpaceDay day, Slots slots) {
        return Stretch.merged(day.steps(slots), true).stream()
                .filter(stretch -> stretch.state() != State.CLOSED && stretch.state() != State.PAST)
                .map(stretch -> words.line(day.space(), whole(stretch, day)))
                .toList();
    }

    /** A free stretch is offered as long as it is, or as much of it as may be booked at once. */
    private static Stretch whole(Stretch stretch, SpaceDay day) {
        var book = stretch.state().isBookable() ? day.bookablePart(stretch.period()) : null;
        return book == null
                ? stretch
                : new Stretch(
                        stretch.state(), stretch.period(), stretch.slots(), stretch.unitsFree(), book, null, null);
    }

    /** Why a date is closed, as far as anybody said. */
    String closed(Venue venue, LocalDate date) {
        return venue.openingHours().closureOn(date).map(say::closure).orElseGet(() -> say.text("planning.closed-day"));
    }

    SpaceDay spaceDay(Space space, Reader reader, List<PlanningEntry> entries) {
        Set<CellId> cells = Set.copyOf(space.cells());
        return new SpaceDay(
                space,
                reader,
                entries.stream().filter(entry -> shares(entry, space, cells)).toList());
    }

    private boolean shares(PlanningEntry entry, Space space, Set<CellId> cells) {
        return entry.space().equals(space.id())
                || catalogue
                        .space(entry.space())
                        .map(other -> other.cells().stream().anyMatch(cells::contains))
                        .orElse(false);
    }
}
