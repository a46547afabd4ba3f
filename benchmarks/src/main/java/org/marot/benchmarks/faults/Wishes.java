package org.marot.benchmarks.faults;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** What visitors want: often something of their own, often what another wants at the same moment, often a desk. */
final class Wishes {
    /** One thing to book. */
    record Wish(String venue, String space, LocalDateTime from, LocalDateTime to) {}

    private record Place(String venue, String space, boolean desks) {}

    private static final int DAYS = 280;
    private static final int FIRST_HOUR = 9;
    private static final int HALF_HOURS = 16;
    private static final int CONTESTANTS = 4;

    private final List<Place> places;
    private final List<Place> desks;
    private final LocalDate firstDay;
    private final long seed;
    private final AtomicLong contests = new AtomicLong();

    private Wishes(List<Place> places, LocalDate firstDay, long seed) {
        this.places = places;
        this.desks = places.stream().filter(Place::desks).toList();
        this.firstDay = firstDay;
        this.seed = seed;
    }

    /** All spaces of all venues. */
    static Wishes of(Api api, String token, LocalDate firstDay, long seed) throws IOException, InterruptedException {
        List<Place> places = new ArrayList<>();
        for (JsonNode venue : items(api.get(token, "/venues"))) {
            String id = venue.path("id").asString();
            for (JsonNode space : items(api.get(token, "/venues/" + id + "/spaces"))) {
                boolean desks = space.path("kind").asString().equals("desk-pool");
                places.add(new Place(id, space.path("id").asString(), desks));
            }
        }
        return new Wishes(places, firstDay, seed);
    }

    private static Iterable<JsonNode> items(Reply reply) {
        return reply.body().isArray() ? reply.body() : reply.body().path("items");
    }

    Wish any(Random random) {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return contested();
        }
        return kind < 5 ? desk(random) : drawn(places, random, DAYS, 3);
    }

    /** In the same venue, which a reservation cannot leave. */
    Wish in(String venue, Random random) {
        return drawn(
                places.stream().filter(place -> place.venue().equals(venue)).toList(), random, DAYS, 3);
    }

    /** The same for some who ask one after the other. */
    private Wish contested() {
        return drawn(places, new Random(seed + contests.getAndIncrement() / CONTESTANTS), DAYS, 2);
    }

    /** Long and short ones on few days, so that desks have to be planned anew. */
    private Wish desk(Random random) {
        return drawn(desks, random, 12, HALF_HOURS);
    }

    private Wish drawn(List<Place> among, Random random, int days, int longest) {
        Place place = among.get(random.nextInt(among.size()));
        LocalDate day = firstDay.plusDays(random.nextInt(days));
        while (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        int first = random.nextInt(HALF_HOURS);
        int length = 1 + random.nextInt(Math.min(longest, HALF_HOURS - first));
        LocalDateTime from = day.atTime(FIRST_HOUR, 0).plusMinutes(30L * first);
        return new Wish(place.venue(), place.space(), from, from.plusMinutes(30L * length));
    }
}
