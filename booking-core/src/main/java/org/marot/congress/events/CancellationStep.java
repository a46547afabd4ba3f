package org.marot.congress.events;

/**
 * Who gives up so many days before the first day, or earlier, owes that part.
 *
 * @param percent of the gross price
 */
public record CancellationStep(int days, int percent) {}
