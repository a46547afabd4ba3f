package org.marot.web.figures;

import java.util.List;

/**
 * All that is counted of a venue over some days.
 *
 * @param spaces how full each was, in the order of the catalogue
 * @param hours by the hour of the wall clock, {@code 0} to {@code 23}
 * @param weekdays {@code 1} for Monday to {@code 7}
 * @param categories of customers, by what they took
 * @param arrivals who was awaited: {@code came} and {@code missed}
 * @param absences of the spaces in which somebody was awaited, {@code taken} of whose bookings nobody came to
 * @param leads how long before they were booked, by {@link LeadTime}
 */
record Figures(
        Group total,
        List<Group> spaces,
        List<Group> hours,
        List<Group> weekdays,
        List<Group> categories,
        List<Group> arrivals,
        List<Group> absences,
        List<Group> leads) {
    Figures {
        spaces = List.copyOf(spaces);
        hours = List.copyOf(hours);
        weekdays = List.copyOf(weekdays);
        categories = List.copyOf(categories);
        arrivals = List.copyOf(arrivals);
        absences = List.copyOf(absences);
        leads = List.copyOf(leads);
    }
}
