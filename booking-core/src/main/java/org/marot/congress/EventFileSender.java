package org.marot.congress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.marot.congress.write.EventFileCommand;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.InspectEventFile;
import org.marot.congress.write.OpenEventFile;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender;
import org.marot.reservation.CommandSender.Sent;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** Sends a command to one event file and tells where in the store its answer stands. */
@Component
class EventFileSender {
    private final CommandSender sender;
    private final EventPositions positions;

    EventFileSender(CommandSender sender, EventPositions positions) {
        this.sender = sender;
        this.positions = positions;
    }

    FileReceipt send(EventFileCommand command) {
        try {
            Sent<FileReceipt> sent = sender.send(command);
            FileReceipt receipt = sent.answer();
            return receipt.at(sent.position()
                    .orElseGet(() -> positions.of(receipt.eventFile().toString(), receipt.sequence())));
        } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
            throw Refused.notFound("no-such-event-file");
        }
    }

    /** Answers a file's first command as before; to a stranger who met its id the file does not exist. */
    FileReceipt repeat(OpenEventFile command) {
        FileReceipt receipt = send(new InspectEventFile(command.eventFile(), command.request()));
        if (!receipt.repeated()) {
            throw Refused.notFound("no-such-event-file");
        }
        return receipt;
    }

    /** What follows of itself from another command or from the time. */
    static Request ofTheSystem(String what, EventFileId file, Instant at) {
        return new Request(named(what, file), what, Actor.system(), at);
    }

    static CommandId named(String what, EventFileId file) {
        return new CommandId(
                UUID.nameUUIDFromBytes(("event-file/" + what + "/" + file).getBytes(StandardCharsets.UTF_8)));
    }
}
