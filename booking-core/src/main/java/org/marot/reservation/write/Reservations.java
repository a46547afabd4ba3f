package org.marot.reservation.write;

/** The door to this feature: sends a command and answers how the reservation stands, the second time as the first. */
public interface Reservations {
    /**
     * Carries the command out in one transaction, retrying what PostgreSQL asks to retry.
     *
     * @throws org.marot.shared.Refused when a rule or somebody's claim says no; nothing has changed then
     */
    Receipt send(ReservationCommand command);
}
