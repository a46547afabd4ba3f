package org.marot.pricing;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.VotedGrid.Fits;
import org.marot.pricing.grid.Bound;
import org.marot.pricing.grid.When;
import org.marot.shared.SpaceId;

/** Conditions of a grid, one by one. */
final class Conditionally {
    private Conditionally() {}

    static Fits customer(String... categories) {
        return when -> new Parts(when).with(Set.of(categories)).build();
    }

    static Fits season(String season) {
        return when -> {
            Parts parts = new Parts(when);
            parts.season = season;
            return parts.build();
        };
    }

    static Fits weekdays() {
        return days(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    static Fits days(Set<DayOfWeek> days) {
        return when -> {
            Parts parts = new Parts(when);
            parts.days = days;
            return parts.build();
        };
    }

    static Fits people(long least, long most) {
        return when -> {
            Parts parts = new Parts(when);
            parts.people = new Bound(least, most);
            return parts.build();
        };
    }

    static Fits minutes(long least, long most) {
        return when -> {
            Parts parts = new Parts(when);
            parts.minutes = new Bound(least, most);
            return parts.build();
        };
    }

    static Fits calendarDays(long least, long most) {
        return when -> {
            Parts parts = new Parts(when);
            parts.calendarDays = new Bound(least, most);
            return parts.build();
        };
    }

    static Fits spaceCount(long least, long most) {
        return when -> {
            Parts parts = new Parts(when);
            parts.spaceCount = new Bound(least, most);
            return parts.build();
        };
    }

    static Fits using(String... spaces) {
        return when -> {
            Parts parts = new Parts(when);
            parts.spaces = Set.copyOf(VotedGrid.spaces(String.join("+", spaces)));
            return parts.build();
        };
    }

    static Fits by(String... units) {
        return when -> {
            Parts parts = new Parts(when);
            parts.units = Set.of(units);
            return parts.build();
        };
    }

    static Fits purpose(String... purposes) {
        return when -> {
            Parts parts = new Parts(when);
            parts.purposes = Set.of(purposes);
            return parts.build();
        };
    }

    static Fits otherThan(String... purposes) {
        return when -> {
            Parts parts = new Parts(when);
            parts.otherThan = Set.of(purposes);
            return parts.build();
        };
    }

    static Fits having(String... services) {
        return when -> {
            Parts parts = new Parts(when);
            parts.having = Set.of(services);
            return parts.build();
        };
    }

    static Fits without(String... services) {
        return when -> {
            Parts parts = new Parts(when);
            parts.without = Set.of(services);
            return parts.build();
        };
    }

    static Fits counted(String counter) {
        return when -> {
            Parts parts = new Parts(when);
            parts.counter = counter;
            return parts.build();
        };
    }

    private static final class Parts {
        private Set<String> categories;
        private @Nullable String season;
        private Set<DayOfWeek> days;
        private @Nullable Bound people;
        private @Nullable Bound minutes;
        private @Nullable Bound calendarDays;
        private @Nullable Bound spaceCount;
        private Set<SpaceId> spaces;
        private Set<String> units;
        private Set<String> purposes;
        private Set<String> otherThan;
        private Set<String> having;
        private Set<String> without;
        private @Nullable String counter;

        Parts(When when) {
            categories = when.categories();
            season = when.season();
            days = when.days();
            people = when.people();
            minutes = when.minutes();
            calendarDays = when.calendarDays();
            spaceCount = when.spaceCount();
            spaces = when.spaces();
            units = when.units();
            purposes = when.purposes();
            otherThan = when.otherThan();
            having = when.with();
            without = when.without();
            counter = when.counter();
        }

        Parts with(Set<String> others) {
            categories = others;
            return this;
        }

        When build() {
            return new When(
                    categories,
                    season,
                    days,
                    people,
                    minutes,
                    calendarDays,
                    spaceCount,
                    spaces,
                    units,
                    purposes,
                    otherThan,
                    having,
                    without,
                    counter);
        }
    }
}
