package org.marot.reservation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.write.BookingDesk.Agreed;

/**
 * One customer's use of one space for one period. It begins held (and lapses by itself) or booked at once; a hold is
 * confirmed; what lives can be moved and cancelled. Its claims are taken and released in the command's own transaction.
 */
public class Reservation {
    /** Null until the first event: Axon takes anything else for the identifier. */
    @AggregateIdentifier
    private @Nullable String id;

    private final ReservationState state = new ReservationState();
    private final Commands commands = new Commands();

    /** For Axon. */
    protected Reservation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Receipt decide(HoldSpace command, BookingDesk desk, HoldTimers timers) {
        Wish wish = command.wish();
        Request request = command.request();
        Permission.toBookFor(wish.customer(), desk.venueOf(wish.space()), request.actor());
        Agreed agreed = desk.claim(command.reservation(), wish, request);
        Instant expiresAt = request.at().plus(command.holdFor());
        timers.expireAt(command.reservation(), expiresAt);
        record(Opening.held(command, agreed, expiresAt), request);
        return receipt(false);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Receipt decide(BookSpace command, BookingDesk desk) {
        Wish wish = command.wish();
        Request request = command.request();
        Permission.toBookFor(wish.customer(), desk.venueOf(wish.space()), request.actor());
        record(Opening.booked(command, desk.claim(command.reservation(), wish, request)), request);
        return receipt(false);
    }

    @CommandHandler
    Receipt decide(RepeatCreation command) {
        if (!commands.include(command.request())) {
            throw Refusals.unknownReservation();
        }
        return receipt(true);
    }

    @CommandHandler
    Receipt decide(ConfirmReservation command) {
        Request request = command.request();
        if (commands.include(request)) {
            return receipt(true);
        }
        Permission.toChange(state, request.actor());
        if (state.status != ReservationStatus.HELD) {
            throw Refusals.notIn("must-be-held", state.status);
        }
        if (!request.at().isBefore(state.expiresAt())) {
            throw Refusals.holdHasLapsed();
        }
        record(
                new ReservationConfirmed(
                        id(), state.venue, request.by(), request.at().toString()),
                request);
        return receipt(false);
    }

    @CommandHandler
    Receipt decide(MoveReservation command, BookingDesk desk) {
        Request request = command.request();
        if (commands.include(request)) {
            return receipt(true);
        }
        Permission.toChange(state, request.actor());
        state.requireChangeable(request);
        Wish wish = state.wishAfter(command);
        desk.requireSameVenue(wish.space(), state.venue);
        if (state.isAlready(wish)) {
            return receipt(true);
        }
        Agreed agreed = desk.claimInstead(command.reservation(), wish, request);
        record(
                new ReservationMoved(
                        id(),
                        state.venue,
                        Facts.occupancy(agreed, wish),
                        wish.attendees(),
                        Facts.layout(agreed, wish),
                        request.by(),
                        request.at().toString(),
                        Facts.reseated(agreed.taken())),
                request);
        return receipt(false);
    }

    @CommandHandler
    Receipt decide(CancelReservation command, BookingDesk desk) {
        Request request = command.request();
        if (commands.include(request)) {
            return receipt(true);
        }
        Permission.toChange(state, request.actor());
        state.requireChangeable(request);
        desk.release(command.reservation());
        boolean byStaff = !state.belongsTo(request.actor());
        record(
                new ReservationCancelled(
                        id(), state.venue, request.by(), byStaff, request.at().toString()),
                request);
        return receipt(false);
    }

    @CommandHandler
    Receipt decide(ExpireHold command, BookingDesk desk) {
        Request request = command.request();
        boolean due = state.status == ReservationStatus.HELD && !request.at().isBefore(state.expiresAt());
        if (due) {
            desk.release(command.reservation());
            record(new HoldExpired(id(), state.venue, request.at().toString()), request);
        }
        return receipt(!due);
    }

    @EventSourcingHandler
    void evolve(
            ReservationEvent event,
            @MetaDataValue(Facts.COMMAND) String command,
            @MetaDataValue(Facts.FINGERPRINT) String fingerprint) {
        id = event.reservation();
        commands.remember(command, fingerprint);
        state.evolve(event);
    }

    private static void record(ReservationEvent event, Request request) {
        apply(event, Facts.metaData(request));
    }

    private Receipt receipt(boolean repeated) {
        return state.receipt(id(), getVersion(), repeated);
    }

    private String id() {
        return Objects.requireNonNull(id);
    }
}
