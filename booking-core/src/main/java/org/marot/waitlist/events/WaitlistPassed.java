package org.marot.waitlist.events;

/** Nobody answered the offer in time; it went to the next in line. */
public record WaitlistPassed(String entry, String venue, String reservation, String at) implements WaitlistEvent {}
