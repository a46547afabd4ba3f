package org.marot.enquiry.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.enquiry.events.EnquiryReceived;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Reference;
import org.marot.shared.EnquiryId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Somebody asks. All that follows happens to the event file that it becomes, or it is forgotten. */
public class Enquiry {
    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    /** For Axon. */
    protected Enquiry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    EnquiryId decide(ReceiveEnquiry command) {
        Instant at = command.request().at();
        if (!at.isBefore(command.period().start())) {
            throw Refused.because(Violation.of(
                    "must-not-have-started", "from", command.period().from().toLocalDateTime()));
        }
        EnquiryReceived received = new EnquiryReceived(
                command.enquiry().toString(),
                Reference.of(command.eventFile()),
                command.venue().value(),
                command.attendees(),
                text(command.period().from()),
                text(command.period().to()),
                text(command.until().atZone(command.period().zone())),
                at.toString());
        apply(received, Commands.metaData(command.request()));
        return EnquiryId.of(Objects.requireNonNull(id));
    }

    @EventSourcingHandler
    void evolve(EnquiryReceived event) {
        id = event.enquiry();
    }

    private static String text(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }
}
