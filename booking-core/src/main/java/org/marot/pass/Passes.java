package org.marot.pass;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.eventstore.EventPositions;
import org.marot.pass.write.GiveBackPassUnits;
import org.marot.pass.write.InspectPass;
import org.marot.pass.write.PassCommand;
import org.marot.pass.write.PassStanding;
import org.marot.pass.write.SellPass;
import org.marot.pass.write.SpendPassUnits;
import org.marot.pass.write.WithdrawPass;
import org.marot.reservation.CommandSender;
import org.marot.reservation.CommandSender.Sent;
import org.marot.reservation.write.Request;
import org.marot.shared.PassId;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.springframework.stereotype.Component;

/** The door to passes and subscriptions. */
@Component
public class Passes {
    private final CommandSender sender;
    private final EventPositions positions;
    private final PassUses uses;

    Passes(CommandSender sender, EventPositions positions, PassUses uses) {
        this.sender = sender;
        this.positions = positions;
        this.uses = uses;
    }

    /**
     * How a pass stands, and where the command's last event went.
     *
     * @param position which tables can be asked to have reached
     */
    public record Receipt(PassStanding standing, long position) {}

    /** Sent again, answers as before. */
    public Receipt sell(SellPass command) {
        if (positions.exists(command.pass().toString())) {
            return inspect(command.pass(), command.request());
        }
        try {
            return send(command);
        } catch (AggregateStreamCreationException repeated) {
            return inspect(command.pass(), command.request());
        }
    }

    /** @throws Refused {@code no-such-pass} for whoever may not know of it */
    public Receipt inspect(PassId pass, Request request) {
        return send(new InspectPass(pass, request));
    }

    public Receipt withdraw(WithdrawPass command) {
        return sender.together(() -> {
            uses.lock(command.pass());
            return send(command);
        });
    }

    /**
     * Pays a reservation, in the transaction around the caller if there is one. Who claims a space in that transaction, too,
     * waits for the pass before.
     *
     * @throws Refused when the pass does not hold for it, or has not enough left
     */
    public Receipt spend(SpendPassUnits command) {
        return sender.together(() -> {
            uses.lock(command.pass());
            Receipt receipt = send(command);
            uses.put(command.reservation(), command.pass(), command.units());
            return receipt;
        });
    }

    /** Gives back what the reservation took, if it took anything; once. */
    public Optional<Receipt> giveBack(ReservationId reservation, Request request) {
        return sender.together(() -> uses.of(reservation).map(pass -> {
            uses.lock(pass);
            Receipt receipt = send(new GiveBackPassUnits(pass, reservation, request));
            uses.remove(reservation);
            return receipt;
        }));
    }

    /** The same pass for the same request of the same account. */
    public static PassId idOf(Request request) {
        return new PassId(UUID.nameUUIDFromBytes(
                ("pass " + request.actor().account() + " " + request.command()).getBytes(StandardCharsets.UTF_8)));
    }

    private Receipt send(PassCommand command) {
        try {
            Sent<PassStanding> sent = sender.send(command);
            return new Receipt(sent.answer(), sent.position().orElseGet(positions::newest));
        } catch (AggregateNotFoundException e) {
            throw Refused.notFound("no-such-pass");
        }
    }
}
