package org.marot.web.congress;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.CancellationCharged;
import org.marot.congress.events.ChallengeMade;
import org.marot.congress.events.EventFileCancelled;
import org.marot.congress.events.EventFileChanged;
import org.marot.congress.events.EventFileClosed;
import org.marot.congress.events.EventFileConfirmed;
import org.marot.congress.events.EventFileDeclined;
import org.marot.congress.events.EventFileDelivered;
import org.marot.congress.events.EventFileEvent;
import org.marot.congress.events.EventFileOpened;
import org.marot.congress.events.EventFileQuoted;
import org.marot.congress.events.OptionBlocked;
import org.marot.congress.events.OptionChallenged;
import org.marot.congress.events.OptionExtended;
import org.marot.congress.events.OptionLapsed;
import org.marot.congress.events.OptionPlaced;
import org.marot.congress.events.OptionPromoted;
import org.marot.congress.events.OptionRankChanged;
import org.marot.congress.events.QuoteAccepted;
import org.marot.congress.events.SheetAcknowledged;
import org.marot.congress.events.SheetPublished;
import org.marot.congress.events.SpaceUsed;
import org.marot.web.congress.EventFileRow.Content;
import org.marot.web.projection.Fact;
import org.marot.web.projection.PerStream;
import org.springframework.stereotype.Component;

/** Keeps how each event file stands. */
@Component
class EventFileProjector extends PerStream<EventFileRow> {
    EventFileProjector() {
        super(EventFileColumns.table(), EventFileEvent.class);
    }

    @Override
    public String name() {
        return EventFileTable.PROJECTION;
    }

    @Override
    protected long sequence(EventFileRow row) {
        return row.sequence();
    }

    @Override
    protected EventFileRow row(Fact fact, @Nullable EventFileRow before) {
        if (fact.event() instanceof EventFileOpened opened) {
            return first(opened, fact);
        }
        return next(
                known(before, "event file"),
                (EventFileEvent) fact.event(),
                fact.envelope().sequence());
    }

    private static EventFileRow next(EventFileRow before, EventFileEvent event, long sequence) {
        Instant at = Instant.parse(event.at());
        if (event instanceof EventFileChanged changed) {
            return before.wanting(
                    changed.attendees(),
                    changed.zone(),
                    starts(changed.spaces()),
                    ends(changed.spaces()),
                    new Content(changed.spaces(), changed.services()),
                    at,
                    sequence);
        }
        if (event instanceof OptionPlaced placed) {
            boolean holds = placed.rank() == 1;
            Instant until = holds ? instant(placed.until()) : null;
            return before.standing("option", placed.rank(), holds, false, until, at, sequence);
        }
        if (event instanceof OptionLapsed) {
            return before.standing("lapsed", 0, false, false, null, at, sequence);
        }
        if (event instanceof EventFileCancelled) {
            return before.standing("cancelled", 0, false, false, null, at, sequence);
        }
        if (event instanceof EventFileDeclined) {
            return before.standing("declined", 0, false, false, null, at, sequence);
        }
        if (event instanceof EventFileDelivered delivered) {
            return before.standing("delivered", before.rank(), true, false, null, at, sequence)
                    .with(delivered.attendees());
        }
        if (event instanceof EventFileClosed) {
            return before.standing("closed", before.rank(), true, false, null, at, sequence);
        }
        if (event instanceof EventFileQuoted) {
            return before.standing(
                    before.isSigned() ? before.status() : "quoted",
                    before.rank(),
                    before.holding(),
                    before.challenged(),
                    before.until(),
                    at,
                    sequence);
        }
        if (event instanceof EventFileConfirmed) {
            return before.standing("confirmed", before.rank(), true, before.challenged(), null, at, sequence);
        }
        if (event instanceof SheetPublished published) {
            return before.with(SheetStanding.after(before.sheet(), published), sequence);
        }
        if (event instanceof SheetAcknowledged read) {
            return before.with(Objects.requireNonNull(before.sheet()).without(read.trade()), sequence);
        }
        return inLine(before, event, at, sequence);
    }

    private static EventFileRow inLine(EventFileRow before, EventFileEvent event, Instant at, long sequence) {
        String status = before.status();
        int rank = before.rank();
        boolean holding = before.holding();
        boolean challenged = before.challenged();
        Instant until = before.until();
        if (event instanceof OptionRankChanged changed) {
            rank = changed.rank();
        } else if (event instanceof OptionPromoted promoted) {
            rank = 1;
            holding = true;
            until = instant(promoted.until());
        } else if (event instanceof OptionChallenged challenge) {
            challenged = true;
            until = instant(challenge.until());
        } else if (event instanceof OptionExtended extended) {
            challenged = false;
            until = instant(extended.until());
        } else if (!(event instanceof ChallengeMade)
                && !(event instanceof OptionBlocked)
                && !(event instanceof QuoteAccepted)
                && !(event instanceof CancellationCharged)) {
            throw new IllegalStateException("an event without a meaning here");
        }
        return before.standing(status, rank, holding, challenged, until, at, sequence);
    }

    private static EventFileRow first(EventFileOpened event, Fact fact) {
        Instant at = Instant.parse(event.at());
        return new EventFileRow(
                event.eventFile(),
                fact.envelope().position(),
                event.reference(),
                event.venue(),
                event.customer(),
                event.by(),
                "enquiry",
                0,
                false,
                false,
                null,
                event.attendees(),
                null,
                event.zone(),
                starts(event.spaces()),
                ends(event.spaces()),
                new Content(event.spaces(), event.services()),
                null,
                at,
                at,
                fact.envelope().sequence());
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static Instant starts(List<SpaceUsed> spaces) {
        return spaces.stream()
                .map(use -> OffsetDateTime.parse(use.from()).toInstant().minus(Duration.parse(use.setUp())))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant ends(List<SpaceUsed> spaces) {
        return spaces.stream()
                .map(use -> OffsetDateTime.parse(use.to()).toInstant().plus(Duration.parse(use.strike())))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
