package org.marot.congress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CellId;
import org.marot.shared.CommandId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.testing.TestTown;

/** What the tests of the line say in one word. */
final class OptionNode {
    static final Instant NOW = WriteSide.NOW;
    static final LocalDateTime FIRST_HOUR = LocalDateTime.parse("2027-03-02T08:00");
    static final Actor STAFF =
            new Actor(new AccountId(new UUID(1, 9)), new CustomerId(new UUID(2, 9)), Set.of(TestTown.VENUE), false);
    private static final List<SpaceId> SPACES =
            List.of(TestTown.HALL, TestTown.HALL_A, TestTown.ROOM, TestTown.STUDIO, TestTown.OFFICE);
    private static final int DAYS = 3;

    private OptionNode() {}

    static Request request(Actor actor, Instant at) {
        return new Request(new CommandId(UUID.randomUUID()), "asked", actor, at);
    }

    static Actor organiser(int who) {
        return new Actor(new AccountId(new UUID(1, who)), new CustomerId(new UUID(2, who)), Set.of(), false);
    }

    static OpenEventFile open(PlanWish wish, Actor actor, Instant at) {
        return new OpenEventFile(new EventFileId(UUID.randomUUID()), actor.customer(), wish, request(actor, at));
    }

    static PlanWish wish(SpaceWish... spaces) {
        return new PlanWish(TestTown.VENUE, 2, List.of(spaces), List.of());
    }

    static SpaceWish space(SpaceId space, String from, String to, int setUp, int strike) {
        Period period = new Period(
                LocalDateTime.parse(from).atZone(TestTown.PARIS),
                LocalDateTime.parse(to).atZone(TestTown.PARIS));
        return new SpaceWish(space, period, null, Duration.ofHours(setUp), Duration.ofHours(strike), null);
    }

    /** One to four spaces over three days that do not meet each other. */
    static PlanWish randomWish(Random random) {
        while (true) {
            List<SpaceWish> spaces = random.ints(1 + random.nextInt(4))
                    .mapToObj(any -> randomSpace(random))
                    .toList();
            int squares = spaces.stream().mapToInt(one -> squares(one).size()).sum();
            if (squares(spaces).size() == squares) {
                return new PlanWish(TestTown.VENUE, 2, spaces, randomServices(random, spaces));
            }
        }
    }

    /** So many that there is enough for one file, and often too few for two. */
    private static List<ServiceWish> randomServices(Random random, List<SpaceWish> spaces) {
        Map<String, Integer> most = Map.of("chair", 10, "technician", 2, "coffee-break", 500);
        return most.entrySet().stream()
                .filter(service -> random.nextInt(3) == 0)
                .map(service -> new ServiceWish(
                        service.getKey(),
                        1 + random.nextInt(service.getValue()),
                        spaces.get(random.nextInt(spaces.size()))
                                .period()
                                .from()
                                .toLocalDate()))
                .toList();
    }

    /** How many of each service on each day, of those that are scarce. */
    static Map<String, Integer> scarce(PlanWish wish) {
        return wish.services().stream()
                .filter(service -> !service.code().equals("coffee-break"))
                .collect(Collectors.toMap(service -> service.code() + " " + service.day(), ServiceWish::quantity));
    }

    private static SpaceWish randomSpace(Random random) {
        LocalDateTime from = FIRST_HOUR.plusDays(random.nextInt(DAYS)).plusHours(random.nextInt(9));
        String to = from.plusHours(1 + random.nextInt(4)).toString();
        SpaceId space = SPACES.get(random.nextInt(SPACES.size()));
        return space(space, from.toString(), to, random.nextInt(3), random.nextInt(2));
    }

    static Set<String> squares(List<SpaceWish> spaces) {
        return spaces.stream().flatMap(one -> squares(one).stream()).collect(Collectors.toCollection(HashSet::new));
    }

    /** One for each hour of each cell. */
    static Set<String> squares(SpaceWish wish) {
        Space space = new TestTown().space(wish.space()).orElseThrow();
        Instant from = wish.period().start().minus(orNone(wish.setUp()));
        Instant to = wish.period().end().plus(orNone(wish.strike()));
        Set<String> squares = new HashSet<>();
        for (Instant hour = from; hour.isBefore(to); hour = hour.plus(Duration.ofHours(1))) {
            for (CellId cell : space.cells()) {
                squares.add(cell + " " + hour);
            }
        }
        return squares;
    }

    static Instant start(PlanWish wish) {
        return wish.spaces().stream()
                .map(one -> one.period().start().minus(orNone(one.setUp())))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Duration orNone(@Nullable Duration duration) {
        return duration == null ? Duration.ZERO : duration;
    }
}
