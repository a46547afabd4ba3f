package org.marot.benchmarks.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.marot.reservation.ExpectedClaims;
import org.marot.stream.StoredEvent;

/** Holds what was promised against what a Marot at rest has, in its database, on its topic and over its API. */
final class Inspection {
    private static final Map<String, String> TABLES =
            Map.of("availability", "availability", "reservations", "reservation_list");
    private static final List<String> EMPTY_AT_REST =
            List.of("outbox", "dead_letter", "notifications.unreadable_event");

    private static final int TRIES = 10;

    private final Path data;
    private final Api api;
    private final String administrator;
    private final History history;
    private final Clock clock;
    private final Rest rest;
    private final Map<String, Stay> readOverHttp = new LinkedHashMap<>();

    Inspection(Path data, Api api, String administrator, History history, Clock clock) {
        this.data = data;
        this.api = api;
        this.administrator = administrator;
        this.history = history;
        this.clock = clock;
        this.rest = new Rest(api, administrator);
    }

    List<Finding> atRest() throws Exception {
        List<Finding> findings = new ArrayList<>(history.strange());
        Reach reach = Reach.of(data);
        try (Connection connection = reach.connect()) {
            Store store = new Store(connection);
            findings.addAll(steady(store, () -> storeAndTopic(store, reach)));
        }
        findings.addAll(
                PostgresComplaints.in(Files.readAllLines(data.resolve("postgres.log"), StandardCharsets.ISO_8859_1)));
        Map<String, Stay> changed = history.stays();
        changed.entrySet().removeAll(readOverHttp.entrySet());
        findings.addAll(overHttp(changed));
        readOverHttp.putAll(changed);
        return findings;
    }

    /** Tried again when an event came before or between two readings: a hold that lapses just then is in one alone. */
    private List<Finding> steady(Store store, Callable<List<Finding>> look) throws Exception {
        List<Finding> findings = List.of();
        for (int tries = 0; tries < TRIES; tries++) {
            long before = store.count("event");
            rest.await();
            findings = look.call();
            if (findings.isEmpty() || store.count("event") == before) {
                return findings;
            }
        }
        return findings;
    }

    private List<Finding> storeAndTopic(Store store, Reach reach) throws Exception {
        List<Finding> findings = new ArrayList<>();
        List<StoredEvent> events = store.events();
        compare(store, events, findings);
        findings.addAll(TopicRecords.againstEvents(TopicReader.read(reach.kafka()), events));
        return findings;
    }

    private void compare(Store store, List<StoredEvent> events, List<Finding> findings) throws SQLException {
        Map<String, Planned> plan = PlanFromEvents.of(events);
        findings.addAll(Promises.againstEvents(history.promises(), events));
        findings.addAll(Promises.againstPlan(history.stays(), plan, clock.instant()));
        findings.addAll(Promises.overdueHolds(history.stays(), plan, clock.instant()));
        List<ExpectedClaims.Row> claims = store.claims();
        List<ExpectedClaims.Row> expected = store.expectedClaims();
        findings.addAll(ClaimRows.doubled("the claims", claims));
        findings.addAll(ClaimRows.doubled("the events", expected));
        findings.addAll(ClaimRows.againstEvents(claims, expected));
        for (String table : TABLES.values()) {
            findings.addAll(PlanningRows.againstEvents(table, store.planned(table), plan));
        }
        for (String table : EMPTY_AT_REST) {
            long rows = store.count(table);
            if (rows > 0) {
                findings.add(new Finding("left over", rows + " rows in " + table));
            }
        }
    }

    /** Everything once more over the API, and both tables made anew from the events are equal to the living ones. */
    List<Finding> atTheEnd() throws Exception {
        List<Finding> findings = new ArrayList<>(overHttp(history.stays()));
        try (Connection connection = Reach.of(data).connect()) {
            Store store = new Store(connection);
            for (Map.Entry<String, String> each : TABLES.entrySet()) {
                findings.addAll(steady(store, () -> rebuilt(store, each.getKey(), each.getValue())));
            }
        }
        return findings;
    }

    private List<Finding> rebuilt(Store store, String projection, String table) throws Exception {
        store.run("create temporary table living as table " + table);
        Reply reply = api.post(administrator, "/projections/" + projection + "/rebuild");
        long different = store.count("((table living except table " + table + ") union all (table " + table
                + " except table living)) as different");
        boolean asMany = store.count("living") == store.count(table);
        store.run("drop table living");
        return reply.status() == 200 && different == 0 && asMany
                ? List.of()
                : List.of(new Finding("rebuilt otherwise", different + " rows of " + table + " differ; " + reply));
    }

    private List<Finding> overHttp(Map<String, Stay> told) throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Stay stay : told.values()) {
            Reply reply = api.get(administrator, "/reservations/" + stay.reservation());
            Stay found = Stay.of(reply);
            if (reply.status() != 200 || !stay.isBorneOutBy(found, clock.instant())) {
                findings.add(new Finding("read otherwise", stay + " was promised, found " + reply));
            }
        }
        return findings;
    }
}
