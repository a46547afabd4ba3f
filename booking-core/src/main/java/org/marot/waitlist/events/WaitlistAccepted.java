package org.marot.waitlist.events;

/** The offer was taken; the hold is a reservation now. */
public record WaitlistAccepted(String entry, String venue, String reservation, String by, String at)
        implements WaitlistEvent {}
