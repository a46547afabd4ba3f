package org.marot.reservation.write;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** Agrees on prices, and refuses with everything that is against a wish. A price is null where no grid is in force. */
record PriceDesk(ReservationPrices prices) {

    /** What a hold would cost; its customer's rights are taken when it is confirmed. */
    @Nullable
    AgreedPrice ofHold(VenueId venue, Wish wish, List<Violation> broken, Request request) {
        return judged(prices.shown().quote(venue, wish), broken, request);
    }

    /** @param before which gives back the rights that it took */
    @Nullable
    AgreedPrice agree(
            ReservationId reservation,
            VenueId venue,
            Wish wish,
            @Nullable AgreedPrice before,
            List<Violation> broken,
            Request request) {
        AgreedPrice now = judged(prices.agree(reservation, venue, wish, request.payment()), broken, request);
        prices.spend(reservation, venue, wish.customer(), before, now);
        return now;
    }

    @Nullable
    AgreedPrice afterMove(
            MoveReservation command, VenueId venue, Wish wish, ReservationState now, List<Violation> broken) {
        if (command.keepsPrice()) {
            require(broken);
            return now.cost.price;
        }
        return now.status == ReservationStatus.HELD
                ? ofHold(venue, wish, broken, command.request())
                : agree(command.reservation(), venue, wish, now.cost.price, broken, command.request());
    }

    void giveBack(ReservationId reservation, ReservationState state) {
        prices.giveBack(reservation, state.cost.price);
    }

    private static @Nullable AgreedPrice judged(
            ReservationPrices.Quote quote, List<Violation> broken, Request request) {
        require(Stream.concat(broken.stream(), quote.broken().stream()).toList());
        AgreedPrice price = quote.price().orElse(null);
        Pricing.requireAsShown(price, request);
        return price;
    }

    private static void require(List<Violation> broken) {
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE_BROKEN, broken);
        }
    }
}
