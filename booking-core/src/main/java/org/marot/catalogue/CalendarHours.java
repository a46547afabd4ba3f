package org.marot.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hours by the week, unless a dated exception or else a public holiday says otherwise. */
public record CalendarHours(
        Map<DayOfWeek, List<OpenStretch>> week, List<DatedHours> exceptions, PublicHolidays holidays)
        implements OpeningHours {
    public CalendarHours {
        Map<DayOfWeek, List<OpenStretch>> sorted = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, stretches) -> sorted.put(day, List.copyOf(stretches)));
        week = Collections.unmodifiableMap(sorted);
        exceptions = exceptions.stream()
                .sorted(Comparator.comparing(DatedHours::from))
                .toList();
    }

    @Override
    public List<OpenStretch> on(LocalDate date) {
        Optional<DatedHours> exception = exceptionOn(date);
        if (exception.isPresent()) {
            return exception.get().hours();
        }
        return holidays.closing(date).isPresent() ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    @Override
    public Optional<Closure> closureOn(LocalDate date) {
        return exceptionOn(date)
                .map(e -> new Closure(
                        Closure.Kind.EXCEPTION, e.reason().french(), e.reason().in(Locale.ENGLISH)))
                .or(() -> holidays.closing(date));
    }

    @Override
    public boolean closedOnPublicHolidays() {
        return holidays.closed();
    }

    private Optional<DatedHours> exceptionOn(LocalDate date) {
        return exceptions.stream().filter(e -> e.covers(date)).findFirst();
    }
}
