package org.marot.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * Hours that replace the ordinary week, and a public holiday, from one date to another, both included.
 *
 * @param hours empty means closed
 */
public record DatedHours(LocalDate from, LocalDate to, List<OpenStretch> hours, Wording reason) {
    public DatedHours {
        hours = List.copyOf(hours);
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
