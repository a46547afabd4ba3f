package org.marot.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How near bookings come to what PostgreSQL can do at all: raw rows, commands and HTTP, in turns, on one database.
 */
final class BookingsBench {
    static final Set<String> OPTIONS = Set.of("seconds", "rounds", "events", "clients", "warm-up", "ways");
    private static final String RAW = "raw";
    private static final String COMMANDS = "commands";
    private static final String HTTP = "http";
    private static final int ACCOUNTS = 8;

    /** Opens the client of that number. */
    private interface Way {
        Booker open(int client) throws Exception;
    }

    private final Options options;
    private final PrintStream out;

    BookingsBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run() throws Exception {
        int events = options.number("events", 0);
        try (MeasuredTown town = MeasuredTown.open(out, false)) {
            Workplace place = town.place();
            WebNode node = town.node();
            town.fill(events);
            place.run("truncate outbox");
            place.run("vacuum analyze");
            Map<String, Way> ways = new LinkedHashMap<>();
            ways.put(RAW, client -> new RawBooker(place.database()));
            ways.put(COMMANDS, client -> new CommandBooker(node.reservations(), node.clock(), client));
            List<String> tokens = town.newTokens(ACCOUNTS);
            ways.put(HTTP, client -> new HttpBooker(node.port(), tokens.get(client % ACCOUNTS)));
            ways.keySet().retainAll(options.words("ways", List.of(RAW, COMMANDS, HTTP)));
            Clients clients = new Clients(town.rooms(), place.postmaster());
            warmUp(clients, ways);
            for (int count : options.numbers("clients", "1,8,32")) {
                report(count, measure(place, clients, ways, count, events == 0));
            }
        }
    }

    /** Long enough for the compiler: a command's code is a hundred times the raw rows' code. */
    private void warmUp(Clients clients, Map<String, Way> ways) throws Exception {
        for (Way way : ways.values()) {
            once(clients, way, 16, options.number("warm-up", 60));
        }
    }

    private Map<String, List<Figures>> measure(
            Workplace place, Clients clients, Map<String, Way> ways, int count, boolean emptyFirst) throws Exception {
        Map<String, List<Figures>> found = new LinkedHashMap<>();
        for (int round = 0; round < options.number("rounds", 3); round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                place.run(emptyFirst ? "truncate event, outbox, claim" : "truncate outbox");
                place.superuser("checkpoint");
                Figures figures = once(clients, way.getValue(), count, options.number("seconds", 10));
                found.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(figures);
            }
        }
        return found;
    }

    private static Figures once(Clients clients, Way way, int count, int seconds) throws Exception {
        List<Booker> bookers = new ArrayList<>();
        try {
            for (int client = 0; client < count; client++) {
                bookers.add(way.open(client));
            }
            return clients.run(bookers, seconds);
        } finally {
            bookers.forEach(Booker::close);
        }
    }

    private void report(int clients, Map<String, List<Figures>> found) {
        List<Figures> raw = found.get(RAW);
        out.printf("%n%d clients%n", clients);
        found.forEach((way, rounds) -> {
            Figures middle = Figures.median(rounds);
            out.printf(
                    "  %-10s %8.0f a second   p50 %7.2f ms   p99 %7.2f ms   processor %5.0f + %4.0f µs  %s  "
                            + " rounds %s%n",
                    way,
                    middle.perSecond(),
                    middle.p50Millis(),
                    middle.p99Millis(),
                    middle.jvmMicros(),
                    middle.postgresMicros(),
                    raw == null ? "" : ratio(middle, Figures.median(raw)),
                    rounds.stream()
                            .map(one -> String.valueOf(Math.round(one.perSecond())))
                            .toList());
        });
    }

    private static String ratio(Figures some, Figures raw) {
        return " %.2f of raw".formatted(some.perSecond() / raw.perSecond());
    }
}
