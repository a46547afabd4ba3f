package org.marot.web.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marot.pass.events.PassEvent;
import org.marot.pass.events.PassSold;
import org.marot.pass.events.PassUnitsGivenBack;
import org.marot.pass.events.PassUnitsSpent;
import org.marot.pass.events.PassWithdrawn;
import org.marot.stream.Envelope;
import org.marot.web.projection.Fact;
import tools.jackson.databind.json.JsonMapper;

class PassProjectorTest {
    private static final String ID = "5d1c2b3a-4f5e-3a6b-8c7d-9e0f1a2b3c4d";
    private static final String WHO = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";
    private static final String FIRST = "2027-03-02T09:00+01:00";
    private static final String LAST = "2027-03-02T17:00+01:00";
    private static final String AT = "2027-02-01T10:00:00Z";
    private static final PassSold SOLD = new PassSold(
            ID,
            "P-2222222",
            "v",
            WHO,
            "ten",
            "2026-114",
            "2027-01-01",
            List.of("s"),
            "half-day",
            10,
            "2027-02-01",
            "2028-01-31",
            60_00,
            "standard",
            20_00,
            "EUR",
            WHO,
            AT);

    private final PassProjector projector = new PassProjector();

    @Test
    void countsWhatIsLeftAndAnyEventThatComesAgainChangesNothing() {
        List<Fact> life = List.of(
                fact(0, SOLD),
                fact(1, new PassUnitsSpent(ID, "v", "r1", 2, 8, FIRST, LAST, WHO, AT)),
                fact(2, new PassUnitsSpent(ID, "v", "r2", 1, 7, FIRST, LAST, WHO, AT)),
                fact(3, new PassUnitsGivenBack(ID, "v", "r1", 2, 9, WHO, AT)));
        Map<String, PassRow> rows = new HashMap<>();
        assertThat(projector.follows(life.get(2), rows)).isFalse();

        life.forEach(fact -> rows.putAll(projector.apply(fact, rows)));
        PassRow last = Objects.requireNonNull(rows.get(ID));
        assertThat(last.left()).isEqualTo(9);
        assertThat(last.uses()).isOne();
        assertThat(last.sequence()).isEqualTo(3);

        List<Fact> again = new ArrayList<>(life);
        Collections.shuffle(again, new Random(7));
        again.forEach(fact -> rows.putAll(projector.apply(fact, rows)));
        assertThat(rows).containsExactly(Map.entry(ID, last));
    }

    @Test
    void saysWhenNothingCanBePaidWithItAnyMore() {
        PassRow sold = PassRow.of(SOLD, 0);
        assertThat(sold.isOver(LocalDate.parse("2028-01-31"))).isFalse();
        assertThat(sold.isOver(LocalDate.parse("2028-02-01"))).isTrue();
        assertThat(sold.spent(0, 5, 1).isOver(LocalDate.parse("2027-02-01"))).isTrue();
        Map<String, PassRow> rows = new HashMap<>(Map.of(ID, sold));
        rows.putAll(projector.apply(fact(1, new PassWithdrawn(ID, "v", WHO, AT)), rows));
        assertThat(Objects.requireNonNull(rows.get(ID)).isOver(LocalDate.parse("2027-02-01")))
                .isTrue();
    }

    private static Fact fact(long sequence, PassEvent event) {
        Envelope envelope = new Envelope(
                7 + sequence,
                "e" + sequence,
                "marot.pass.x.v1",
                ID,
                sequence,
                "v",
                Instant.parse(event.at()),
                JsonMapper.shared().createObjectNode());
        return new Fact(envelope, event);
    }
}
