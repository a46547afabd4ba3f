package org.marot.notifications.intake;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.marot.notifications.intake.Reader.Reading;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of enquiries: whoever asked is sent the link that confirms it. Knows no table and no clock. */
final class EnquiryReader {
    private static final String PREFIX = "marot.enquiry.";

    private final JsonMapper json;

    EnquiryReader(JsonMapper json) {
        this.json = json;
    }

    private record Received(String reference, String venue, int attendees, String from, String to, String until) {
        private Received {
            requireNonNull(reference);
            requireNonNull(venue);
            requireNonNull(from);
            requireNonNull(to);
            requireNonNull(until);
        }
    }

    static boolean isOfEnquiry(PublishedEvent event) {
        return event.type().startsWith(PREFIX);
    }

    /** @throws Unreadable when the event does not make sense */
    Reading read(PublishedEvent event) {
        if (!event.type().equals(PREFIX + "received.v1")) {
            return Reading.silent(null);
        }
        try {
            return new Reading(
                    null, Optional.of(notice(event.subject(), json.readValue(event.data(), Received.class))));
        } catch (JacksonException | NullPointerException problem) {
            throw new Unreadable(problem.getClass().getSimpleName(), problem);
        }
    }

    /** Who asked is known by the enquiry alone; no space is named yet. */
    private static Notice notice(String enquiry, Received received) {
        return new Notice(
                NoticeKind.ENQUIRY_RECEIVED,
                enquiry,
                received.reference(),
                received.venue(),
                enquiry,
                enquiry,
                new Stay("", received.from(), received.to()),
                null,
                received.attendees(),
                received.until());
    }
}
