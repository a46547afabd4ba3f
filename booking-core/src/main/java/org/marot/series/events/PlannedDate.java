package org.marot.series.events;

/**
 * Where a series plans one of its dates.
 *
 * @param date the rule's date, for example {@code 2027-03-02}; it names the place in the series for ever
 * @param from local with offset, for example {@code 2027-03-02T09:00+01:00}
 * @param apart the customer took another time or space for this date; a move of the series leaves it there
 */
public record PlannedDate(String date, String reservation, String space, String from, String to, boolean apart) {}
