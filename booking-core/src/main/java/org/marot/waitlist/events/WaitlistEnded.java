package org.marot.waitlist.events;

/** The period began, and there was nothing to offer. */
public record WaitlistEnded(String entry, String venue, String at) implements WaitlistEvent {}
