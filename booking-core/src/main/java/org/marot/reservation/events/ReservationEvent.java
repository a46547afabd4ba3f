package org.marot.reservation.events;

/** Everything that can happen to a reservation. Times are ISO 8601 with the venue's offset then; ids are strings. */
public sealed interface ReservationEvent
        permits SpaceHeld,
                SpaceBooked,
                ReservationConfirmed,
                ReservationMoved,
                ReservationCancelled,
                HoldExpired,
                ReservationCheckedIn,
                CheckInUndone,
                ReservationCheckedOut,
                ReservationCompleted,
                ReservationNotUsed,
                ReservationReinstated,
                UnitNamed,
                UnitReleased,
                ReservationPriced,
                ReservationCharged {
    String reservation();

    String venue();
}
