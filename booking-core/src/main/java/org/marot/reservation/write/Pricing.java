package org.marot.reservation.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Price;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationEvent;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** Fixes what a reservation costs. */
final class Pricing {
    private Pricing() {}

    /** After what confirms or moves: the price, if it is another than before. */
    static List<ReservationEvent> with(
            List<ReservationEvent> events, @Nullable AgreedPrice before, @Nullable AgreedPrice now, Request request) {
        if (Objects.equals(before, now)) {
            return events;
        }
        ReservationEvent first = events.get(0);
        List<ReservationEvent> priced = new ArrayList<>(events);
        priced.add(PriceFacts.event(first.reservation(), first.venue(), now, request));
        return priced;
    }

    static List<ReservationEvent> booked(ReservationEvent booking, Agreed agreed, Request request) {
        return with(Naming.with(booking, agreed, request), null, agreed.price(), request);
    }

    /** Before what cancels: what is owed for that; nothing where there is no price. */
    static List<ReservationEvent> charging(
            ReservationEvent cancelling, ReservationState state, boolean byStaff, Request request) {
        AgreedPrice agreed = state.cost.price;
        if (agreed == null) {
            return List.of(cancelling);
        }
        AgreedPrice.Owed owed = agreed.owed(state.period(), request.at());
        ReservationCharged charged = new ReservationCharged(
                cancelling.reservation(),
                state.venue,
                owed.days(),
                agreed.gross(),
                byStaff ? 0 : owed.cents(),
                agreed.terms().atBooking(),
                !byStaff && owed.mayRefuseNext(),
                Price.CURRENCY,
                request.by(),
                request.at().toString());
        return List.of(charged, cancelling);
    }

    /** @throws Refused when it costs something else by now than was shown */
    static void requireAsShown(@Nullable AgreedPrice price, Request request) {
        Long shown = request.shown();
        long cents = price == null ? 0 : price.gross();
        if (shown != null && shown != cents) {
            throw Refused.because(Violation.of("price-changed"));
        }
    }
}
