package org.marot.enquiry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.EnquiryId;
import org.marot.shared.EventFileId;

/** What follows from an enquiry's id: always the same, so that nothing happens twice. */
final class EnquiryIds {
    private EnquiryIds() {}

    /** Somebody with the rights of this one enquiry. */
    static Actor enquirer(EnquiryId id, CustomerId customer) {
        return new Actor(new AccountId(id.value()), customer, Set.of(), false);
    }

    static CustomerId own(EnquiryId id) {
        return new CustomerId(id.value());
    }

    static EventFileId file(EnquiryId id) {
        return new EventFileId(named("event file", id));
    }

    static Request request(String what, EnquiryId id, Actor actor, Instant at) {
        return new Request(new CommandId(named(what, id)), what + " enquiry", actor, at);
    }

    static UUID named(String what, EnquiryId id) {
        return UUID.nameUUIDFromBytes(("enquiry/" + what + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
