package org.marot.pass;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.pass.write.PassStanding;
import org.marot.pass.write.SpendPassUnits;
import org.marot.pricing.Order.PassOffer;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.Unit;
import org.marot.reservation.PassPayments;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.shared.PassId;
import org.marot.shared.ReservationId;
import org.springframework.stereotype.Component;

/** Lets passes pay for reservations. */
@Component
class PassesThatPay implements PassPayments {
    private final Passes passes;
    private final PassUses uses;
    private final Tariff tariff;

    PassesThatPay(Passes passes, PassUses uses, Tariff tariff) {
        this.passes = passes;
        this.uses = uses;
        this.tariff = tariff;
    }

    @Override
    public Optional<PassId> of(ReservationId reservation) {
        return uses.of(reservation);
    }

    @Override
    public PassOffer await(PassId pass, ReservationId reservation, Request request) {
        uses.lock(pass);
        PassStanding standing = passes.inspect(pass, request).standing();
        return new PassOffer(
                pass.toString(),
                standing.product(),
                standing.spaces(),
                unit(standing),
                standing.left() + uses.units(reservation, pass));
    }

    @Override
    public void spend(PassId pass, int units, Receipt receipt, Request request) {
        passes.spend(new SpendPassUnits(
                pass, receipt.reservation(), receipt.customer(), receipt.space(), receipt.period(), units, request));
    }

    @Override
    public void giveBack(ReservationId reservation, Request request) {
        passes.giveBack(reservation, request);
    }

    /** The grid that sold it says what one unit is, whatever grid is in force now. */
    private @Nullable Unit unit(PassStanding standing) {
        return standing.isSubscription()
                ? null
                : tariff.grid(standing.venue(), standing.grid().inForce())
                        .map(grid -> grid.units().get(standing.unit()))
                        .orElseThrow(() -> new IllegalStateException("no unit " + standing.unit()));
    }
}
