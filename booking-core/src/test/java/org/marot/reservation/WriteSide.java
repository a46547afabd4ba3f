package org.marot.reservation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.marot.embedded.DatabaseAccess;
import org.marot.eventstore.AfterAppend;
import org.marot.proof.NumberKey;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.HoldSpace;
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
import org.marot.testing.SharedPostgres;
import org.marot.testing.TestGrids;
import org.marot.testing.TestTown;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;

/** One node's write side as production wires it, on a database of its own or shared with another node. */
public final class WriteSide implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    @EnableAutoConfiguration(exclude = KafkaAutoConfiguration.class)
    @ComponentScan({
        "org.marot.claims",
        "org.marot.closure",
        "org.marot.congress",
        "org.marot.counter",
        "org.marot.enquiry",
        "org.marot.eventstore",
        "org.marot.pass",
        "org.marot.people",
        "org.marot.pricing",
        "org.marot.proof",
        "org.marot.reservation",
        "org.marot.series",
        "org.marot.waitlist"
    })
    static class Wiring {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TestTown catalogue() {
            return new TestTown(0);
        }

        @Bean
        TestGrids grids() {
            return new TestGrids();
        }

        @Bean
        NumberKey numberKey() {
            return purpose -> purpose.getBytes(StandardCharsets.UTF_8);
        }

        @Bean
        Wakes wakes() {
            return new Wakes();
        }
    }

    /** How often a relay would have been woken. */
    static final class Wakes implements AfterAppend {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void appended() {
            count.incrementAndGet();
        }

        int count() {
            return count.get();
        }
    }

    private final ConfigurableApplicationContext context;

    public WriteSide(DatabaseAccess database) {
        context = new SpringApplicationBuilder(Wiring.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=marot-write-side",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.maximum-pool-size=16",
                        "db-scheduler.polling-interval=200ms")
                .run();
    }

    public WriteSide() {
        this(SharedPostgres.newDatabase());
    }

    public Reservations reservations() {
        return context.getBean(Reservations.class);
    }

    public JdbcTemplate jdbc() {
        return context.getBean(JdbcTemplate.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int count(String table) {
        Integer count = jdbc().queryForObject("select count(*) from " + table, Integer.class);
        return count == null ? -1 : count;
    }

    /** The claim table as it is, in the order and form of {@link ExpectedClaims}. */
    public List<ExpectedClaims.Row> claims() {
        return sorted(jdbc().query(
                        "select cell, unit, lower(during) as f, upper(during) as t, holder, venue, space from claim",
                        (row, n) -> new ExpectedClaims.Row(
                                row.getString("cell"),
                                row.getInt("unit"),
                                row.getObject("f", OffsetDateTime.class),
                                row.getObject("t", OffsetDateTime.class),
                                row.getString("holder"),
                                row.getString("venue"),
                                row.getString("space"))));
    }

    public List<ExpectedClaims.Row> claimsFromEvents() {
        return sorted(bean(ExpectedClaims.class).rows());
    }

    private static List<ExpectedClaims.Row> sorted(List<ExpectedClaims.Row> rows) {
        return rows.stream()
                .map(row -> new ExpectedClaims.Row(
                        row.cell(),
                        row.unit(),
                        row.from().toInstant().atOffset(ZoneOffset.UTC),
                        row.to().toInstant().atOffset(ZoneOffset.UTC),
                        row.holder(),
                        row.venue(),
                        row.space()))
                .sorted(Comparator.comparing(ExpectedClaims.Row::holder)
                        .thenComparing(ExpectedClaims.Row::cell)
                        .thenComparing(ExpectedClaims.Row::from))
                .toList();
    }

    public static BookSpace book(SpaceId space, Period period) {
        ReservationId id = new ReservationId(UUID.randomUUID());
        return new BookSpace(id, wish(space, period), request(member()));
    }

    static HoldSpace hold(SpaceId space, Period period, Duration holdFor, Instant at) {
        Request request = new Request(new CommandId(UUID.randomUUID()), "asked", member(), at);
        return new HoldSpace(new ReservationId(UUID.randomUUID()), wish(space, period), holdFor, request);
    }

    public static Wish wish(SpaceId space, Period period) {
        return new Wish(space, period, member().customer(), "visitor", 1, null);
    }

    public static Request request(Actor actor) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, NOW);
    }

    public static Actor member() {
        return new Actor(new AccountId(new UUID(1, 1)), new CustomerId(new UUID(2, 1)), Set.of(), false);
    }

    @Override
    public void close() {
        context.close();
    }
}
