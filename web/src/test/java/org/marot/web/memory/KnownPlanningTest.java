package org.marot.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
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
    private Positions positions;

    @Autowired
    private Clock clock;

    private final Random random = new Random(20_261_122);
    private final Actor staff =
            new Actor(new AccountId(UUID.randomUUID()), new CustomerId(UUID.randomUUID()), Set.of(VENUE), false);
    private final List<ReservationId> made = new ArrayList<>();
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
                recorded.put(clock.instant(), availability.planning(VENUE, from, to));
            }
        }
        await(MemoryProjector.NAME);

        assertThat(refused).isLessThan(COMMANDS * 9 / 10);
        assertThat(new HashSet<>(recorded.values())).hasSizeGreaterThan(MOMENTS / 2);
        recorded.forEach((moment, planning) ->
                assertThat(memory.of(VENUE, from, to, moment)).as("%s", moment).isEqualTo(planning));
        assertThat(memory.of(VENUE, from, to, clock.instant())).isEqualTo(availability.planning(VENUE, from, to));
    }

    private void send(LocalDate day, ZoneId zone) {
        try {
            position = Math.max(position, reservations.send(command(day, zone)).position());
        } catch (Refused e) {
            refused++;
        }
    }

    private ReservationCommand command(LocalDate day, ZoneId zone) {
        Request request = new Request(new CommandId(UUID.randomUUID()), "asked", staff, clock.instant());
        Period period = period(day, zone);
        SpaceId space = new SpaceId(SPACES.get(random.nextInt(SPACES.size())));
        double chance = random.nextDouble();
        if (made.isEmpty() || chance < 0.35) {
            ReservationId id = new ReservationId(UUID.randomUUID());
            made.add(id);
            Wish wish = new Wish(space, period, staff.customer(), "visitor", 1, null);
            return chance < 0.2
                    ? new BookSpace(id, wish, request)
                    : new HoldSpace(id, wish, Duration.ofMinutes(30), request);
        }
        ReservationId one = made.get(random.nextInt(made.size()));
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
