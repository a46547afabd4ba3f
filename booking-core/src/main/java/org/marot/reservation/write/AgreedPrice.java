package org.marot.reservation.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.AgreedTerms;
import org.marot.pricing.Price;
import org.marot.shared.PassId;
import org.marot.shared.Period;

/**
 * What a reservation costs, fixed when it was confirmed.
 *
 * @param category of the customer, as it was priced
 * @param pass null where none pays
 */
public record AgreedPrice(
        Price price,
        String category,
        AgreedTerms terms,
        @Nullable PassPaid pass) {
    /** In money. */
    public AgreedPrice(Price price, String category, AgreedTerms terms) {
        this(price, category, terms, null);
    }

    /**
     * What a pass pays of it.
     *
     * @param units none of a subscription
     * @param backDays who gives up so many days before the first day, or earlier, has them back
     */
    public record PassPaid(PassId pass, int units, int backDays) {}

    /**
     * What is owed by whom gives up.
     *
     * @param days from that day to the first day, on the venue's clock
     */
    public record Owed(long days, long cents, boolean mayRefuseNext) {}

    /** By whom gives up at that moment. */
    public Owed owed(Period period, Instant at) {
        long days = daysBefore(period, at);
        for (AgreedTerms.Step step : terms.cancelling()) {
            if (days >= step.days()) {
                return new Owed(days, step.cents(), step.mayRefuseNext());
            }
        }
        return new Owed(days, terms.cancelling().isEmpty() ? 0 : price.gross(), false);
    }

    /** Whether who gives up at that moment has the units back. */
    public boolean isPassBack(Period period, Instant at) {
        return pass != null && daysBefore(period, at) >= pass.backDays();
    }

    private static long daysBefore(Period period, Instant at) {
        LocalDate day = at.atZone(period.zone()).toLocalDate();
        return ChronoUnit.DAYS.between(day, period.from().toLocalDate());
    }

    public long gross() {
        return price.gross();
    }
}
