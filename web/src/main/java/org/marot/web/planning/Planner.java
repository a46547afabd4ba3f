package org.marot.web.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.web.availability.Availability;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.page.Say;
import org.marot.web.planning.Grid.Cell;
import org.marot.web.planning.Grid.Column;
import org.marot.web.planning.Grid.HalfDays;
import org.marot.web.planning.Grid.Row;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;

/** Lays out a venue's days from the reservations that the availability table has. */
@Component
class Planner {
    private final Catalogue catalogue;
    private final Availability availability;
    private final DeskDays desks;
    private final Say say;

    Planner(Catalogue catalogue, Availability availability, DeskDays desks, Say say) {
        this.catalogue = catalogue;
        this.availability = availability;
        this.desks = desks;
        this.say = say;
    }

    /** All the days that are shown at once: what is reserved, and what is out of use. */
    SpaceDays days(Reader reader, LocalDate first, LocalDate last) {
        Venue venue = reader.venue();
        Period reach = SpaceDays.reach(catalogue.spacesOf(venue.id()), venue, first, last);
        Instant from = reach.start();
        Instant to = reach.end();
        List<PlanningEntry> entries = Stream.concat(
                        availability.planning(venue.id(), from, to).stream(),
                        availability.outOfUse(venue.id(), from, to).stream().map(PlanningEntry::of))
                .toList();
        return days(reader, entries);
    }

    SpaceDays days(Reader reader, List<PlanningEntry> entries) {
        return new SpaceDays(reader, catalogue, entries);
    }

    Grid day(Reader reader, PlanningAddress address, SpaceDays days) {
        LocalDate date = address.date();
        CellWords words = new CellWords(say);
        Slots slots = Slots.of(reader.venue(), date, days.spaces());
        List<Column> columns = slots.steps().stream()
                .filter(step -> step.from().getMinute() == 0)
                .map(step -> new Column(say.time(step.from()), slots.stepsAnHour(), false, null, null))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Space space : days.spaces()) {
            List<Cell> cells = dayCells(days.of(space, date), slots, words);
            rows.add(desks.unfolds(space, reader) ? words.pool(space, cells, address) : words.row(space, cells));
            if (space.id().equals(address.desks())) {
                for (SpaceDay desk : desks.of(space, date, days)) {
                    rows.add(words.desk(space, desk.desk(), dayCells(desk, slots, words)));
                }
            }
        }
        return new Grid(columns, List.of(), times(slots), HalfDays.NONE, rows);
    }

    private static List<Cell> dayCells(SpaceDay day, Slots slots, CellWords words) {
        return Stretch.merged(day.steps(slots), false).stream()
                .map(stretch -> words.dayCell(day, stretch))
                .toList();
    }

    private static List<String> times(Slots slots) {
        Stream<String> starts = slots.steps().stream().map(step -> TimeText.of(step.from()));
        Stream<String> end = slots.steps().stream()
                .skip(Math.max(0, slots.steps().size() - 1))
                .map(step -> TimeText.of(step.to()));
        return Stream.concat(starts, end).toList();
    }

    Grid week(Reader reader, PlanningAddress address, LocalDate monday, SpaceDays spaceDays) {
        LocalDate today = reader.now().atZone(reader.venue().zone()).toLocalDate();
        List<LocalDate> days = monday.datesUntil(monday.plusDays(7)).toList();
        List<Column> columns = days.stream()
                .map(date -> new Column(say.shortDay(date), 2, date.equals(today), address.dayOf(date), null))
                .toList();
        List<String> bands =
                Collections.nCopies(7, List.of(say.text("planning.morning"), say.text("planning.afternoon"))).stream()
                        .flatMap(List::stream)
                        .toList();
        CellWords words = new CellWords(say);
        List<Row> rows = spaceDays.spaces().stream()
                .map(space -> words.row(space, weekCells(space, days, address, spaceDays, words)))
                .toList();
        List<String> dates = days.stream()
                .flatMap(date -> Stream.of(date.toString(), date.toString()))
                .toList();
        return new Grid(columns, bands, dates, halves(reader.venue(), days, spaceDays.spaces()), rows);
    }

    private static HalfDays halves(Venue venue, List<LocalDate> dates, List<Space> spaces) {
        int minutes = 0;
        List<String> stretches = new ArrayList<>();
        for (LocalDate date : dates) {
            Slots slots = Slots.of(venue, date, spaces);
            minutes = slots.minutes();
            stretches.add(stretch(slots, true));
            stretches.add(stretch(slots, false));
        }
        return new HalfDays(minutes, stretches);
    }

    private static String stretch(Slots slots, boolean morning) {
        List<Period> steps = slots.steps().stream()
                .filter(step -> Slots.isMorning(step) == morning)
                .toList();
        return steps.isEmpty()
                ? "-"
                : steps.get(0).from().toLocalDateTime() + "/"
                        + steps.get(steps.size() - 1).to().toLocalDateTime();
    }

    private static List<Cell> weekCells(
            Space space, List<LocalDate> dates, PlanningAddress address, SpaceDays days, CellWords words) {
        List<Cell> cells = new ArrayList<>();
        for (LocalDate date : dates) {
            SpaceDay day = days.of(space, date);
            List<Stretch> steps = day.steps(days.slots(space, date));
            int noon = 0;
            while (noon < steps.size() && Slots.isMorning(steps.get(noon).period())) {
                noon++;
            }
            for (List<Stretch> half : List.of(steps.subList(0, noon), steps.subList(noon, steps.size()))) {
                cells.add(
                        half.isEmpty()
                                ? words.closedHalf(space, date)
                                : words.weekCell(day, HalfDay.of(half, day), address.dayOf(date)));
            }
        }
        return cells;
    }

    /** Why a date is closed, as far as anybody said. */
    String closed(Venue venue, LocalDate date) {
        return venue.openingHours().closureOn(date).map(say::closure).orElseGet(() -> say.text("planning.closed-day"));
    }
}
