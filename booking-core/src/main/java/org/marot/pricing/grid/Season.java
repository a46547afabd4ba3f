package org.marot.pricing.grid;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Parts of each year, or of one, with their first and last days. */
public record Season(List<Yearly> yearly, List<Dates> dates) {
    public Season {
        yearly = List.copyOf(yearly);
        dates = List.copyOf(dates);
    }

    /** Of every year; over its end where {@code to} comes before {@code from}. */
    public record Yearly(MonthDay from, MonthDay to) {
        boolean includes(MonthDay day) {
            return from.isAfter(to) ? !day.isBefore(from) || !day.isAfter(to) : !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Once. */
    public record Dates(LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public boolean includes(LocalDate day) {
        return yearly.stream().anyMatch(part -> part.includes(MonthDay.from(day)))
                || dates.stream().anyMatch(part -> part.includes(day));
    }
}
