package org.marot.web.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;

/** A stretch through which a venue stays open, on its own wall clock; open past midnight, it spans dates. */
record OpenTimes(LocalDateTime from, LocalDateTime to) {

    /** All that touch the dates from {@code first} to {@code last}, both included, in order. */
    static List<OpenTimes> between(OpeningHours hours, LocalDate first, LocalDate last) {
        List<OpenTimes> open = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (OpenStretch stretch : hours.on(date)) {
                append(open, new OpenTimes(date.atTime(stretch.from()), end(date, stretch.to())));
            }
        }
        return open;
    }

    private static LocalDateTime end(LocalDate date, LocalTime to) {
        return to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1).atStartOfDay() : date.atTime(to);
    }

    private static void append(List<OpenTimes> open, OpenTimes next) {
        OpenTimes last = open.isEmpty() ? null : open.get(open.size() - 1);
        if (last != null && last.to.equals(next.from)) {
            open.set(open.size() - 1, new OpenTimes(last.from, next.to));
        } else {
            open.add(next);
        }
    }
}
