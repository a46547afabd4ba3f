package org.marot.web.figures;

import java.util.Set;

/**
 * One line of a figure.
 *
 * @param key what it is about: a space, an hour, a category
 * @param taken minutes, each part of a divided hall and each desk counted by itself
 * @param open minutes that could have been taken; 0 where that has no meaning
 * @param customers who they were; they leave this package as a number at most
 * @param withheld so few that it could tell something of one of them
 */
record Group(String key, long taken, long open, int bookings, Set<String> customers, boolean withheld) {
    Group {
        customers = Set.copyOf(customers);
    }

    Group(String key, long taken, long open, int bookings, Set<String> customers) {
        this(key, taken, open, bookings, customers, false);
    }

    boolean isEmpty() {
        return customers.isEmpty();
    }

    /** Without its figures. */
    Group withhold() {
        return new Group(key, 0, open, 0, Set.of(), true);
    }
}
