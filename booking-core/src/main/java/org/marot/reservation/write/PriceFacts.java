package org.marot.reservation.write;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.reservation.events.OwedStep;
import org.marot.reservation.events.PaymentTerms;
import org.marot.reservation.events.PricedLine;
import org.marot.reservation.events.ReservationPriced;
import org.marot.reservation.events.RightSpent;
import org.marot.reservation.write.AgreedPrice.PassPaid;
import org.marot.shared.PassId;

/** Turns a price into the primitives that events are made of, and back. */
public final class PriceFacts {
    private static final AgreedPrice NONE =
            new AgreedPrice(new Price(List.of()), "", new AgreedTerms(0, null, List.of(), 0));

    private PriceFacts() {}

    static ReservationPriced event(String reservation, String venue, @Nullable AgreedPrice agreed, Request request) {
        AgreedPrice now = agreed == null ? NONE : agreed;
        Price price = now.price();
        Price.GridVersion grid = price.grid();
        return new ReservationPriced(
                reservation,
                venue,
                price.lines().stream().map(PriceFacts::line).toList(),
                price.net(),
                price.vat(),
                price.gross(),
                Price.CURRENCY,
                now.category(),
                grid == null ? "" : grid.decision(),
                grid == null ? "" : grid.inForce().toString(),
                price.spent().stream()
                        .map(right -> new RightSpent(right.counter(), right.year()))
                        .toList(),
                terms(now.terms()),
                now.pass() == null ? "" : now.pass().pass().toString(),
                now.pass() == null ? 0 : now.pass().units(),
                now.pass() == null ? 0 : now.pass().backDays(),
                request.by(),
                request.at().toString());
    }

    /** Null for what costs nothing any more. */
    public static @Nullable AgreedPrice read(ReservationPriced event) {
        if (event.inForce().isEmpty()) {
            return null;
        }
        Price price = new Price(
                event.lines().stream().map(PriceFacts::line).toList(),
                new Price.GridVersion(event.decision(), LocalDate.parse(event.inForce())),
                event.spent().stream()
                        .map(right -> new Price.SpentRight(right.counter(), right.year()))
                        .toList(),
                event.passUnits());
        PaymentTerms terms = event.terms();
        List<AgreedTerms.Step> steps = terms.cancelling().stream()
                .map(step -> new AgreedTerms.Step(step.days(), step.owed(), step.mayRefuseNext()))
                .toList();
        return new AgreedPrice(
                price,
                event.category(),
                new AgreedTerms(terms.atBooking(), terms.balanceDays(), steps, terms.securityDeposit()),
                event.pass().isEmpty()
                        ? null
                        : new PassPaid(PassId.of(event.pass()), event.passUnits(), event.passBackDays()));
    }

    private static PricedLine line(PriceLine line) {
        return new PricedLine(
                line.kind(),
                line.subject(),
                line.unit(),
                line.quantity(),
                line.unitCents(),
                line.taxIncluded(),
                line.rule(),
                line.vatCode(),
                line.vatRate(),
                line.net(),
                line.vat(),
                line.because());
    }

    private static PriceLine line(PricedLine line) {
        return new PriceLine(
                line.kind(),
                line.subject(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.taxIncluded(),
                line.vatRate(),
                line.net(),
                line.vat(),
                line.rule(),
                line.vatCode(),
                line.because());
    }

    private static PaymentTerms terms(AgreedTerms terms) {
        return new PaymentTerms(
                terms.atBooking(),
                terms.balanceDays(),
                terms.cancelling().stream()
                        .map(step -> new OwedStep(step.days(), step.cents(), step.mayRefuseNext()))
                        .toList(),
                terms.securityDeposit());
    }
}
