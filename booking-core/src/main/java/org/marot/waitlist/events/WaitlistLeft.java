package org.marot.waitlist.events;

/** The customer gave the place in the line up, or declined the offer. */
public record WaitlistLeft(String entry, String venue, String by, String at) implements WaitlistEvent {}
