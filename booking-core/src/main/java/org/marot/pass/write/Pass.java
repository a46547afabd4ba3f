package org.marot.pass.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.pass.events.PassEvent;
import org.marot.pass.events.PassSold;
import org.marot.pass.events.PassWithdrawn;
import org.marot.pricing.Price;
import org.marot.reservation.write.Commands;
import org.marot.reservation.write.Reference;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.Violation;

/** Units, or the right of a month, that a customer paid beforehand. Reservations take of it and give back. */
public class Pass {
    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    private final Commands commands = new Commands();
    private final PassState state = new PassState();

    /** For Axon. */
    protected Pass() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    PassStanding decide(SellPass command) {
        Request request = command.request();
        if (!request.actor().isStaffOf(command.venue())) {
            throw Refused.forbidden("must-be-staff");
        }
        PassSold sold = new PassSold(
                command.pass().toString(),
                Reference.of(command.pass()),
                command.venue().value(),
                command.customer().toString(),
                command.product(),
                command.grid().decision(),
                command.grid().inForce().toString(),
                command.spaces().stream().map(SpaceId::value).toList(),
                command.unit(),
                command.units(),
                command.validFrom().toString(),
                command.validUntil().toString(),
                command.gross(),
                command.vatCode(),
                command.vatRate(),
                Price.CURRENCY,
                request.by(),
                request.at().toString());
        record(List.of(sold), request);
        return state.standing(false);
    }

    @CommandHandler
    PassStanding decide(InspectPass command) {
        PassStanding standing = state.standing(commands.include(command.request()));
        if (!standing.customer().equals(command.request().actor().customer()) && !isStaff(command.request())) {
            throw Refused.notFound("no-such-pass");
        }
        return standing;
    }

    @CommandHandler
    PassStanding decide(SpendPassUnits command) {
        List<PassEvent> events = PassSpending.of(command, state);
        record(events, command.request());
        return state.standing(events.isEmpty());
    }

    @CommandHandler
    PassStanding decide(GiveBackPassUnits command) {
        List<PassEvent> events = PassSpending.givenBack(command.reservation().toString(), state, command.request());
        record(events, command.request());
        return state.standing(events.isEmpty());
    }

    @CommandHandler
    PassStanding decide(WithdrawPass command) {
        Request request = command.request();
        if (!isStaff(request)) {
            throw Refused.notFound("no-such-pass");
        }
        if (commands.include(request)) {
            return state.standing(true);
        }
        if (state.withdrawn || !state.isUntouched()) {
            throw Refused.because(Violation.of("must-be-an-untouched-pass"));
        }
        String venue = state.standing(false).venue().value();
        record(
                List.of(new PassWithdrawn(
                        Objects.requireNonNull(id),
                        venue,
                        request.by(),
                        request.at().toString())),
                request);
        return state.standing(false);
    }

    @EventSourcingHandler
    void evolve(
            PassEvent event,
            @MetaDataValue(Commands.COMMAND) String command,
            @MetaDataValue(Commands.FINGERPRINT) String fingerprint) {
        id = event.pass();
        commands.remember(command, fingerprint);
        state.evolve(event);
    }

    private boolean isStaff(Request request) {
        return request.actor().isStaffOf(state.standing(false).venue());
    }

    private static void record(List<PassEvent> events, Request request) {
        events.forEach(event -> apply(event, Commands.metaData(request)));
    }
}
