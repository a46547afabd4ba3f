package org.marot.reservation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The claims that the event store implies, computed without looking at the claim table: what that table must equal, row
 * for row.
 */
@Component
public class ExpectedClaims {
    /** One row of the claim table; times are compared as instants. */
    public record Row(
            String cell, int unit, OffsetDateTime from, OffsetDateTime to, String holder, String venue, String space) {}

    private record Line(long position, String payloadType, JsonNode payload) {}

    /** One unit that a holder has, until the next part of its stay. */
    private record Part(int unit, OffsetDateTime from, OffsetDateTime to) {
        private boolean isLeft() {
            return from.isBefore(to);
        }
    }

    private record Holding(String venue, JsonNode occupancy, int unit, JsonNode later, String until) {
        private Holding until(String end) {
            return new Holding(venue, occupancy, unit, later, end);
        }

        private Holding on(int otherUnit, JsonNode andLater) {
            return new Holding(venue, occupancy, otherUnit, andLater, until);
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            int current = unit;
            OffsetDateTime since =
                    OffsetDateTime.parse(occupancy.path("claimFrom").asString());
            OffsetDateTime end = OffsetDateTime.parse(until);
            for (JsonNode next : later) {
                OffsetDateTime from = OffsetDateTime.parse(next.path("from").asString());
                parts.add(new Part(current, since, from.isBefore(end) ? from : end));
                current = next.path("unit").asInt();
                since = from;
            }
            parts.add(new Part(current, since, end));
            return parts.stream().filter(Part::isLeft).toList();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    public ExpectedClaims(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the whole store; a claim that is taken meanwhile may or may not be in the answer. */
    public List<Row> rows() {
        Map<String, Holding> living = new HashMap<>();
        ExpectedClosures closures = new ExpectedClosures();
        ExpectedEventFiles files = new ExpectedEventFiles();
        long after = 0;
        List<Line> batch = linesAfter(after);
        while (!batch.isEmpty()) {
            batch.forEach(line -> {
                apply(living, line.payloadType(), line.payload());
                closures.apply(line.payloadType(), line.payload());
                files.apply(line.payloadType(), line.payload());
            });
            after = batch.get(batch.size() - 1).position();
            batch = linesAfter(after);
        }
        List<Row> rows = rows(living);
        rows.addAll(closures.rows());
        rows.addAll(files.rows());
        return rows;
    }

    private List<Line> linesAfter(long position) {
        return jdbc.query(
                "select position, payload_type, payload from event where position > ? order by position limit ?",
                (row, n) -> new Line(
                        row.getLong("position"), row.getString("payload_type"), JSON.readTree(row.getBytes("payload"))),
                position,
                BATCH);
    }

    private static void apply(Map<String, Holding> living, String payloadType, JsonNode event) {
        if (!payloadType.startsWith("org.marot.reservation.events.")) {
            return;
        }
        String reservation = event.path("reservation").asString();
        switch (payloadType.substring(payloadType.lastIndexOf('.') + 1)) {
            case "SpaceHeld", "SpaceBooked", "ReservationMoved", "ReservationReinstated" -> {
                JsonNode occupancy = event.path("occupancy");
                living.put(
                        reservation,
                        new Holding(
                                event.path("venue").asString(),
                                occupancy,
                                occupancy.path("unit").asInt(),
                                event.path("later"),
                                occupancy.path("claimTo").asString()));
            }
            case "UnitNamed" ->
                living.computeIfPresent(
                        reservation,
                        (id, holding) -> holding.on(event.path("unit").asInt(), event.path("later")));
            case "ReservationCheckedOut" ->
                living.computeIfPresent(
                        reservation,
                        (id, holding) -> holding.until(event.path("claimTo").asString()));
            case "ReservationCancelled", "HoldExpired", "ReservationNotUsed" -> living.remove(reservation);
            default -> {
                // the others leave what is occupied as it is
            }
        }
        for (JsonNode changed : event.path("reseated")) {
            living.computeIfPresent(
                    changed.path("reservation").asString(),
                    (id, holding) -> holding.on(changed.path("unit").asInt(), changed.path("later")));
        }
    }

    private static List<Row> rows(Map<String, Holding> living) {
        List<Row> rows = new ArrayList<>();
        living.forEach((holder, holding) -> {
            for (JsonNode cell : holding.occupancy().path("cells")) {
                holding.parts()
                        .forEach(part -> rows.add(new Row(
                                cell.asString(),
                                part.unit(),
                                part.from(),
                                part.to(),
                                holder,
                                holding.venue(),
                                holding.occupancy().path("space").asString())));
            }
        });
        return rows;
    }
}
