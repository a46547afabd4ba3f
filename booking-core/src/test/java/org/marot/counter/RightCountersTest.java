package org.marot.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.pricing.Order.UsedRight;
import org.marot.pricing.Price.SpentRight;
import org.marot.pricing.grid.Counter;
import org.marot.reservation.WriteSide;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.testing.Race;
import org.marot.testing.SharedPostgres;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class RightCountersTest {
    private static final int RUNNERS = 64;
    private static final VenueId VENUE = new VenueId("village-hall");
    private static final String FREE = "free-weekday";
    private static final Set<Integer> YEARS = Set.of(2027);
    private final WriteSide node = new WriteSide(SharedPostgres.newDatabase());
    private final RightCounters counters = node.bean(RightCounters.class);
    private final TransactionTemplate transaction = node.bean(TransactionTemplate.class);
    private final CustomerId customer = new CustomerId(UUID.randomUUID());

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void sixtyFourBookingsSpendTheLastOnesOfAYearAndNotOneMore() {
        List<Race.Outcome<Boolean>> outcomes = Race.run(RUNNERS, runner -> agree(UUID.randomUUID(), 3));

        assertThat(outcomes).allMatch(Race.Outcome::succeeded);
        assertThat(outcomes.stream().filter(Race.Outcome::value)).hasSize(3);
        assertThat(used()).containsExactly(new UsedRight(FREE, 2027, 3));
    }

    @Test
    void evenWithoutLookingFirstNotOneTooManyIsSpent() {
        List<Race.Outcome<Boolean>> outcomes = Race.run(RUNNERS, runner -> take(UUID.randomUUID(), 2));

        assertThat(outcomes.stream().filter(Race.Outcome::succeeded)).hasSize(2);
        assertThat(outcomes.stream().filter(one -> !one.succeeded())).allMatch(one -> one.failure() instanceof Refused);
        assertThat(used()).containsExactly(new UsedRight(FREE, 2027, 2));
    }

    @Test
    void aRightIsGivenBackExactlyOnceHoweverManyCancelAtOnce() {
        UUID taker = UUID.randomUUID();
        take(taker, 2);
        take(UUID.randomUUID(), 2);

        List<Race.Outcome<Integer>> outcomes = Race.run(
                RUNNERS, runner -> Objects.requireNonNull(transaction.execute(status -> counters.giveBack(taker))));

        assertThat(outcomes.stream().mapToInt(Race.Outcome::value).sum()).isEqualTo(1);
        assertThat(used()).containsExactly(new UsedRight(FREE, 2027, 1));
        assertThat(take(UUID.randomUUID(), 2)).isTrue();
    }

    @Test
    void bookingsAndCancellationsAtOnceNeverSpendMoreThanThereIs() {
        List<UUID> takers =
                IntStream.range(0, RUNNERS).mapToObj(i -> UUID.randomUUID()).toList();
        List<Race.Outcome<Boolean>> outcomes = Race.run(RUNNERS, runner -> {
            boolean spent = agree(takers.get(runner), 1);
            if (spent) {
                transaction.executeWithoutResult(status -> counters.giveBack(takers.get(runner)));
            }
            return spent;
        });

        assertThat(outcomes).allMatch(Race.Outcome::succeeded);
        assertThat(outcomes).anyMatch(Race.Outcome::value);
        assertThat(used()).isEmpty();
    }

    @Test
    void yearsVenuesCountersAndCustomersAreApart() {
        take(UUID.randomUUID(), 1);
        UUID taker = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            counters.take(
                    customer,
                    VENUE,
                    taker,
                    List.of(new SpentRight(FREE, 2028), new SpentRight("free-weekend", 2027)),
                    Map.of(FREE, new Counter(1), "free-weekend", new Counter(1)));
            counters.take(
                    customer,
                    new VenueId("other-hall"),
                    taker,
                    List.of(new SpentRight(FREE, 2027)),
                    Map.of(FREE, new Counter(1)));
        });

        assertThat(counters.used(customer, VENUE, Set.of(2027, 2028), null))
                .containsExactly(
                        new UsedRight(FREE, 2027, 1),
                        new UsedRight("free-weekend", 2027, 1),
                        new UsedRight(FREE, 2028, 1));
        assertThat(counters.used(customer, VENUE, Set.of(2027, 2028), taker))
                .containsExactly(new UsedRight(FREE, 2027, 1));
        assertThat(counters.used(new CustomerId(UUID.randomUUID()), VENUE, YEARS, null))
                .isEmpty();
    }

    @Test
    void aCommandThatIsRefusedSpendsNothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    spend(UUID.randomUUID(), 1);
                    throw Refused.forbidden("something-else");
                }))
                .isInstanceOf(Refused.class);
        assertThat(used()).isEmpty();
    }

    @Test
    void aGridWithoutTheCounterGivesNone() {
        assertThatThrownBy(() -> take(UUID.randomUUID(), 0)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingIsSpentOutsideOfACommand() {
        assertThatThrownBy(() -> spend(UUID.randomUUID(), 1)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> counters.giveBack(UUID.randomUUID()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> counters.usedForAgreeing(customer, VENUE, YEARS, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** As a booking does: looks, and spends one when there is one left. */
    private boolean agree(UUID taker, int perYear) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int times = counters.usedForAgreeing(customer, VENUE, YEARS, null).stream()
                    .mapToInt(UsedRight::times)
                    .sum();
            if (times < perYear) {
                spend(taker, perYear);
            }
            return times < perYear;
        }));
    }

    private boolean take(UUID taker, int perYear) {
        transaction.executeWithoutResult(status -> spend(taker, perYear));
        return true;
    }

    private void spend(UUID taker, int perYear) {
        counters.take(
                customer,
                VENUE,
                taker,
                List.of(new SpentRight(FREE, 2027)),
                perYear == 0 ? Map.of() : Map.of(FREE, new Counter(perYear)));
    }

    private List<UsedRight> used() {
        return counters.used(customer, VENUE, YEARS, null);
    }
}
