package org.marot.web.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.marot.congress.events.ChallengeMade;
import org.marot.congress.events.EventFileCancelled;
import org.marot.congress.events.EventFileChanged;
import org.marot.congress.events.EventFileClosed;
import org.marot.congress.events.EventFileConfirmed;
import org.marot.congress.events.EventFileDeclined;
import org.marot.congress.events.EventFileDelivered;
import org.marot.congress.events.EventFileEvent;
import org.marot.congress.events.EventFileOpened;
import org.marot.congress.events.OptionBlocked;
import org.marot.congress.events.OptionChallenged;
import org.marot.congress.events.OptionExtended;
import org.marot.congress.events.OptionLapsed;
import org.marot.congress.events.OptionPlaced;
import org.marot.congress.events.OptionPromoted;
import org.marot.congress.events.OptionRankChanged;
import org.marot.congress.events.SheetAcknowledged;
import org.marot.congress.events.SheetPublished;
import org.marot.congress.events.SpaceUsed;
import org.marot.stream.Envelope;
import org.marot.web.projection.Fact;
import tools.jackson.databind.json.JsonMapper;

class EventFileProjectorTest {
    private static final String FILE = "5d1c2b3a-4f5e-3a6b-8c7d-9e0f1a2b3c4d";
    private static final String WHO = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";
    private static final String AT = "2027-02-01T10:00:00Z";
    private static final String UNTIL = "2027-02-20T18:00+01:00";
    private static final SpaceUsed LONG = use("2027-05-11T09:00+02:00", "2027-05-11T18:00+02:00", "PT2H");
    private static final SpaceUsed EARLY = use("2027-02-10T09:00+01:00", "2027-02-10T18:00+01:00", "PT0S");

    private final EventFileProjector projector = new EventFileProjector();

    @Test
    void followsAFileAndAnyEventThatComesAgainChangesNothing() {
        List<Fact> life = List.of(
                fact(
                        0,
                        new EventFileOpened(
                                FILE, "D-7K3M9QW", "v", WHO, 180, List.of(LONG), List.of(), "Europe/Paris", WHO, AT)),
                fact(1, new OptionPlaced(FILE, "v", 3, UNTIL, WHO, AT)),
                fact(2, new OptionRankChanged(FILE, "v", 2, AT)),
                fact(3, new ChallengeMade(FILE, "v", UNTIL, WHO, AT)),
                fact(4, new OptionPromoted(FILE, "v", UNTIL, AT)),
                fact(5, new OptionChallenged(FILE, "v", "2027-02-15T18:00+01:00", AT)),
                fact(6, new OptionExtended(FILE, "v", UNTIL, WHO, AT)),
                fact(7, new EventFileChanged(FILE, "v", 20, List.of(LONG, EARLY), List.of(), "Europe/Paris", WHO, AT)),
                fact(8, new EventFileConfirmed(FILE, "v", WHO, AT)),
                fact(9, new EventFileCancelled(FILE, "v", WHO, AT)));
        Map<String, EventFileRow> rows = new HashMap<>();
        List<String> seen = new ArrayList<>();
        for (int n = 0; n < life.size(); n++) {
            apply(rows, life.get(n));
            EventFileRow once = row(rows);
            life.subList(0, n + 1).forEach(again -> apply(rows, again));
            assertThat(row(rows)).isEqualTo(once);
            seen.add("%s %d %s %s %s"
                    .formatted(once.status(), once.rank(), once.holding(), once.challenged(), once.until()));
        }
        assertThat(seen)
                .containsExactly(
                        "enquiry 0 false false null",
                        "option 3 false false null",
                        "option 2 false false null",
                        "option 2 false false null",
                        "option 1 true false 2027-02-20T17:00:00Z",
                        "option 1 true true 2027-02-15T17:00:00Z",
                        "option 1 true false 2027-02-20T17:00:00Z",
                        "option 1 true false 2027-02-10T08:00:00Z",
                        "confirmed 1 true false null",
                        "cancelled 0 false false null");
        assertThat(row(rows).starts()).isEqualTo(Instant.parse("2027-02-10T08:00:00Z"));
        assertThat(row(rows).ends()).isEqualTo(Instant.parse("2027-05-11T17:00:00Z"));
    }

    @Test
    void keepsWhichTradesHaveYetToReadTheSheet() {
        Map<String, EventFileRow> rows = new HashMap<>();
        List<Fact> life = List.of(
                fact(
                        0,
                        new EventFileOpened(
                                FILE, "D-7K3M9QW", "v", WHO, 180, List.of(LONG), List.of(), "Europe/Paris", WHO, AT)),
                fact(1, new SheetPublished(FILE, "v", 1, "d", List.of("catering", "technical"), WHO, AT)),
                fact(2, new SheetAcknowledged(FILE, "v", 1, "catering", WHO, AT)),
                fact(3, new SheetPublished(FILE, "v", 2, "e", List.of("cleaning"), WHO, AT)));
        life.forEach(fact -> rows.putAll(projector.apply(fact, rows)));

        EventFileRow row = Objects.requireNonNull(rows.get(FILE));
        assertThat(row.sheet()).isEqualTo(new SheetStanding(2, new TreeMap<>(Map.of("cleaning", 2, "technical", 1))));
        assertThat(EventPlan.of(row).plan().end()).isEqualTo(row.ends());
        assertThat(EventPlan.of(row).plan().start()).isEqualTo(row.starts());
    }

    @Test
    void tellsHowItEnded() {
        EventFileOpened opened = new EventFileOpened(
                FILE, "D-7K3M9QW", "v", WHO, 180, List.of(LONG), List.of(), "Europe/Paris", WHO, AT);
        Map<String, EventFileRow> held = new HashMap<>();
        List.of(
                        fact(0, opened),
                        fact(1, new OptionPlaced(FILE, "v", 1, UNTIL, WHO, AT)),
                        fact(2, new EventFileConfirmed(FILE, "v", WHO, AT)),
                        fact(3, new EventFileDelivered(FILE, "v", 174, WHO, AT)))
                .forEach(fact -> apply(held, fact));
        assertThat(row(held).status()).isEqualTo("delivered");
        assertThat(row(held).holding()).isTrue();
        assertThat(row(held).came()).isEqualTo(174);
        apply(held, fact(4, new EventFileClosed(FILE, "v", WHO, AT)));
        assertThat(row(held).status()).isEqualTo("closed");
        assertThat(row(held).came()).isEqualTo(174);

        Map<String, EventFileRow> lost = new HashMap<>();
        List.of(
                        fact(0, opened),
                        fact(1, new OptionPlaced(FILE, "v", 1, UNTIL, WHO, AT)),
                        fact(2, new EventFileDeclined(FILE, "v", "price", WHO, AT)))
                .forEach(fact -> apply(lost, fact));
        assertThat(row(lost).status()).isEqualTo("declined");
        assertThat(row(lost).holding()).isFalse();
        assertThat(row(lost).until()).isNull();
    }

    @Test
    void anOptionCanBePutAgainAfterItLapsed() {
        Map<String, EventFileRow> rows = new HashMap<>();
        List<Fact> life = List.of(
                fact(
                        0,
                        new EventFileOpened(
                                FILE, "D-7K3M9QW", "v", WHO, 180, List.of(LONG), List.of(), "Europe/Paris", WHO, AT)),
                fact(1, new OptionPlaced(FILE, "v", 1, UNTIL, WHO, AT)),
                fact(2, new OptionBlocked(FILE, "v", AT)),
                fact(3, new OptionLapsed(FILE, "v", AT)),
                fact(4, new OptionPlaced(FILE, "v", 1, UNTIL, WHO, AT)));
        life.forEach(fact -> apply(rows, fact));
        assertThat(row(rows).holding()).isTrue();

        List<Fact> shuffled = new ArrayList<>(life);
        Collections.shuffle(shuffled, new Random(7));
        Map<String, EventFileRow> late = new HashMap<>();
        while (!shuffled.isEmpty()) {
            Fact next = shuffled.stream()
                    .filter(fact -> projector.follows(fact, late))
                    .findFirst()
                    .orElseThrow();
            shuffled.remove(next);
            apply(late, next);
        }
        assertThat(late).isEqualTo(rows);
    }

    private void apply(Map<String, EventFileRow> rows, Fact fact) {
        rows.putAll(projector.apply(fact, rows));
    }

    private static EventFileRow row(Map<String, EventFileRow> rows) {
        return Objects.requireNonNull(rows.get(FILE));
    }

    private static SpaceUsed use(String from, String to, String setUp) {
        return new SpaceUsed("s", List.of("v/s"), from, to, setUp, "PT1H", "theatre", 20);
    }

    private static Fact fact(long sequence, EventFileEvent event) {
        Envelope envelope = new Envelope(
                sequence + 7,
                "e" + sequence,
                "marot.event-file.x.v1",
                FILE,
                sequence,
                "v",
                Instant.parse(event.at()),
                JsonMapper.shared().createObjectNode());
        return new Fact(envelope, event);
    }
}
