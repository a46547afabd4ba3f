package org.marot.waitlist;

import java.util.OptionalLong;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender;
import org.marot.reservation.CommandSender.Sent;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.waitlist.write.AcceptOffer;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.LeaveWaitlist;
import org.marot.waitlist.write.RepeatJoining;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.Waitlist;
import org.marot.waitlist.write.WaitlistCommand;
import org.springframework.stereotype.Component;

/** Sends what is asked of the line; what changes an entry and its hold is one transaction. */
@Component
class CommandedWaitlist implements Waitlist {
    private final CommandSender sender;
    private final EventPositions positions;

    CommandedWaitlist(CommandSender sender, EventPositions positions) {
        this.sender = sender;
        this.positions = positions;
    }

    @Override
    public Standing join(JoinWaitlist command) {
        try {
            return send(command);
        } catch (AggregateStreamCreationException repeated) {
            return repeat(command);
        } catch (Refused refused) {
            if (positions.exists(command.entry().toString())) {
                return repeat(command);
            }
            throw refused;
        }
    }

    @Override
    public Standing accept(EntryId entry, Request request) {
        return sender.together(() -> {
            Standing standing = send(new AcceptOffer(entry, request));
            ReservationId hold = standing.reservation();
            if (standing.repeated() || hold == null) {
                return standing;
            }
            Sent<Receipt> confirmed = sender.send(new ConfirmReservation(hold, request));
            return standing.at(confirmed.position().orElse(standing.position()));
        });
    }

    @Override
    public Standing leave(EntryId entry, Request request) {
        return sender.together(() -> {
            Standing standing = send(new LeaveWaitlist(entry, request));
            ReservationId hold = standing.reservation();
            if (standing.repeated() || hold == null) {
                return standing;
            }
            Sent<Receipt> given = sender.send(new CancelReservation(hold, request));
            return standing.at(given.position().orElse(standing.position()));
        });
    }

    private Standing repeat(JoinWaitlist command) {
        return send(new RepeatJoining(command.entry(), command.request()));
    }

    private Standing send(WaitlistCommand command) {
        try {
            Sent<Standing> sent = sender.send(command);
            OptionalLong position = sent.position();
            Standing standing = sent.answer();
            return standing.at(
                    position.orElseGet(() -> positions.of(standing.entry().toString(), standing.sequence())));
        } catch (AggregateNotFoundException e) {
            throw Refused.notFound("no-such-entry");
        }
    }
}
