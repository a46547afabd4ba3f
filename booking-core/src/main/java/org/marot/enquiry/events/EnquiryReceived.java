package org.marot.enquiry.events;

/**
 * Somebody asked from the public page of a venue; nothing is opened before whoever has the address confirms it.
 *
 * @param reference what the event file will be called by
 * @param from when the event would begin, as {@code to} for its end; ISO 8601 with the venue's offset then
 * @param until when the link in the mail ceases to be good, likewise
 */
public record EnquiryReceived(
        String enquiry,
        String reference,
        String venue,
        int attendees,
        String from,
        String to,
        String until,
        String at) {}
