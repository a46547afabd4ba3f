package org.marot.series.events;

/** A date that was cancelled together with others, and the reservation that it was. */
public record DateGivenUp(String date, String reservation) {}
