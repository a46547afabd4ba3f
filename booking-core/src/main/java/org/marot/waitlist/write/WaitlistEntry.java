package org.marot.waitlist.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.marot.waitlist.events.WaitlistAccepted;
import org.marot.waitlist.events.WaitlistEnded;
import org.marot.waitlist.events.WaitlistEvent;
import org.marot.waitlist.events.WaitlistLeft;
import org.marot.waitlist.events.WaitlistPassed;

/**
 * One customer's place in the line: it waits, is offered a hold once, and ends accepted, passed, left, or when its period
 * begins. Its row in the line changes in the command's own transaction.
 */
public class WaitlistEntry {
    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    private final EntryState state = new EntryState();
    private final Commands commands = new Commands();

    /** For Axon. */
    protected WaitlistEntry() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Standing decide(JoinWaitlist command, JoiningDesk desk, WaitingTimers timers) {
        Request request = command.request();
        WaitingWish asked = command.wish();
        boolean own = asked.customer().equals(request.actor().customer());
        if (!own && !request.actor().isStaffOf(asked.venue())) {
            throw Refused.forbidden("must-book-for-oneself");
        }
        WaitingWish wish = desk.agree(asked, request);
        desk.line().join(command.entry(), wish, request);
        timers.endAt(command.entry(), wish.period().start());
        record(EntryFacts.joined(command, wish), request);
        return standing(false);
    }

    @CommandHandler
    Standing decide(RepeatJoining command) {
        if (!commands.include(command.request())) {
            throw Refused.notFound("no-such-entry");
        }
        return standing(true);
    }

    @CommandHandler
    Standing decide(OfferPlace command, JoiningDesk desk) {
        Request request = command.request();
        if (state.status != WaitlistStatus.WAITING) {
            throw notIn("must-be-waiting");
        }
        desk.line().offer(command.entry(), command.reservation(), command.expiresAt());
        record(EntryFacts.offered(command, state.joined()), request);
        return standing(false);
    }

    @CommandHandler
    Standing decide(AcceptOffer command, JoiningDesk desk) {
        Request request = command.request();
        if (commands.include(request)) {
            return standing(true);
        }
        requirePermission(request);
        if (state.status != WaitlistStatus.OFFERED) {
            throw notIn("must-be-offered");
        }
        requireInTime(request);
        desk.line().remove(command.entry());
        record(
                new WaitlistAccepted(
                        id(),
                        state.joined().venue(),
                        state.offered().reservation(),
                        request.by(),
                        request.at().toString()),
                request);
        return standing(false);
    }

    @CommandHandler
    Standing decide(PassOffer command, JoiningDesk desk) {
        Request request = command.request();
        boolean due = state.status == WaitlistStatus.OFFERED;
        if (due) {
            desk.line().remove(command.entry());
            record(
                    new WaitlistPassed(
                            id(),
                            state.joined().venue(),
                            state.offered().reservation(),
                            request.at().toString()),
                    request);
        }
        return standing(!due);
    }

    @CommandHandler
    Standing decide(LeaveWaitlist command, JoiningDesk desk) {
        Request request = command.request();
        if (commands.include(request)) {
            return standing(true);
        }
        requirePermission(request);
        if (!state.isOpen()) {
            throw notIn("must-be-waiting");
        }
        requireInTime(request);
        desk.line().remove(command.entry());
        record(
                new WaitlistLeft(
                        id(), state.joined().venue(), request.by(), request.at().toString()),
                request);
        return standing(false);
    }

    @CommandHandler
    Standing decide(EndWaiting command, JoiningDesk desk) {
        Request request = command.request();
        boolean due = state.status == WaitlistStatus.WAITING;
        if (due) {
            desk.line().remove(command.entry());
            record(new WaitlistEnded(id(), state.joined().venue(), request.at().toString()), request);
        }
        return standing(!due);
    }

    @EventSourcingHandler
    void evolve(
            WaitlistEvent event,
            @MetaDataValue(Commands.COMMAND) String command,
            @MetaDataValue(Commands.FINGERPRINT) String fingerprint) {
        id = event.entry();
        commands.remember(command, fingerprint);
        state.evolve(event);
    }

    private void requirePermission(Request request) {
        if (!state.belongsTo(request.actor())
                && !request.actor().isStaffOf(new VenueId(state.joined().venue()))) {
            throw Refused.notFound("no-such-entry");
        }
    }

    private void requireInTime(Request request) {
        if (!state.isInTime(request.at())) {
            throw Refused.because(Violation.of("hold-has-lapsed"));
        }
    }

    private Refused notIn(String rule) {
        return Refused.because(Violation.of(rule, "place", state.status.published()));
    }

    private static void record(WaitlistEvent event, Request request) {
        apply(event, Commands.metaData(request));
    }

    private Standing standing(boolean repeated) {
        return state.standing(getVersion(), repeated);
    }

    private String id() {
        return Objects.requireNonNull(id);
    }
}
