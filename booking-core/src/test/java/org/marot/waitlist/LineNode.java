package org.marot.waitlist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.marot.claims.Claims;
import org.marot.embedded.DatabaseAccess;
import org.marot.eventstore.EventPositions;
import org.marot.pricing.Grids;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ExpireHold;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.WaitingWish;
import org.marot.waitlist.write.Waitlist;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** One node's write side with the line; its timers are due when the test says so, for its clock is months ahead. */
final class LineNode implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    static final SettableClock CLOCK = new SettableClock(NOW);

    @EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
    @ComponentScan({
        "org.marot.claims",
        "org.marot.counter",
        "org.marot.eventstore",
        "org.marot.pass",
        "org.marot.pricing",
        "org.marot.reservation",
        "org.marot.waitlist"
    })
    static class Wiring {
        @Bean
        Clock clock() {
            return CLOCK;
        }

        @Bean
        TestTown catalogue() {
            return new TestTown(0);
        }

        @Bean
        Grids grids() {
            return (venue, day) -> Optional.empty();
        }
    }

    private final ConfigurableApplicationContext context;

    LineNode(DatabaseAccess database) {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=marot-line-node",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.maximum-pool-size=16",
                        "db-scheduler.polling-interval=1h")
                .run();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Reservations reservations() {
        return bean(Reservations.class);
    }

    Waitlist waitlist() {
        return bean(Waitlist.class);
    }

    JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    Claims claims() {
        return bean(Claims.class);
    }

    EventPositions positions() {
        return bean(EventPositions.class);
    }

    Receipt book(int who, SpaceId space, Period period) {
        ReservationId id = new ReservationId(UUID.randomUUID());
        Wish wish = new Wish(space, period, member(who).customer(), "visitor", 1, null);
        return reservations().send(new BookSpace(id, wish, request(who)));
    }

    Receipt cancel(int who, ReservationId reservation) {
        return reservations().send(new CancelReservation(reservation, request(who)));
    }

    /** What the hold's timer does when its time has come. */
    Receipt expire(ReservationId reservation) {
        Request request = new Request(new CommandId(UUID.randomUUID()), "expire", Actor.system(), CLOCK.instant());
        return reservations().send(new ExpireHold(reservation, request));
    }

    Standing join(int who, Period period, SpaceId... spaces) {
        return waitlist().join(joining(who, period, spaces));
    }

    static JoinWaitlist joining(int who, Period period, SpaceId... spaces) {
        WaitingWish wish = new WaitingWish(
                TestTown.VENUE, List.of(spaces), "", period, member(who).customer(), "visitor", 1, null);
        return new JoinWaitlist(new EntryId(UUID.randomUUID()), wish, request(who));
    }

    static Request request(int who) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", member(who), CLOCK.instant());
    }

    static Actor member(int who) {
        return new Actor(new AccountId(new UUID(1, who)), new CustomerId(new UUID(2, who)), Set.of(), false);
    }

    static void pass(Duration time) {
        CLOCK.set(CLOCK.instant().plus(time));
    }

    @Override
    public void close() {
        context.close();
    }
}
