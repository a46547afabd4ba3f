package org.marot.reservation.write;

/** What to send when a command that creates turns out to have been carried out before. */
public final class Repeats {
    private Repeats() {}

    public static Object creationOf(ReservationCommand command) {
        return new RepeatCreation(command.reservation(), command.request());
    }
}
