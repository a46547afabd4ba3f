package org.marot.reservation.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationEvent;
import org.marot.shared.ReservationId;

/**
 * One customer's use of one space for one period. It begins held (and lapses by itself) or booked at once; a hold is
 * confirmed; what lives can be moved and cancelled; who comes checks in and out, and who does not is a no-show. Its
 * claims are taken and released in the command's own transaction.
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
        record(Naming.with(Opening.held(command, agreed, expiresAt), agreed, request), request);
        return receipt(false);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Receipt decide(BookSpace command, BookingDesk desk, ArrivalTimers timers) {
        Wish wish = command.wish();
        Request request = command.request();
        Permission.toBookFor(wish.customer(), desk.venueOf(wish.space()), request.actor());
        Agreed agreed = desk.claimWithEvent(command.reservation(), wish, request);
        record(Pricing.booked(Opening.booked(command, agreed), agreed, request), request);
        lookAgain(desk, timers);
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
    Receipt decide(ConfirmReservation command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> change(desk).confirm(command.request()));
    }

    @CommandHandler
    Receipt decide(MoveReservation command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> change(desk).move(command));
    }

    @CommandHandler
    Receipt decide(CancelReservation command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> change(desk).cancel(command));
    }

    @CommandHandler
    Receipt decide(CheckIn command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> arrival(desk).checkIn(command));
    }

    @CommandHandler
    Receipt decide(CheckOut command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> arrival(desk).checkOut(command.request()));
    }

    @CommandHandler
    Receipt decide(UndoCheckIn command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> arrival(desk).undoCheckIn(command.request()));
    }

    @CommandHandler
    Receipt decide(UndoNoShow command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> arrival(desk).undoNoShow(command.request()));
    }

    @CommandHandler
    Receipt decide(SettleArrival command, BookingDesk desk, ArrivalTimers timers) {
        ReservationEvent event = arrival(desk).settle(command.request());
        if (event != null) {
            record(List.of(event), command.request());
        }
        lookAgain(desk, timers);
        return receipt(event == null);
    }

    @CommandHandler
    Receipt decide(PinUnit command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> change(desk).pin(command));
    }

    @CommandHandler
    Receipt decide(UnpinUnit command, BookingDesk desk, ArrivalTimers timers) {
        return once(command.request(), desk, timers, () -> change(desk).unpin(command.request()));
    }

    @CommandHandler
    Receipt decide(NameUnit command, BookingDesk desk) {
        Request request = command.request();
        List<ReservationEvent> named = state.status == ReservationStatus.CONFIRMED
                ? Naming.asPlanned(state, command.reservation(), desk, "evening", request)
                : List.of();
        record(named, request);
        return receipt(named.isEmpty());
    }

    @CommandHandler
    Receipt decide(ExpireHold command, BookingDesk desk) {
        Request request = command.request();
        boolean due = state.status == ReservationStatus.HELD && !request.at().isBefore(state.expiresAt());
        if (due) {
            desk.release(command.reservation());
            record(List.of(new HoldExpired(id(), state.venue, request.at().toString())), request);
        }
        return receipt(!due);
    }

    @EventSourcingHandler
    void evolve(
            ReservationEvent event,
            @MetaDataValue(Commands.COMMAND) String command,
            @MetaDataValue(Commands.FINGERPRINT) String fingerprint) {
        id = event.reservation();
        commands.remember(command, fingerprint);
        state.evolve(event);
    }

    /** Decides unless this very command was carried out before, for somebody who may change the reservation. */
    private Receipt once(
            Request request, BookingDesk desk, ArrivalTimers timers, Supplier<List<ReservationEvent>> decision) {
        if (commands.include(request)) {
            return receipt(true);
        }
        Permission.toChange(state, request.actor());
        List<ReservationEvent> events = decision.get();
        if (events.isEmpty()) {
            return receipt(true);
        }
        record(events, request);
        lookAgain(desk, timers);
        return receipt(false);
    }

    /** A timer that comes too early sets the next one; one too many does nothing. */
    private void lookAgain(BookingDesk desk, ArrivalTimers timers) {
        Instant due = arrival(desk).due();
        if (due != null) {
            timers.wakeAt(ReservationId.of(id()), due);
        }
    }

    private Change change(BookingDesk desk) {
        return new Change(state, ReservationId.of(id()), desk);
    }

    private Arrival arrival(BookingDesk desk) {
        return new Arrival(state, ReservationId.of(id()), desk);
    }

    private static void record(List<ReservationEvent> events, Request request) {
        events.forEach(event -> apply(event, Commands.metaData(request)));
    }

    private Receipt receipt(boolean repeated) {
        long sequence = getVersion();
        return state.receipt(id(), repeated ? sequence : sequence - commands.eventsOfLast(), sequence, repeated);
    }

    private String id() {
        return Objects.requireNonNull(id);
    }
}
