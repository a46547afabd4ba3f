package org.marot.notifications.mail;

import org.jspecify.annotations.Nullable;

/**
 * Something that a customer is to be told about a reservation. It holds ids only, so that it may be kept.
 *
 * @param customer who is told; their name and address are looked up when the mail is sent
 * @param bookedBy the account that asked, told instead when the customer has no address of their own
 * @param before where the reservation was until it moved; null unless it moved
 * @param until when an offer lapses, local with offset; null unless it is one
 */
public record Notice(
        NoticeKind kind,
        String reservation,
        String reference,
        String venue,
        String customer,
        String bookedBy,
        Stay stay,
        @Nullable Stay before,
        int attendees,
        @Nullable String until) {

    /** Anything but an offer. */
    public Notice(
            NoticeKind kind,
            String reservation,
            String reference,
            String venue,
            String customer,
            String bookedBy,
            Stay stay,
            @Nullable Stay before,
            int attendees) {
        this(kind, reservation, reference, venue, customer, bookedBy, stay, before, attendees, null);
    }
}
