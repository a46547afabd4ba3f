package org.marot.reservation.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.marot.catalogue.Space;
import org.marot.claims.ClaimRequest;
import org.marot.claims.ClaimsForTests;
import org.marot.pricing.FlatTariff;
import org.marot.pricing.Tariff;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.testing.CoreDatabase;
import org.marot.testing.RightsForTests;
import org.marot.testing.TestTown;

/** Decisions as given, when, expect: Axon's fixture, the real claims, and a transaction that is rolled back. */
final class ReservationFixture implements AutoCloseable {
    static final Period MORNING = period("2027-03-02T09:00", "2027-03-02T12:30");
    static final Duration HOLD_TIME = Duration.ofMinutes(10);
    static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    static final Actor MEMBER = actor(1, false);
    static final Actor STRANGER = actor(2, false);
    static final Actor STAFF = actor(3, true);
    static final ReservationId ID = new ReservationId(new UUID(7, 7));

    final CoreDatabase database = new CoreDatabase();
    final Map<ReservationId, Instant> timers = new HashMap<>();
    final Map<ReservationId, Instant> arrivals = new HashMap<>();

    final RightsForTests rights = new RightsForTests();
    Tariff tariff = new FlatTariff(new TestTown(0));

    void run(Consumer<AggregateTestFixture<Reservation>> test) {
        database.inTransaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            AggregateTestFixture<Reservation> fixture = new AggregateTestFixture<>(Reservation.class);
            fixture.registerInjectableResource(
                    new BookingDesk(town(), ClaimsForTests.on(database), new ReservationPrices(tariff, rights)));
            fixture.registerInjectableResource((HoldTimers) timers::put);
            fixture.registerInjectableResource((ArrivalTimers) arrivals::put);
            test.accept(fixture);
        });
    }

    /** Somebody else claims a space; for a pool, whichever desk is free. */
    void occupy(SpaceId space, Period period) {
        occupy(new UUID(8, 8), space, period);
    }

    void occupy(UUID holder, SpaceId id, Period period) {
        TestTown town = town();
        Space space = town.space(id).orElseThrow();
        Period during = period.widened(space.bufferBefore(), space.bufferAfter());
        assertThat(ClaimsForTests.on(database)
                        .take(new ClaimRequest(
                                holder, TestTown.VENUE, id, space.cells(), space.units(), during, town.revision())))
                .isNotNull();
    }

    void releaseUnit(int unit) {
        database.jdbc.update("delete from claim where unit = ?", unit);
    }

    void occupyUnit(UUID holder, int unit, Period period) {
        database.jdbc.update(
                "insert into claim values ('test-venue/desks', ?, tstzrange(?, ?), ?, 'test-venue', ?, true)",
                unit,
                period.from().toOffsetDateTime(),
                period.to().toOffsetDateTime(),
                holder,
                TestTown.DESKS.value());
    }

    static Matcher<Throwable> taken() {
        return matching(
                Throwable.class,
                failure -> failure instanceof Refused refused
                        && refused.kind() == Refused.Kind.TAKEN
                        && refused.violations().stream()
                                .allMatch(one -> one.rule().equals("taken") && one.period() != null));
    }

    static Matcher<Throwable> refusal(String rule) {
        return matching(
                Throwable.class,
                failure -> failure instanceof Refused refused
                        && refused.violations().stream()
                                .anyMatch(one -> one.rule().equals(rule)));
    }

    static Matcher<Object> status(ReservationStatus status) {
        return receipt(receipt -> receipt.status() == status);
    }

    static Matcher<Object> receipt(Predicate<Receipt> condition) {
        return matching(Object.class, result -> result instanceof Receipt receipt && condition.test(receipt));
    }

    static <E> Matcher<List<Message<?>>> event(Class<E> type, Predicate<E> condition) {
        return Matchers.payloadsMatching(Matchers.exactSequenceOf(
                matching(Object.class, one -> type.isInstance(one) && condition.test(type.cast(one)))));
    }

    private static <T> Matcher<T> matching(Class<T> type, Predicate<T> condition) {
        return new CustomTypeSafeMatcher<>("a match") {
            @Override
            protected boolean matchesSafely(T item) {
                return type.isInstance(item) && condition.test(item);
            }
        };
    }

    @Override
    public void close() {
        database.close();
    }

    private TestTown town() {
        return new TestTown(database.sql
                .sql("select revision from catalogue_revision")
                .query(Long.class)
                .single());
    }

    static Actor actor(int number, boolean staff) {
        return new Actor(
                new AccountId(new UUID(1, number)),
                new CustomerId(new UUID(2, number)),
                staff ? Set.of(TestTown.VENUE) : Set.of(),
                false);
    }

    static Period period(String from, String to) {
        return new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                LocalDateTime.parse(to).atZone(TestTown.PARIS));
    }

    static Wish wish(SpaceId space, Period period) {
        return new Wish(space, period, MEMBER.customer(), "visitor", 1, null);
    }

    static Request request(int command, Actor actor, Instant at) {
        return new Request(new CommandId(new UUID(9, command)), "asked", actor, at);
    }
}
