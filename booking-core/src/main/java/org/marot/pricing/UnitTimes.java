package org.marot.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.marot.pricing.grid.Unit;
import org.marot.pricing.grid.Unit.Days;
import org.marot.pricing.grid.Unit.Hours;
import org.marot.pricing.grid.Unit.Length;
import org.marot.pricing.grid.Unit.Window;

/** Which time units buy on a venue's clock. */
final class UnitTimes {
    private final ZoneId zone;
    private final Map<Asked, List<Stretch>> known = new HashMap<>();

    UnitTimes(ZoneId zone) {
        this.zone = zone;
    }

    private record Asked(long second, String name) {}

    /** The same for a unit by its name. */
    List<Stretch> holding(long second, String name, Unit unit) {
        return known.computeIfAbsent(new Asked(second, name), asked -> holding(second, unit));
    }

    /** What one of the unit may buy that begins no later than that second and holds it. */
    List<Stretch> holding(long second, Unit unit) {
        if (unit instanceof Length length) {
            return List.of(new Stretch(second, end(second, length)));
        }
        if (unit instanceof Hours hours) {
            return windows(second, hours);
        }
        if (unit instanceof Days days) {
            LocalDate first = day(second);
            return List.of(new Stretch(midnight(first), midnight(first.plus(days.period()))));
        }
        return List.of(Stretch.ALWAYS);
    }

    LocalDate day(long second) {
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate();
    }

    /** Of the calendar, with any use. */
    NavigableSet<LocalDate> days(UsedTime time) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Stretch stretch : time.stretches()) {
            LocalDate last = day(stretch.to() - 1);
            for (LocalDate day = day(stretch.from()); !day.isAfter(last); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    /** From midnight to midnight. */
    Stretch whole(LocalDate day) {
        return new Stretch(midnight(day), midnight(day.plusDays(1)));
    }

    private long end(long second, Length length) {
        long end = second + length.length().toSeconds();
        return length.withinDay() ? Math.min(end, midnight(day(second).plusDays(1))) : end;
    }

    private List<Stretch> windows(long second, Hours hours) {
        List<Stretch> holding = new ArrayList<>();
        LocalDate today = day(second);
        for (Window window : hours.windows()) {
            for (LocalDate day = today.minusDays(window.daysLater()); !day.isAfter(today); day = day.plusDays(1)) {
                Stretch stretch = stretch(window, day);
                if (window.begins().contains(day.getDayOfWeek()) && stretch.includes(second)) {
                    holding.add(stretch);
                }
            }
        }
        return holding;
    }

    private Stretch stretch(Window window, LocalDate day) {
        return new Stretch(
                day.atTime(window.from()).atZone(zone).toEpochSecond(),
                day.plusDays(window.daysLater())
                        .atTime(window.to())
                        .atZone(zone)
                        .toEpochSecond());
    }

    private long midnight(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
