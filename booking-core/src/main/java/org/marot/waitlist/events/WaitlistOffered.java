package org.marot.waitlist.events;

/**
 * A space came free and is held for the customer, as {@code reservation}, until {@code expiresAt} (an instant in UTC). What
 * a mail needs is repeated here.
 */
public record WaitlistOffered(
        String entry,
        String venue,
        String customer,
        String joinedBy,
        String reservation,
        String reference,
        String space,
        String from,
        String to,
        String zone,
        int attendees,
        String layout,
        String expiresAt,
        String at)
        implements WaitlistEvent {}
