package org.marot.reservation.events;

/** Another reservation of the same pool was given another unit, to make room; its period is as it was. */
public record UnitChanged(String reservation, int unit) {}
