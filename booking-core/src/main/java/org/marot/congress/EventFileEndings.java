package org.marot.congress;

import org.marot.congress.write.CloseEventFile;
import org.marot.congress.write.DeclineEventFile;
import org.marot.congress.write.DeliverEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.LostReason;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.springframework.stereotype.Component;

/** What staff say of an event file in the end: that nothing came of it, or that it took place and all is done. */
@Component
public class EventFileEndings {
    private final EventFiles files;
    private final EventFileSender sender;

    EventFileEndings(EventFiles files, EventFileSender sender) {
        this.files = files;
        this.sender = sender;
    }

    /** Frees what it held, and moves everybody up who waits behind it. */
    public FileReceipt decline(EventFileId file, LostReason reason, Request request) {
        DeclineEventFile command = new DeclineEventFile(file, reason, request);
        return files.allowed(command, () -> files.inLine(command));
    }

    /** @param attendees how many came */
    public FileReceipt deliver(EventFileId file, int attendees, Request request) {
        return sender.send(new DeliverEventFile(file, attendees, request));
    }

    public FileReceipt close(EventFileId file, Request request) {
        return sender.send(new CloseEventFile(file, request));
    }
}
