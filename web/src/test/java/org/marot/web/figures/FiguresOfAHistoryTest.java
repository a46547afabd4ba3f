package org.marot.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.CheckOut;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.SettleArrival;
import org.marot.reservation.write.UndoCheckIn;
import org.marot.reservation.write.UndoNoShow;
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
import org.marot.web.figures.NaiveFigures.Stay;
import org.marot.web.projection.Positions;
import org.marot.web.testing.Cahors;
import org.marot.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures of a random history of commands against a count that reads the events themselves. */
@WebTest
class FiguresOfAHistoryTest {
    private static final int COMMANDS = 900;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final VenueId VENUE = new VenueId(Cahors.THIRD_PLACE);
    private static final List<String> CATEGORIES = List.of("resident", "visitor", "company");

    @Autowired
    private Cahors cahors;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Reservations reservations;

    @Autowired
    private FigureCounts counts;

    @Autowired
    private Positions positions;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private final Random random = new Random(20_261_122);
    private final Map<ReservationId, Period> made = new HashMap<>();
    private final List<ReservationId> order = new ArrayList<>();
    private final List<CustomerId> customers = IntStream.range(0, 12)
            .mapToObj(number -> new CustomerId(UUID.randomUUID()))
            .toList();
    private long position;

    @Test
    void areThoseOfTheEvents() {
        List<LocalDate> days = IntStream.range(43, 49).mapToObj(cahors::openDay).toList();
        Venue venue = catalogue.venue(VENUE).orElseThrow();
        for (int number = 0; number < COMMANDS; number++) {
            send(days.get(random.nextInt(days.size())));
        }
        assertThat(positions.await(UseProjector.NAME, position, Duration.ofSeconds(60)))
                .isTrue();

        List<Stay> stays = stays();
        assertThat(stays.stream().map(Stay::status).distinct())
                .contains("held", "confirmed", "checked-in", "completed", "no-show", "cancelled");
        for (int at = 0; at < days.size(); at++) {
            LocalDate first = days.get(at);
            LocalDate end = days.get(days.size() - 1).plusDays(1);
            new NaiveFigures(venue, catalogue.spacesOf(VENUE), first, end, List.of(), stays)
                    .assertSame(counts.of(venue, first, end));
        }
    }

    private void send(LocalDate day) {
        try {
            position = Math.max(position, reservations.send(command(day)).position());
        } catch (Refused e) {
            assertThat(e.violations()).isNotEmpty();
        }
    }

    private ReservationCommand command(LocalDate day) {
        CustomerId customer = customers.get(random.nextInt(customers.size()));
        Actor staff = new Actor(new AccountId(UUID.randomUUID()), customer, Set.of(VENUE), false);
        double chance = random.nextDouble();
        if (order.isEmpty() || chance < 0.4) {
            ReservationId id = new ReservationId(UUID.randomUUID());
            Period period = period(day);
            String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
            Wish wish = new Wish(space(), period, customer, category, 1, null);
            order.add(id);
            made.put(id, period);
            Instant asked = clock.instant().plus(Duration.ofDays(random.nextInt(50)));
            Request request = request(staff, random.nextBoolean() ? asked : period.start());
            return chance < 0.35
                    ? new BookSpace(id, wish, request)
                    : new HoldSpace(id, wish, Duration.ofDays(200), request);
        }
        ReservationId id = order.get(random.nextInt(order.size()));
        Period period = made.getOrDefault(id, period(day));
        if (chance < 0.5) {
            Period to = period(day);
            made.put(id, to);
            return new MoveReservation(id, random.nextBoolean() ? space() : null, to, request(staff, clock.instant()));
        }
        return later(id, period, staff, chance);
    }

    /** At hours that have not come yet: decisions know no other clock than that of the command. */
    private ReservationCommand later(ReservationId id, Period period, Actor staff, double chance) {
        Instant start = period.start();
        if (chance < 0.58) {
            return new CancelReservation(id, request(staff, clock.instant()));
        }
        if (chance < 0.63) {
            return new ConfirmReservation(id, request(staff, clock.instant()));
        }
        if (chance < 0.78) {
            return new CheckIn(id, request(staff, start.plus(Duration.ofMinutes(5))));
        }
        if (chance < 0.84) {
            return new CheckOut(id, request(staff, start.plus(Duration.ofMinutes(10L + random.nextInt(90)))));
        }
        if (chance < 0.94) {
            return new SettleArrival(id, request(Actor.system(), start.plus(Duration.ofMinutes(31))));
        }
        return chance < 0.97
                ? new UndoCheckIn(id, request(staff, start.plus(Duration.ofMinutes(20))))
                : new UndoNoShow(id, request(staff, start.plus(Duration.ofMinutes(40))));
    }

    private static Request request(Actor actor, Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, at);
    }

    private SpaceId space() {
        List<SpaceId> all =
                catalogue.spacesOf(VENUE).stream().map(space -> space.id()).toList();
        // desks more often than one in six times
        return all.get(Math.max(0, random.nextInt(all.size() + 6) - 6));
    }

    private Period period(LocalDate day) {
        LocalTime start = LocalTime.of(8 + random.nextInt(10), 30 * random.nextInt(2));
        return new Period(
                day.atTime(start).atZone(PARIS),
                day.atTime(start).plusMinutes(30L * (1 + random.nextInt(4))).atZone(PARIS));
    }

    private List<Stay> stays() {
        Map<String, Stay> stays = new HashMap<>();
        database.query(
                "select stream, payload_type, convert_from(payload, 'UTF8') as body from event"
                        + " where payload_type like '%reservation.events%' order by position",
                row -> {
                    JsonNode body = JsonMapper.shared().readTree(row.getString("body"));
                    String type = row.getString("payload_type").replaceFirst(".*\\.", "");
                    String id = row.getString("stream");
                    stays.compute(id, (key, before) -> next(key, before, type, body));
                });
        return stays.values().stream()
                .filter(stay -> stay.cells().stream().anyMatch(cell -> cell.startsWith(VENUE.value())))
                .toList();
    }

    private static Stay next(String id, @Nullable Stay before, String type, JsonNode body) {
        if (before == null) {
            String status = type.equals("SpaceHeld") ? "held" : "confirmed";
            LocalDate asked = LocalDate.ofInstant(Instant.parse(body.get("at").asString()), PARIS);
            LocalDate wanted = time(body, "from").atZone(PARIS).toLocalDate();
            int lead = Math.max(0, (int)
                    asked.datesUntil(wanted.isBefore(asked) ? asked : wanted).count());
            Stay first = new Stay(
                    id,
                    "",
                    Set.of(),
                    body.get("customer").asString(),
                    body.get("category").asString(),
                    Instant.MIN,
                    Instant.MIN,
                    status,
                    lead);
            return at(first, body, status);
        }
        return switch (type) {
            case "ReservationMoved" -> at(before, body, before.status());
            case "ReservationReinstated" -> at(before, body, "confirmed");
            case "ReservationConfirmed", "CheckInUndone" -> became(before, "confirmed");
            case "ReservationCancelled" -> became(before, "cancelled");
            case "ReservationCheckedIn" -> became(before, "checked-in");
            case "ReservationCompleted" -> became(before, "completed");
            case "ReservationNotUsed" -> became(before, "no-show");
            case "ReservationCheckedOut" ->
                new Stay(
                        id,
                        before.space(),
                        before.cells(),
                        before.customer(),
                        before.category(),
                        before.from(),
                        OffsetDateTime.parse(body.get("to").asString()).toInstant(),
                        "completed",
                        before.lead());
            default -> became(before, type.equals("HoldExpired") ? "expired" : before.status());
        };
    }

    private static Stay at(Stay stay, JsonNode body, String status) {
        Set<String> cells = new HashSet<>();
        body.get("occupancy").get("cells").forEach(cell -> cells.add(cell.asString()));
        return new Stay(
                stay.id(),
                body.get("occupancy").get("space").asString(),
                cells,
                stay.customer(),
                stay.category(),
                time(body, "from"),
                time(body, "to"),
                status,
                stay.lead());
    }

    private static Stay became(Stay stay, String status) {
        return new Stay(
                stay.id(),
                stay.space(),
                stay.cells(),
                stay.customer(),
                stay.category(),
                stay.from(),
                stay.to(),
                status,
                stay.lead());
    }

    private static Instant time(JsonNode body, String edge) {
        return OffsetDateTime.parse(body.get("occupancy").get(edge).asString()).toInstant();
    }
}
