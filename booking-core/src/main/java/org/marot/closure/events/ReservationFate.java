package org.marot.closure.events;

/**
 * What a closure does to a reservation, whose own event follows in the same transaction.
 *
 * @param fate {@code moved} or {@code cancelled}
 * @param sequence of that event in the reservation's stream
 */
public record ReservationFate(String reservation, String fate, long sequence) {}
