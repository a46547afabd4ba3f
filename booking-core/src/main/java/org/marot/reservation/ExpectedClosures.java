package org.marot.reservation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The claims of what is out of use, as its events imply them: all units of every cell. */
final class ExpectedClosures {
    private record Closed(JsonNode event, OffsetDateTime from, OffsetDateTime to) {
        private List<ExpectedClaims.Row> rows() {
            List<ExpectedClaims.Row> rows = new ArrayList<>();
            for (JsonNode cell : event.path("cells")) {
                for (int unit = 1; unit <= event.path("units").asInt(); unit++) {
                    rows.add(new ExpectedClaims.Row(
                            cell.asString(), unit, from, to, text("closure"), text("venue"), text("space")));
                }
            }
            return rows;
        }

        private String text(String field) {
            return event.path(field).asString();
        }
    }

    private final Map<String, Closed> closed = new TreeMap<>();

    void apply(String payloadType, JsonNode event) {
        String closure = event.path("closure").asString("");
        if (payloadType.equals("org.marot.closure.events.SpaceClosed")) {
            closed.put(closure, new Closed(event, time(event, "from"), time(event, "to")));
        } else if (payloadType.equals("org.marot.closure.events.SpaceReopened")) {
            OffsetDateTime end = time(event, "from");
            closed.computeIfPresent(
                    closure, (id, one) -> one.from().isBefore(end) ? new Closed(one.event(), one.from(), end) : null);
        }
    }

    List<ExpectedClaims.Row> rows() {
        return closed.values().stream().flatMap(one -> one.rows().stream()).toList();
    }

    private static OffsetDateTime time(JsonNode event, String field) {
        return OffsetDateTime.parse(event.path(field).asString());
    }
}
