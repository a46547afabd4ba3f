package org.marot.incident.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.incident.events.IncidentBeingMended;
import org.marot.incident.events.IncidentClosed;
import org.marot.incident.events.IncidentEvent;
import org.marot.incident.events.IncidentReported;
import org.marot.incident.events.IncidentSeen;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Request;
import org.marot.shared.IncidentId;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** A fault that somebody reported: seen, being mended, closed, always forward, by the staff of the venue. */
public class Incident {
    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    private final Commands commands = new Commands();
    private String venue = "";
    private String space = "";
    private String reporter = "";
    private IncidentStatus status = IncidentStatus.REPORTED;

    /** For Axon. */
    protected Incident() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    IncidentStanding decide(ReportIncident command) {
        Request request = command.request();
        record(
                new IncidentReported(
                        command.incident().toString(),
                        command.venue().value(),
                        command.space().value(),
                        command.photo(),
                        request.by(),
                        request.at().toString()),
                request);
        return standing(false);
    }

    @CommandHandler
    IncidentStanding decide(InspectIncident command) {
        Request request = command.request();
        if (!reporter.equals(request.by()) && !isStaff(request)) {
            throw Refused.notFound("no-such-incident");
        }
        return standing(commands.include(request));
    }

    @CommandHandler
    IncidentStanding decide(TreatIncident command) {
        Request request = command.request();
        if (!isStaff(request)) {
            throw reporter.equals(request.by())
                    ? Refused.forbidden("must-be-staff")
                    : Refused.notFound("no-such-incident");
        }
        if (commands.include(request)) {
            return standing(true);
        }
        if (command.to().compareTo(status) <= 0) {
            throw Refused.because(Violation.of("must-go-forward", "incident", status.published()));
        }
        record(event(command), request);
        return standing(false);
    }

    @EventSourcingHandler
    void evolve(
            IncidentEvent event,
            @MetaDataValue(Commands.COMMAND) String command,
            @MetaDataValue(Commands.FINGERPRINT) String fingerprint) {
        id = event.incident();
        commands.remember(command, fingerprint);
        if (event instanceof IncidentReported reported) {
            venue = reported.venue();
            space = reported.space();
            reporter = reported.by();
        } else if (event instanceof IncidentSeen) {
            status = IncidentStatus.SEEN;
        } else if (event instanceof IncidentBeingMended) {
            status = IncidentStatus.BEING_MENDED;
        } else if (event instanceof IncidentClosed) {
            status = IncidentStatus.CLOSED;
        }
    }

    private IncidentEvent event(TreatIncident command) {
        String by = command.request().by();
        String at = command.request().at().toString();
        return switch (command.to()) {
            case SEEN -> new IncidentSeen(id(), venue, by, at);
            case BEING_MENDED ->
                new IncidentBeingMended(
                        id(),
                        venue,
                        command.closure() == null ? "" : command.closure().toString(),
                        by,
                        at);
            case CLOSED -> new IncidentClosed(id(), venue, by, at);
            case REPORTED -> throw new IllegalStateException("nothing is reported twice");
        };
    }

    private boolean isStaff(Request request) {
        return request.actor().isStaffOf(new VenueId(venue));
    }

    private static void record(IncidentEvent event, Request request) {
        apply(event, Commands.metaData(request));
    }

    private IncidentStanding standing(boolean repeated) {
        return new IncidentStanding(IncidentId.of(id()), new VenueId(venue), new SpaceId(space), status, repeated);
    }

    private String id() {
        return Objects.requireNonNull(id);
    }
}
