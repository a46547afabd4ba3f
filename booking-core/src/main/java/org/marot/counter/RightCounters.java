package org.marot.counter;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.pricing.Order.UsedRight;
import org.marot.pricing.Price.SpentRight;
import org.marot.pricing.grid.Counter;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.Utc;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Free rentals, first rentals of the year and the like. A booking asks {@link #usedForAgreeing} first, prices with the answer
 * and then takes what the price says, all in its own transaction: so two bookings never spend one right.
 */
@Component
public class RightCounters {
    private final JdbcClient database;
    private final Clock clock;

    RightCounters(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is spent, to show a price.
     *
     * @param except the reservation or event file that would be priced anew; null for a new one
     */
    public List<UsedRight> used(CustomerId customer, VenueId venue, Collection<Integer> years, @Nullable UUID except) {
        if (years.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select counter, year, count(*) as times from right_use
                        where customer = :customer and venue = :venue and year in (:years)
                            and taker is distinct from cast(:except as uuid)
                        group by counter, year order by year, counter
                        """)
                .param("customer", customer.value())
                .param("venue", venue.value())
                .param("years", years)
                .param("except", except)
                .query((row, number) ->
                        new UsedRight(row.getString("counter"), row.getInt("year"), row.getInt("times")))
                .list();
    }

    /** The same, to agree on a price: until the transaction ends, nobody else agrees on one for this customer at this venue. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UsedRight> usedForAgreeing(
            CustomerId customer, VenueId venue, Collection<Integer> years, @Nullable UUID except) {
        if (years.isEmpty()) {
            return List.of();
        }
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 190))")
                .param("key", "right_use/" + venue + "/" + customer)
                .query((row, number) -> number)
                .list();
        return used(customer, venue, years, except);
    }

    /**
     * Spends what a price says. A taker that is priced anew gives back first.
     *
     * @param counters of the grid that the price was reckoned by
     * @throws Refused when one of them is used up, which cannot be after {@link #usedForAgreeing}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(
            CustomerId customer, VenueId venue, UUID taker, List<SpentRight> spent, Map<String, Counter> counters) {
        for (SpentRight right : spent) {
            Counter counter = counters.get(right.counter());
            int most = counter == null ? 0 : counter.perYear();
            int tries = 0;
            while (insert(customer, venue, taker, right, most) == 0) {
                // somebody took the same slot: look for the next
                if (++tries > most) {
                    throw Refused.because(Violation.of("must-have-a-right-left", "year", right.year()));
                }
            }
        }
    }

    /** Gives back whatever that reservation or event file has spent; a second time there is nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int giveBack(UUID taker) {
        return database.sql("delete from right_use where taker = ?")
                .param(taker)
                .update();
    }

    /** The lowest slot that is free. */
    private int insert(CustomerId customer, VenueId venue, UUID taker, SpentRight right, int most) {
        return database.sql("""
                        insert into right_use (venue, counter, year, customer, slot, taker, taken_at)
                        select :venue, :counter, :year, :customer, free.slot, :taker, :at
                        from generate_series(1, :most) as free(slot)
                        where not exists (select from right_use u where u.venue = :venue and u.counter = :counter
                            and u.year = :year and u.customer = :customer and u.slot = free.slot)
                        order by free.slot limit 1
                        on conflict do nothing
                        """)
                .param("venue", venue.value())
                .param("counter", right.counter())
                .param("year", right.year())
                .param("customer", customer.value())
                .param("taker", taker)
                .param("at", Utc.of(clock.instant()))
                .param("most", most)
                .update();
    }
}
