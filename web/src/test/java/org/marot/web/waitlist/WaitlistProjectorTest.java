package org.marot.web.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.marot.stream.Envelope;
import org.marot.waitlist.events.WaitlistEvent;
import org.marot.waitlist.events.WaitlistJoined;
import org.marot.waitlist.events.WaitlistOffered;
import org.marot.waitlist.events.WaitlistPassed;
import org.marot.web.projection.Fact;
import tools.jackson.databind.json.JsonMapper;

class WaitlistProjectorTest {
    private static final String ENTRY = "5d1c2b3a-4f5e-3a6b-8c7d-9e0f1a2b3c4d";
    private static final String HOLD = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";
    private static final String FROM = "2027-03-02T09:00+01:00";
    private static final String TO = "2027-03-02T12:30+01:00";

    private final WaitlistProjector projector = new WaitlistProjector();

    @Test
    void followsAnEntryAndAnyEventThatComesAgainChangesNothing() {
        List<Fact> life = List.of(
                fact(
                        7,
                        0,
                        new WaitlistJoined(
                                ENTRY,
                                "v",
                                HOLD,
                                "visitor",
                                HOLD,
                                List.of("s", "t"),
                                "",
                                FROM,
                                TO,
                                "Europe/Paris",
                                2,
                                "",
                                "2027-02-01T10:00:00Z")),
                fact(
                        9,
                        1,
                        new WaitlistOffered(
                                ENTRY,
                                "v",
                                HOLD,
                                HOLD,
                                HOLD,
                                "R-1",
                                "t",
                                FROM,
                                TO,
                                "Europe/Paris",
                                2,
                                "theatre",
                                "2027-02-02T12:00:00Z",
                                "2027-02-02T10:00:00Z")),
                fact(12, 2, new WaitlistPassed(ENTRY, "v", HOLD, "2027-02-02T12:00:01Z")));
        Map<String, WaitlistRow> rows = new HashMap<>();

        rows.putAll(projector.apply(life.get(0), rows));
        assertThat(row(rows).status()).isEqualTo("waiting");
        rows.putAll(projector.apply(life.get(1), rows));
        assertThat(row(rows).isOffered()).isTrue();
        assertThat(row(rows).space()).isEqualTo("t");
        rows.putAll(projector.apply(life.get(2), rows));
        WaitlistRow last = row(rows);
        life.forEach(again -> rows.putAll(projector.apply(again, rows)));

        assertThat(row(rows)).isEqualTo(last);
        assertThat(last.status()).isEqualTo("passed");
        assertThat(last.joined()).isEqualTo(7);
        assertThat(last.expiresAt()).isNull();
    }

    private static WaitlistRow row(Map<String, WaitlistRow> rows) {
        return Objects.requireNonNull(rows.get(ENTRY));
    }

    private static Fact fact(long position, long sequence, WaitlistEvent event) {
        Envelope envelope = new Envelope(
                position,
                "e" + position,
                "marot.waitlist.x.v1",
                ENTRY,
                sequence,
                "v",
                Instant.parse(event.at()),
                JsonMapper.shared().createObjectNode());
        return new Fact(envelope, event);
    }
}
