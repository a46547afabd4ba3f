package org.marot.waitlist.write;

import org.marot.reservation.write.Reference;
import org.marot.waitlist.events.WaitlistJoined;
import org.marot.waitlist.events.WaitlistOffered;

/** Turns what was decided into the primitives that events are made of. */
final class EntryFacts {
    private EntryFacts() {}

    static WaitlistJoined joined(JoinWaitlist command, WaitingWish agreed) {
        String layout = agreed.layout();
        return new WaitlistJoined(
                command.entry().toString(),
                agreed.venue().value(),
                agreed.customer().toString(),
                agreed.category(),
                command.request().by(),
                agreed.spaces().stream().map(Object::toString).toList(),
                agreed.kind(),
                agreed.period().from().toOffsetDateTime().toString(),
                agreed.period().to().toOffsetDateTime().toString(),
                agreed.period().zone().getId(),
                agreed.attendees(),
                layout == null ? "" : layout,
                command.request().at().toString());
    }

    static WaitlistOffered offered(OfferPlace command, WaitlistJoined joined) {
        return new WaitlistOffered(
                joined.entry(),
                joined.venue(),
                joined.customer(),
                joined.joinedBy(),
                command.reservation().toString(),
                Reference.of(command.reservation()),
                command.space().value(),
                joined.from(),
                joined.to(),
                joined.zone(),
                joined.attendees(),
                command.layout(),
                command.expiresAt().toString(),
                command.request().at().toString());
    }
}
