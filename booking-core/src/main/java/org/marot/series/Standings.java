package org.marot.series;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marot.series.write.Occurrence;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the reservations of a series stand by the event store, which no table can be behind of. */
@Component
class Standings {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String EVENTS = "org.marot.reservation.events.";

    private static final String PRICED = "ReservationPriced";
    private static final String UNIT_NAMED = "UnitNamed";
    private static final String UNIT_RELEASED = "UnitReleased";

    /** After any other event a reservation has a fate of its own. */
    private static final Set<String> BEFORE_USE = Set.of(
            "SpaceHeld", "SpaceBooked", "ReservationConfirmed", "ReservationMoved", PRICED, UNIT_NAMED, UNIT_RELEASED);

    /**
     * One reservation.
     *
     * @param untouched nothing has happened to it but being booked and moved, and a desk named
     * @param chosenUnit the desk of a pool that its customer chose or needs; 0 for none
     */
    record Standing(long sequence, boolean untouched, JsonNode occupancy, int chosenUnit) {
        boolean isAt(Occurrence planned) {
            return untouched
                    && occupancy.path("space").asString().equals(planned.space().value())
                    && instant("from").isEqual(planned.period().from().toOffsetDateTime())
                    && instant("to").isEqual(planned.period().to().toOffsetDateTime());
        }

        private OffsetDateTime instant(String field) {
            return OffsetDateTime.parse(occupancy.path(field).asString());
        }
    }

    private final JdbcTemplate jdbc;

    Standings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By reservation id. */
    Map<String, Standing> of(Collection<Occurrence> occurrences) {
        String[] streams =
                occurrences.stream().map(one -> one.reservation().toString()).toArray(String[]::new);
        Map<String, Standing> standings = new HashMap<>();
        jdbc.query(
                "select stream, sequence, payload_type, payload from event where stream = any (?::text[])"
                        + " order by stream, sequence",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", streams)),
                row -> {
                    String type = row.getString("payload_type");
                    JsonNode payload = JSON.readTree(row.getBytes("payload"));
                    long sequence = row.getLong("sequence");
                    standings.compute(
                            row.getString("stream"), (stream, before) -> next(before, sequence, type, payload));
                });
        return standings;
    }

    private static Standing next(@Nullable Standing before, long sequence, String type, JsonNode payload) {
        boolean plain = type.startsWith(EVENTS) && BEFORE_USE.contains(type.substring(EVENTS.length()));
        JsonNode occupancy = payload.path("occupancy");
        boolean placed = !occupancy.isMissingNode();
        return new Standing(
                sequence,
                plain && (before == null || before.untouched()),
                placed || before == null ? occupancy : before.occupancy(),
                placed || before == null ? 0 : chosen(before, type, payload));
    }

    private static int chosen(Standing before, String type, JsonNode payload) {
        if (!type.equals(EVENTS + UNIT_NAMED)) {
            return type.equals(EVENTS + UNIT_RELEASED) ? 0 : before.chosenUnit();
        }
        return payload.path("means").asString().equals("pin")
                ? payload.path("unit").asInt()
                : 0;
    }
}
