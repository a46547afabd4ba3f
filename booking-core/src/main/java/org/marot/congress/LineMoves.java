package org.marot.congress;

import java.time.Instant;
import org.marot.congress.OptionTable.Waiting;
import org.marot.congress.write.BlockOption;
import org.marot.congress.write.ChangeRank;
import org.marot.congress.write.InspectEventFile;
import org.marot.congress.write.Plan;
import org.marot.congress.write.PromoteOption;
import org.marot.reservation.Attempts;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.VenueId;
import org.springframework.stereotype.Component;

/** Moves everybody up who waits behind something that is gone, in the transaction that made it go. */
@Component
class LineMoves {
    private final OptionTable line;
    private final LineOverlaps overlaps;
    private final EventFileSender sender;
    private final Attempts attempts;

    LineMoves(OptionTable line, LineOverlaps overlaps, EventFileSender sender, Attempts attempts) {
        this.line = line;
        this.overlaps = overlaps;
        this.sender = sender;
        this.attempts = attempts;
    }

    /** Whoever has nobody before it any more holds its spaces, if nothing else stands there; others are told their rank. */
    void advance(VenueId venue, Instant at) {
        for (Waiting waiting : line.waiting(venue)) {
            EventFileId file = waiting.file();
            Request request = EventFileSender.ofTheSystem("advance/" + waiting.told() + "/" + at, file, at);
            if (waiting.rank() == 1 && canHold(file, request) && promoted(file, request)) {
                continue;
            }
            if (waiting.rank() != waiting.told()) {
                line.tell(file, waiting.rank());
                sender.send(new ChangeRank(file, waiting.rank(), request));
            }
        }
    }

    /** Who waits for what is signed now may look elsewhere, and is told so. */
    void block(EventFileId signed, Instant at) {
        for (EventFileId file : overlaps.waitingFor(signed)) {
            Request request = EventFileSender.ofTheSystem("blocked by " + signed + "/" + at, file, at);
            sender.send(new BlockOption(file, request));
        }
    }

    private boolean promoted(EventFileId file, Request request) {
        return attempts.succeeds(() -> sender.send(new PromoteOption(file, request)), "Promoting " + file);
    }

    /** Nobody's turn comes once the event has begun. */
    private boolean canHold(EventFileId file, Request request) {
        Plan plan = sender.send(new InspectEventFile(file, request)).plan();
        return request.at().isBefore(plan.start()) && line.isFree(file, plan);
    }
}
