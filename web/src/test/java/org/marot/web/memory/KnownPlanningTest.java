package org.marot.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Space;
import org.marot.claims.TakenTimes;
import org.marot.closure.Closings;
import org.marot.closure.write.Closing;
import org.marot.closure.write.ClosureKind;
import org.marot.closure.write.Fate;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.ClosureId;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.availability.Availability;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.projection.Positions;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Plannings that were written down as they stood, against what is remembered of the same moments afterwards. */
@WebTest
class KnownPlanningTest {
    private static final int COMMANDS = 1_000;
    private static final int MOMENTS = 50;
    private static final VenueId VENUE = new VenueId(Cahors.THIRD_PLACE);
    private static final List<String> SPACES = List.of(
            "frederic-suisse-desks", "frederic-suisse-desks", "frederic-suisse-room-1", "frederic-suisse-room-2");

    @Autowired
    private Cahors cahors;

    @Autowired
    private Reservations reservations;

    @Autowired
    private Availability availability;

    @Autowired
    private KnownPlanning memory;

    @Autowired
    private Closings closings;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TakenTimes taken;

    @Autowired
    private Positions positions;

    @Autowired
    private Clock clock;

    private final Random random = new Random(20_261_122);
    private final Actor staff =
            new Actor(new AccountId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()), Set.of(VENUE), false);
    private final List<ReservationId> made = new ArrayList<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private final List<ClosureId> closed = new ArrayList<>();
    private int reopened;
    private long position;
    private int refused;

    @Test
    void isAtEachMomentWhatThePlanningWas() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        LocalDate first = cahors.openDay(40);
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = first.plusDays(1).atStartOfDay(zone).toInstant();
        Set<Integer> moments = new HashSet<>();
        while (moments.size() < MOMENTS) {
            moments.add(random.nextInt(COMMANDS));
        }
        Map<Instant, List<PlanningEntry>> recorded = new LinkedHashMap<>();
        for (int number = 0; number < COMMANDS; number++) {
            send(first, zone);
            if (moments.contains(number)) {
                await(Availability.PROJECTION);
                recorded.put(clock.instant(), now(from, to));
            }
        }
        await(MemoryProjector.NAME);

        assertThat(refused).isLessThan(COMMANDS * 9 / 10);
        assertThat(closed).hasSizeGreaterThan(MOMENTS / 2);
        assertThat(reopened).isGreaterThan(MOMENTS / 4);
        assertThat(new HashSet<>(recorded.values())).hasSizeGreaterThan(MOMENTS / 2);
        assertThat(recorded.values().stream()
                        .filter(planning -> planning.stream().anyMatch(entry -> entry.closed() != null)))
                .hasSizeGreaterThan(MOMENTS / 2);
        recorded.forEach((moment, planning) ->
                assertThat(known(from, to, moment)).as("%s", moment).isEqualTo(planning));
        assertThat(known(from, to, clock.instant())).isEqualTo(now(from, to));
    }

    private List<PlanningEntry> now(Instant from, Instant to) {
        return Stream.concat(
                        availability.planning(VENUE, from, to).stream(),
                        availability.outOfUse(VENUE, from, to).stream().map(PlanningEntry::of))
                .toList();
    }

    private List<PlanningEntry> known(Instant from, Instant to, Instant moment) {
        return Stream.concat(
                        memory.of(VENUE, from, to, moment).stream(), memory.closures(VENUE, from, to, moment).stream())
                .toList();
    }

    private void send(LocalDate day, ZoneId zone) {
        double chance = random.nextDouble();
        try {
            if (chance < 0.1) {
                close(day, zone);
            } else if (chance < 0.15 && !closed.isEmpty()) {
                reopen();
            } else {
                Receipt receipt = reservations.send(command(day, zone));
                sequences.put(receipt.reservation().value(), receipt.sequence());
                position = Math.max(position, receipt.position());
            }
        } catch (Refused e) {
            refused++;
        }
    }

    /** Whoever is hit is cancelled. */
    private void close(LocalDate day, ZoneId zone) {
        Space space = catalogue.space(new SpaceId(pick(SPACES))).orElseThrow();
        Closing closing =
                new Closing(VENUE, space.id(), space.cells(), space.units(), period(day, zone), ClosureKind.FAULT);
        List<Fate> fates = taken
                .holders(
                        closing.cells(),
                        closing.period().start(),
                        closing.period().end())
                .stream()
                .filter(sequences::containsKey)
                .map(holder -> new Fate(new ReservationId(holder), sequences.getOrDefault(holder, 0L), null))
                .toList();
        ClosureId id = new ClosureId(UUID.randomUUID());
        position = Math.max(
                position, closings.close(id, closing, "Leak", fates, request()).position());
        closed.add(id);
        fates.forEach(fate -> sequences.merge(fate.reservation().value(), 1L, Long::sum));
    }

    private void reopen() {
        position = Math.max(position, closings.reopen(pick(closed), request()).position());
        reopened++;
    }

    private Request request() {
        return new Request(new CommandId(UUID.randomUUID()), "asked", staff, clock.instant());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private ReservationCommand command(LocalDate day, ZoneId zone) {
        Request request = request();
        Period period = period(day, zone);
        SpaceId space = new SpaceId(pick(SPACES));
        double chance = random.nextDouble();
        if (made.isEmpty() || chance < 0.35) {
            ReservationId id = new ReservationId(UUID.randomUUID());
            made.add(id);
            Wish wish = new Wish(space, period, staff.customer(), "visitor", 1, null);
            return chance < 0.2
                    ? new BookSpace(id, wish, request)
                    : new HoldSpace(id, wish, Duration.ofMinutes(30), request);
        }
        ReservationId one = pick(made);
        if (chance < 0.5) {
            return new ConfirmReservation(one, request);
        }
        return chance < 0.75
                ? new MoveReservation(one, random.nextBoolean() ? space : null, period, request)
                : new CancelReservation(one, request);
    }

    private Period period(LocalDate day, ZoneId zone) {
        LocalTime start = LocalTime.of(8 + random.nextInt(10), 30 * random.nextInt(2));
        return new Period(
                day.atTime(start).atZone(zone),
                day.atTime(start).plusMinutes(30L * (1 + random.nextInt(4))).atZone(zone));
    }

    private void await(String projection) {
        assertThat(positions.await(projection, position, Duration.ofSeconds(30)))
                .isTrue();
    }
}
