package org.marot.congress.write;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.marot.shared.Period;

/** The days of an event on the venue's calendar. */
public final class EventDays {
    /** What lasts longer than anything that services are ordered for is cut off. */
    private static final int MOST_DAYS = 400;

    private EventDays() {}

    /** On which the customer uses a space. */
    public static SortedSet<LocalDate> ofUse(List<SpaceUse> uses) {
        return days(uses, SpaceUse::period);
    }

    /** The same with set-up and strike. */
    public static SortedSet<LocalDate> all(List<SpaceUse> uses) {
        return days(uses, SpaceUse::claim);
    }

    /** Of one wish with the set-up and strike that it names. */
    public static SortedSet<LocalDate> of(SpaceWish wish) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Duration before = Objects.requireNonNullElse(wish.setUp(), Duration.ZERO);
        add(wish.period().widened(before, Objects.requireNonNullElse(wish.strike(), Duration.ZERO)), days);
        return days;
    }

    private static SortedSet<LocalDate> days(List<SpaceUse> uses, Function<SpaceUse, Period> when) {
        TreeSet<LocalDate> days = new TreeSet<>();
        uses.forEach(use -> add(when.apply(use), days));
        return days;
    }

    private static void add(Period period, SortedSet<LocalDate> days) {
        LocalDate last = period.to().minusNanos(1).toLocalDate();
        period.from()
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .limit(MOST_DAYS)
                .forEach(days::add);
    }
}
