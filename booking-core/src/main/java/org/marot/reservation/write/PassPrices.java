package org.marot.reservation.write;

import java.util.Objects;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Order;
import org.marot.pricing.Order.Asker;
import org.marot.pricing.Price;
import org.marot.pricing.Tariff;
import org.marot.reservation.write.AgreedPrice.PassPaid;
import org.marot.shared.Refused;

/** Prices of what a pass pays. */
record PassPrices(Tariff tariff) {
    /** Where nothing is owed for giving up, or nobody says what. */
    private static final int ALWAYS = Integer.MIN_VALUE;

    private static final int NEVER = Integer.MAX_VALUE;

    /** @throws Refused when the pass has not enough left */
    AgreedPrice agreed(Order inMoney, Payment payment, String category) {
        Asker asker = inMoney.asker();
        Order order = new Order(
                inMoney.venue(),
                inMoney.uses(),
                inMoney.services(),
                new Asker(
                        asker.category(),
                        asker.people(),
                        asker.purpose(),
                        asker.used(),
                        Objects.requireNonNull(payment.offer())));
        Price price = tariff.price(order);
        PassPaid paid = new PassPaid(payment.pass(), price.passUnits(), backDays(inMoney));
        return new AgreedPrice(price, category, tariff.terms(order, price), paid);
    }

    /** As early as who pays with money would owe nothing. */
    private int backDays(Order inMoney) {
        try {
            AgreedTerms terms = tariff.terms(inMoney, tariff.price(inMoney));
            return terms.cancelling().isEmpty()
                    ? ALWAYS
                    : terms.cancelling().stream()
                            .filter(step -> step.cents() == 0)
                            .mapToInt(AgreedTerms.Step::days)
                            .min()
                            .orElse(NEVER);
        } catch (Refused notLetForMoney) {
            return ALWAYS;
        }
    }
}
