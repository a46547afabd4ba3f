package org.marot.congress.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.EventFileEvent;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/**
 * An organiser's event, from the enquiry to its closing. Its options are decided with the line, in the command's own
 * transaction; what {@link Options} and {@link Endings} say happens to the file's own time.
 */
public class EventFile {
    /** Read by Axon alone. Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String id;

    private final FileState state = new FileState();
    private final Commands commands = new Commands();

    /** For Axon. */
    protected EventFile() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    FileReceipt decide(OpenEventFile command, EventFileDesk desk) {
        Request request = command.request();
        if (!command.customer().equals(request.actor().customer())
                && !request.actor().isStaffOf(command.wish().venue())) {
            throw Refused.forbidden("must-book-for-oneself");
        }
        Plan plan = desk.agree(command.wish(), List.of(), request.at());
        record(List.of(FileFacts.opened(command.eventFile(), command.customer(), plan, request)), request);
        return receipt(false);
    }

    @CommandHandler
    FileReceipt decide(ChangeEventFile command, EventFileDesk desk) {
        return once(command, () -> {
            if (!command.wish().venue().equals(state.plan().venue())) {
                throw Refused.because(Violation.of("must-stay-in-its-venue"));
            }
            List<SpaceUse> begun = state.status.isSigned() ? state.plan().spaces() : List.of();
            Plan plan = desk.agree(command.wish(), begun, command.request().at());
            return options(desk).change(command, plan);
        });
    }

    @CommandHandler
    FileReceipt decide(PlaceOption command, EventFileDesk desk) {
        return once(command, () -> options(desk).place(command));
    }

    @CommandHandler
    FileReceipt decide(ChangeRank command, EventFileDesk desk) {
        return ofTheLine(command.request(), options(desk).changeRank(command));
    }

    @CommandHandler
    FileReceipt decide(PromoteOption command, EventFileDesk desk) {
        return ofTheLine(command.request(), options(desk).promote(command.request()));
    }

    @CommandHandler
    FileReceipt decide(BlockOption command) {
        return ofTheLine(
                command.request(), state.waits() ? List.of(FileFacts.blocked(state, command.request())) : List.of());
    }

    @CommandHandler
    FileReceipt decide(ShortenOption command, EventFileDesk desk) {
        return ofTheLine(command.request(), options(desk).shorten(command));
    }

    @CommandHandler
    FileReceipt decide(RecordChallenge command, EventFileDesk desk) {
        return once(command, () -> options(desk).challenge(command));
    }

    @CommandHandler
    FileReceipt decide(ExtendOption command, EventFileDesk desk) {
        return once(command, () -> options(desk).extend(command));
    }

    @CommandHandler
    FileReceipt decide(LapseOption command, EventFileDesk desk) {
        return ofTheLine(command.request(), options(desk).lapse(command.request()));
    }

    @CommandHandler
    FileReceipt decide(IssueQuote command, EventFileDesk desk) {
        return once(command, () -> new Quotes(state, desk).issue(command));
    }

    @CommandHandler
    FileReceipt decide(AcceptQuote command, EventFileDesk desk) {
        boolean before = commands.include(command.request());
        return ofTheLine(command.request(), before ? List.of() : new Quotes(state, desk).accept(command));
    }

    @CommandHandler
    FileReceipt decide(ConfirmEventFile command, EventFileDesk desk) {
        return once(command, () -> endings(desk).confirm(command.request()));
    }

    @CommandHandler
    FileReceipt decide(PublishSheet command) {
        return once(command, () -> new Sheets(state).publish(command));
    }

    @CommandHandler
    FileReceipt decide(AcknowledgeSheet command) {
        return once(command, () -> new Sheets(state).acknowledge(command));
    }

    @CommandHandler
    FileReceipt decide(CancelEventFile command, EventFileDesk desk) {
        return once(command, () -> endings(desk).cancel(command));
    }

    @CommandHandler
    FileReceipt decide(DeclineEventFile command, EventFileDesk desk) {
        return once(command, () -> endings(desk).decline(command));
    }

    @CommandHandler
    FileReceipt decide(DeliverEventFile command, EventFileDesk desk) {
        return once(command, () -> endings(desk).deliver(command));
    }

    @CommandHandler
    FileReceipt decide(CloseEventFile command, EventFileDesk desk) {
        return once(command, () -> endings(desk).close(command.request()));
    }

    @CommandHandler
    FileReceipt decide(InspectEventFile command) {
        FilePermission.toKnow(state, command.request());
        return receipt(commands.include(command.request()));
    }

    @EventSourcingHandler
    void evolve(
            EventFileEvent event,
            @MetaDataValue(Commands.COMMAND) String command,
            @MetaDataValue(Commands.FINGERPRINT) String fingerprint) {
        id = event.eventFile();
        commands.remember(command, fingerprint);
        state.evolve(event);
    }

    /** Decides unless this very command was carried out before, for somebody who may change the file. */
    private FileReceipt once(EventFileCommand command, Supplier<List<EventFileEvent>> decision) {
        Request request = command.request();
        if (commands.include(request)) {
            return receipt(true);
        }
        FilePermission.toKnow(state, request);
        record(decision.get(), request);
        return receipt(false);
    }

    private FileReceipt ofTheLine(Request request, List<EventFileEvent> events) {
        record(events, request);
        return receipt(events.isEmpty());
    }

    private Options options(EventFileDesk desk) {
        return new Options(state, desk);
    }

    private Endings endings(EventFileDesk desk) {
        return new Endings(state, desk);
    }

    private static void record(List<? extends EventFileEvent> events, Request request) {
        events.forEach(event -> apply(event, Commands.metaData(request)));
    }

    private FileReceipt receipt(boolean repeated) {
        return state.receipt(getVersion(), repeated);
    }
}
