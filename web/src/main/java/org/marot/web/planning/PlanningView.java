package org.marot.web.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.web.page.Say;
import org.marot.web.planning.MonthPlanner.Month;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a day, a week or a month: as a grid, as a list, or as both for the style sheet to choose. */
@Component
class PlanningView {
    private static final int DAYS_AHEAD = 60;
    /** Beyond so many spaces times days, a list as long as a book would be sent to a reader who sees the grid. */
    private static final int MOST_FOR_BOTH = 200;

    private final Planner planner;
    private final ListPlanner lists;
    private final MonthPlanner months;
    private final Say say;

    PlanningView(Planner planner, ListPlanner lists, MonthPlanner months, Say say) {
        this.planner = planner;
        this.lists = lists;
        this.months = months;
        this.say = say;
    }

    void show(Reader reader, PlanningAddress address, Model model) {
        model.addAttribute("view", address.view());
        model.addAttribute("closed", null);
        model.addAttribute("nextOpen", null);
        switch (address.view()) {
            case "month" -> month(reader, address, model);
            case "week" -> week(reader, address, model);
            default -> day(reader, address, model);
        }
    }

    private void day(Reader reader, PlanningAddress address, Model model) {
        LocalDate date = address.date();
        Venue venue = reader.venue();
        boolean open = !venue.openingHours().on(date).isEmpty();
        stands(say.day(date), date.minusDays(1), date.plusDays(1), model);
        if (!open) {
            model.addAttribute("closed", planner.closed(venue, date));
            model.addAttribute("nextOpen", nextOpen(venue, date));
            model.addAttribute("showsGrid", false);
            model.addAttribute("showsList", false);
            return;
        }
        SpaceDays days = planner.days(reader, date, date);
        Shown shown = shown(address, days.spaces().size(), model);
        if (shown.grid()) {
            model.addAttribute("grid", planner.day(reader, address, days));
        }
        if (shown.list()) {
            model.addAttribute("list", List.of(lists.list(reader, address, date, days)));
        }
    }

    private void week(Reader reader, PlanningAddress address, Model model) {
        LocalDate monday = address.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        SpaceDays days = planner.days(reader, monday, monday.plusDays(6));
        stands(
                say.week(monday, monday.plusDays(6)),
                address.date().minusWeeks(1),
                address.date().plusWeeks(1),
                model);
        Shown shown = shown(address, 7 * days.spaces().size(), model);
        if (shown.grid()) {
            model.addAttribute("grid", planner.week(reader, address, monday, days));
        }
        if (shown.list()) {
            model.addAttribute(
                    "list",
                    monday.datesUntil(monday.plusDays(7))
                            .map(date -> lists.list(reader, address, date, days))
                            .toList());
        }
    }

    /** Its list has one line a day, so that both always go together. */
    private void month(Reader reader, PlanningAddress address, Model model) {
        YearMonth month = YearMonth.from(address.date());
        SpaceDays days = planner.days(reader, month.atDay(1), month.atEndOfMonth());
        stands(say.month(month), address.date().minusMonths(1), address.date().plusMonths(1), model);
        var unused = shown(address, 0, model);
        Month planning = months.month(reader, address, month, days);
        model.addAttribute("grid", planning.grid());
        model.addAttribute("list", planning.days());
    }

    private static void stands(String heading, LocalDate previous, LocalDate next, Model model) {
        model.addAttribute("heading", heading);
        model.addAttribute("previous", previous);
        model.addAttribute("next", next);
    }

    private record Shown(boolean grid, boolean list) {}

    private static Shown shown(PlanningAddress address, int size, Model model) {
        boolean both = address.as().isEmpty() && size <= MOST_FOR_BOTH;
        Shown shown = new Shown(
                both || !address.as().equals("list"), both || address.as().equals("list"));
        model.addAttribute("showsGrid", shown.grid());
        model.addAttribute("showsList", shown.list());
        return shown;
    }

    private static @Nullable LocalDate nextOpen(Venue venue, LocalDate date) {
        return date.datesUntil(date.plusDays(DAYS_AHEAD))
                .filter(day -> !venue.openingHours().on(day).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
