package org.marot.web.planning;

import org.marot.web.availability.PlanningEntry;

/**
 * What the reader may open: a reservation, which can be moved as well, or an event file.
 *
 * @param style whose it is, and what
 * @param from with its offset, as {@code to}: where it starts from when it is moved
 */
record Bar(String style, String address, String mark, String title, String from, String to) {
    static String opening(PlanningEntry entry) {
        return (entry.isOfEventFile() ? "/event-files/" : "/reservations/") + entry.reservation();
    }
}
