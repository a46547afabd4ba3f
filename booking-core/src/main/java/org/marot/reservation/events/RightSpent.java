package org.marot.reservation.events;

/** One of what the customer has so many of in a year. */
public record RightSpent(String counter, int year) {}
