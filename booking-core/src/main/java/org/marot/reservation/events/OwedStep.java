package org.marot.reservation.events;

/** Who gives up so many days before the first day, or earlier, owes that; later than the last step all is owed. */
public record OwedStep(int days, long owed, boolean mayRefuseNext) {}
