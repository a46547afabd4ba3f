package org.marot.web.waitlist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.marot.waitlist.events.WaitlistAccepted;
import org.marot.waitlist.events.WaitlistEnded;
import org.marot.waitlist.events.WaitlistEvent;
import org.marot.waitlist.events.WaitlistJoined;
import org.marot.waitlist.events.WaitlistLeft;
import org.marot.waitlist.events.WaitlistOffered;
import org.marot.waitlist.events.WaitlistPassed;
import org.marot.web.projection.Fact;
import org.marot.web.projection.PerStream;
import org.springframework.stereotype.Component;

/** Keeps how each place in the line stands. */
@Component
class WaitlistProjector extends PerStream<WaitlistRow> {
    WaitlistProjector() {
        super(WaitlistColumns.table(), WaitlistEvent.class);
    }

    @Override
    public String name() {
        return WaitlistTable.PROJECTION;
    }

    @Override
    protected long sequence(WaitlistRow row) {
        return row.sequence();
    }

    @Override
    protected WaitlistRow row(Fact fact, @Nullable WaitlistRow before) {
        return fact.event() instanceof WaitlistJoined joined
                ? first(joined, fact)
                : next(
                        known(before, "place in the line"),
                        (WaitlistEvent) fact.event(),
                        fact.envelope().sequence());
    }

    private static WaitlistRow next(WaitlistRow before, WaitlistEvent event, long sequence) {
        Instant at = Instant.parse(event.at());
        if (event instanceof WaitlistOffered offer) {
            Instant until = Instant.parse(offer.expiresAt());
            return before.became("offered", offer.reservation(), offer.space(), until, at, sequence)
                    .in(offer.layout());
        }
        return before.became(end(event), before.reservation(), before.space(), null, at, sequence);
    }

    private static String end(WaitlistEvent event) {
        if (event instanceof WaitlistAccepted) {
            return "accepted";
        }
        if (event instanceof WaitlistPassed) {
            return "passed";
        }
        if (event instanceof WaitlistLeft) {
            return "left";
        }
        if (event instanceof WaitlistEnded) {
            return "ended";
        }
        throw new IllegalStateException("an event without a meaning here");
    }

    private static WaitlistRow first(WaitlistJoined event, Fact fact) {
        Instant at = Instant.parse(event.at());
        return new WaitlistRow(
                event.entry(),
                fact.envelope().position(),
                event.venue(),
                event.spaces(),
                event.kind(),
                event.from(),
                event.to(),
                event.zone(),
                event.customer(),
                event.joinedBy(),
                event.attendees(),
                event.layout(),
                "waiting",
                null,
                null,
                null,
                at,
                at,
                fact.envelope().sequence());
    }
}
