package org.marot.reservation.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Price;
import org.marot.shared.Period;

/**
 * What a reservation costs, fixed when it was confirmed.
 *
 * @param category of the customer, as it was priced
 */
public record AgreedPrice(Price price, String category, AgreedTerms terms) {

    /**
     * What is owed by whom gives up.
     *
     * @param days from that day to the first day, on the venue's clock
     */
    public record Owed(long days, long cents, boolean mayRefuseNext) {}

    /** By whom gives up at that moment. */
    public Owed owed(Period period, Instant at) {
        LocalDate day = at.atZone(period.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(day, period.from().toLocalDate());
        for (AgreedTerms.Step step : terms.cancelling()) {
            if (days >= step.days()) {
                return new Owed(days, step.cents(), step.mayRefuseNext());
            }
        }
        return new Owed(days, terms.cancelling().isEmpty() ? 0 : price.gross(), false);
    }

    public long gross() {
        return price.gross();
    }
}
