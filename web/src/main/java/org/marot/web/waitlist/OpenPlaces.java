package org.marot.web.waitlist;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.Waitlist;
import org.springframework.stereotype.Component;

/** The places in a line that somebody has and that are not over. */
@Component
public class OpenPlaces {
    private static final int MOST = 100;

    private final WaitlistTable table;
    private final Waitlist waitlist;
    private final Clock clock;

    OpenPlaces(WaitlistTable table, Waitlist waitlist, Clock clock) {
        this.table = table;
        this.waitlist = waitlist;
        this.clock = clock;
    }

    /** For whoever leaves for good: nothing is offered to somebody who is not there any more. */
    public void leaveAll(Actor actor) {
        List<WaitlistRow> open = table.list(actor, 0, MOST).stream()
                .map(WaitlistTable.Place::row)
                .filter(WaitlistRow::isOpen)
                .toList();
        for (WaitlistRow row : open) {
            Request request = new Request(new CommandId(UUID.randomUUID()), "leave all", actor, clock.instant());
            var unused = waitlist.leave(EntryId.of(row.entry()), request);
        }
    }
}
