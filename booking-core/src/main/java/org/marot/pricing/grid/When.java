package org.marot.pricing.grid;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.shared.SpaceId;

/**
 * What must be true for a part of the grid to apply. An empty set and a null ask for nothing.
 *
 * @param categories the customer's, one of them
 * @param season the name of the season in which the priced time begins
 * @param days on which the priced time begins
 * @param people the headcount
 * @param minutes of use within the priced time
 * @param calendarDays on which anything is used
 * @param spaceCount how many spaces are used
 * @param spaces one of them is used
 * @param units by which the space was priced, one of them
 * @param purposes what it is for, one of them
 * @param otherThan what it is not for, none of them
 * @param with services that are all ordered
 * @param without services of which none is ordered
 * @param counter of which the customer has one left for the year of the first day
 */
public record When(
        Set<String> categories,
        @Nullable String season,
        Set<DayOfWeek> days,
        @Nullable Bound people,
        @Nullable Bound minutes,
        @Nullable Bound calendarDays,
        @Nullable Bound spaceCount,
        Set<SpaceId> spaces,
        Set<String> units,
        Set<String> purposes,
        Set<String> otherThan,
        Set<String> with,
        Set<String> without,
        @Nullable String counter) {
    public static final When ALWAYS = new When(
            Set.of(), null, Set.of(), null, null, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), null);

    public When {
        categories = Set.copyOf(categories);
        days = Set.copyOf(days);
        spaces = Set.copyOf(spaces);
        units = Set.copyOf(units);
        purposes = Set.copyOf(purposes);
        otherThan = Set.copyOf(otherThan);
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }
}
