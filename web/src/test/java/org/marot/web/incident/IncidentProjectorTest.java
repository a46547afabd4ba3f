package org.marot.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.marot.incident.events.IncidentBeingMended;
import org.marot.incident.events.IncidentClosed;
import org.marot.incident.events.IncidentEvent;
import org.marot.incident.events.IncidentReported;
import org.marot.incident.events.IncidentSeen;
import org.marot.stream.Envelope;
import org.marot.web.projection.Fact;
import tools.jackson.databind.json.JsonMapper;

class IncidentProjectorTest {
    private static final String ID = "5d1c2b3a-4f5e-3a6b-8c7d-9e0f1a2b3c4d";
    private static final String WHO = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";

    private final IncidentProjector projector = new IncidentProjector();

    @Test
    void followsAReportAndAnyEventThatComesAgainChangesNothing() {
        List<Fact> life = List.of(
                fact(0, new IncidentReported(ID, "v", "s", true, WHO, "2027-02-01T10:00:00Z")),
                fact(1, new IncidentSeen(ID, "v", WHO, "2027-02-01T11:00:00Z")),
                fact(2, new IncidentBeingMended(ID, "v", WHO, WHO, "2027-02-01T12:00:00Z")),
                fact(3, new IncidentClosed(ID, "v", WHO, "2027-02-02T10:00:00Z")));
        Map<String, IncidentRow> rows = new HashMap<>();
        assertThat(projector.follows(life.get(2), rows)).isFalse();

        life.forEach(fact -> rows.putAll(projector.apply(fact, rows)));
        IncidentRow last = Objects.requireNonNull(rows.get(ID));
        life.forEach(again -> rows.putAll(projector.apply(again, rows)));

        assertThat(rows).containsExactly(Map.entry(ID, last));
        assertThat(last)
                .isEqualTo(new IncidentRow(
                        ID,
                        "v",
                        "s",
                        true,
                        WHO,
                        "closed",
                        WHO,
                        Instant.parse("2027-02-01T10:00:00Z"),
                        Instant.parse("2027-02-01T11:00:00Z"),
                        Instant.parse("2027-02-01T12:00:00Z"),
                        Instant.parse("2027-02-02T10:00:00Z"),
                        3));
    }

    private static Fact fact(long sequence, IncidentEvent event) {
        Envelope envelope = new Envelope(
                7 + sequence,
                "e" + sequence,
                "marot.incident.x.v1",
                ID,
                sequence,
                "v",
                Instant.parse(event.at()),
                JsonMapper.shared().createObjectNode());
        return new Fact(envelope, event);
    }
}
