package org.marot.incident;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jspecify.annotations.Nullable;
import org.marot.eventstore.EventPositions;
import org.marot.incident.write.IncidentCommand;
import org.marot.incident.write.IncidentStanding;
import org.marot.incident.write.InspectIncident;
import org.marot.incident.write.ReportIncident;
import org.marot.incident.write.TreatIncident;
import org.marot.reservation.CommandSender;
import org.marot.reservation.CommandSender.Sent;
import org.marot.shared.IncidentId;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** The door to incident reports; a report and what it says and shows are kept together, or not at all. */
@Component
public class Incidents {
    private final CommandSender sender;
    private final EventPositions positions;
    private final IncidentWords words;

    Incidents(CommandSender sender, EventPositions positions, IncidentWords words) {
        this.sender = sender;
        this.positions = positions;
        this.words = words;
    }

    /**
     * How a report stands, and where the command's last event went.
     *
     * @param position which tables can be asked to have reached
     */
    public record Receipt(IncidentStanding standing, long position) {}

    /** Sent again, answers as before. */
    public Receipt report(ReportIncident command, String text, @Nullable Photo photo) {
        IncidentId id = command.incident();
        try {
            return positions.exists(id.toString())
                    ? repeat(command)
                    : sender.together(() -> {
                        Receipt receipt = send(command);
                        words.put(id, command.request().actor().account(), text, photo);
                        return receipt;
                    });
        } catch (AggregateStreamCreationException repeated) {
            return repeat(command);
        }
    }

    public Receipt treat(TreatIncident command) {
        return send(command);
    }

    private Receipt repeat(ReportIncident command) {
        Receipt receipt = send(new InspectIncident(command.incident(), command.request()));
        if (!receipt.standing().repeated()) {
            throw Refused.notFound("no-such-incident");
        }
        return receipt;
    }

    private Receipt send(IncidentCommand command) {
        try {
            Sent<IncidentStanding> sent = sender.send(command);
            return new Receipt(sent.answer(), sent.position().orElseGet(positions::newest));
        } catch (AggregateNotFoundException e) {
            throw Refused.notFound("no-such-incident");
        }
    }
}
