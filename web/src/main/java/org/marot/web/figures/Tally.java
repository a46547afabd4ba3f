package org.marot.web.figures;

import java.util.HashSet;
import java.util.Set;

/** Adds up one line of a figure; all of one reservation comes in a row. */
final class Tally {
    private long taken;
    private long open;
    private int bookings;
    private String last = "";
    private final Set<String> customers = new HashSet<>();

    void take(Use use, long minutes) {
        taken += minutes;
        if (!use.reservation().equals(last)) {
            last = use.reservation();
            bookings++;
            customers.add(use.customer());
        }
    }

    void open(long minutes) {
        open += minutes;
    }

    Group group(String key) {
        return new Group(key, taken, open, bookings, customers);
    }
}
