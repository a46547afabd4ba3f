package org.marot.web.waitlist;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.waitlist.events.WaitlistAccepted;
import org.marot.waitlist.events.WaitlistEnded;
import org.marot.waitlist.events.WaitlistEvent;
import org.marot.waitlist.events.WaitlistJoined;
import org.marot.waitlist.events.WaitlistLeft;
import org.marot.waitlist.events.WaitlistOffered;
import org.marot.waitlist.events.WaitlistPassed;
import org.marot.web.projection.Fact;
import org.marot.web.projection.ProjectionTable;
import org.marot.web.projection.Projector;
import org.springframework.stereotype.Component;

/** Keeps how each place in the line stands. */
@Component
class WaitlistProjector implements Projector<WaitlistRow> {
    private final ProjectionTable<WaitlistRow> table = WaitlistColumns.table();

    @Override
    public String name() {
        return WaitlistTable.PROJECTION;
    }

    @Override
    public ProjectionTable<WaitlistRow> table() {
        return table;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(WaitlistEvent.class.getPermittedSubclasses());
    }

    @Override
    public Set<String> keys(Fact fact) {
        return Set.of(fact.envelope().subject());
    }

    @Override
    public Map<String, WaitlistRow> apply(Fact fact, Map<String, WaitlistRow> rows) {
        String key = fact.envelope().subject();
        long sequence = fact.envelope().sequence();
        WaitlistRow before = rows.get(key);
        if (before != null && before.sequence() >= sequence) {
            return Map.of();
        }
        if (fact.event() instanceof WaitlistJoined joined) {
            return Map.of(key, first(joined, fact));
        }
        WaitlistEvent event = (WaitlistEvent) fact.event();
        return Map.of(key, next(known(before), event, sequence));
    }

    @Override
    public boolean follows(Fact fact, Map<String, WaitlistRow> rows) {
        WaitlistRow before = rows.get(fact.envelope().subject());
        long seen = before == null ? -1 : before.sequence();
        return fact.envelope().sequence() <= seen + 1;
    }

    private static WaitlistRow next(WaitlistRow before, WaitlistEvent event, long sequence) {
        Instant at = Instant.parse(event.at());
        if (event instanceof WaitlistOffered offer) {
            Instant until = Instant.parse(offer.expiresAt());
            return before.became("offered", offer.reservation(), offer.space(), until, at, sequence);
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

    private static WaitlistRow known(@Nullable WaitlistRow before) {
        if (before == null) {
            throw new IllegalStateException("nothing is known of this place in the line");
        }
        return before;
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
