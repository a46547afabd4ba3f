package org.marot.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.grid.Bound;
import org.marot.pricing.grid.Counter;
import org.marot.pricing.grid.Grid;
import org.marot.pricing.grid.Season;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** An order under the grid that holds for it, as the grid's conditions look at it. */
final class Occasion {
    /** As whom the grid sees who is not known. */
    private static final String ANYBODY = "visitor";

    private final Order order;
    private final Grid grid;
    private final List<Lane> lanes;
    private final UnitTimes clock;
    private final UsedTime time;
    private final Set<SpaceId> spaces;
    private final Set<String> services;
    private final NavigableSet<LocalDate> days;

    /** @param order uses a space at least */
    Occasion(Order order, Grid grid) {
        this.order = order;
        this.grid = grid;
        lanes = Lane.of(order.uses());
        clock = new UnitTimes(order.uses().get(0).period().zone());
        time = UsedTime.together(lanes.stream().map(Lane::time).toList());
        spaces = lanes.stream().map(Lane::space).collect(Collectors.toUnmodifiableSet());
        services = order.services().stream().map(Order.Service::code).collect(Collectors.toUnmodifiableSet());
        days = clock.days(time);
    }

    Order order() {
        return order;
    }

    Grid grid() {
        return grid;
    }

    List<Lane> lanes() {
        return lanes;
    }

    UnitTimes clock() {
        return clock;
    }

    /** When anything is used. */
    UsedTime time() {
        return time;
    }

    Set<SpaceId> spaces() {
        return spaces;
    }

    /** Of the calendar, with any use. */
    Set<LocalDate> days() {
        return days;
    }

    LocalDate firstDay() {
        return days.first();
    }

    String category() {
        String category = order.asker().category();
        return category.isEmpty() ? ANYBODY : category;
    }

    /** The whole order. */
    Priced whole(Set<String> units) {
        return new Priced(firstDay(), time.minutesWithin(Stretch.ALWAYS), spaces, units);
    }

    boolean fits(When when, Priced priced) {
        return fitsWhoAsks(when)
                && fitsTime(when, priced.day(), priced.minutes())
                && includes(when.spaceCount(), priced.spaces().size())
                && (when.spaces().isEmpty() || when.spaces().stream().anyMatch(priced.spaces()::contains))
                && (when.units().isEmpty() || when.units().stream().anyMatch(priced.units()::contains));
    }

    /** The part of the condition that is the same for all of the order. */
    boolean fitsWhoAsks(When when) {
        String purpose = order.asker().purpose();
        return (when.categories().isEmpty() || when.categories().contains(category()))
                && includes(when.people(), order.asker().people())
                && includes(when.calendarDays(), days.size())
                && (when.purposes().isEmpty()
                        || purpose != null && when.purposes().contains(purpose))
                && (purpose == null || !when.otherThan().contains(purpose))
                && services.containsAll(when.with())
                && when.without().stream().noneMatch(services::contains)
                && (when.counter() == null || left(when.counter()) > 0);
    }

    /** The part of the condition that may differ from one stretch of time to the next. */
    boolean fitsTime(When when, LocalDate day, long minutes) {
        return (when.season() == null || season(when.season()).includes(day))
                && (when.days().isEmpty() || when.days().contains(day.getDayOfWeek()))
                && includes(when.minutes(), minutes);
    }

    /** How many of the counter the customer has in the year of the first day, spent ones too. */
    int perYear(String counter) {
        Counter known = grid.counters().get(counter);
        return known == null ? 0 : known.perYear();
    }

    int left(String counter) {
        return perYear(counter)
                - order.asker().used().stream()
                        .filter(used -> used.counter().equals(counter)
                                && used.year() == firstDay().getYear())
                        .mapToInt(Order.UsedRight::times)
                        .sum();
    }

    private Season season(String name) {
        Season season = grid.seasons().get(name);
        if (season == null) {
            throw new IllegalStateException("the grid has no season " + name);
        }
        return season;
    }

    private static boolean includes(@Nullable Bound bound, long number) {
        return bound == null || bound.includes(number);
    }
}
