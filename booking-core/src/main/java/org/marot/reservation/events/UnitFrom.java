package org.marot.reservation.events;

/** Another unit from then on, local with offset. */
public record UnitFrom(int unit, String from) {}
