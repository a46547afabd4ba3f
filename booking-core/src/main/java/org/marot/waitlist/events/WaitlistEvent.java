package org.marot.waitlist.events;

/** Everything that can happen to a place in the line. Times are ISO 8601; ids are strings. */
public sealed interface WaitlistEvent
        permits WaitlistJoined, WaitlistOffered, WaitlistAccepted, WaitlistPassed, WaitlistLeft, WaitlistEnded {
    String entry();

    String venue();

    String at();
}
