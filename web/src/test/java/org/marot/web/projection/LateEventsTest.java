package org.marot.web.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.marot.stream.StoredEvent;
import org.marot.testing.ReservationHistory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A topic that lost its end and is filled again may bring later events before earlier ones. */
class LateEventsTest {
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Road road = new Road();

    @AfterEach
    void close() {
        road.close();
    }

    @Test
    void inWhateverOrderTheyComeTheRowsAreThoseFromZero() throws Exception {
        road.store.insert(new ReservationHistory(seed).next(600));
        List<Incoming> events = new ArrayList<>(new JdbcTemplate(road.dataSource)
                .query(
                        "select " + StoredEvent.COLUMNS + " from event order by position",
                        (row, number) -> Incoming.of(StoredEvent.read(row))));
        Collections.shuffle(events, random);
        for (Projector<?> projector : road.projectors) {
            handle(new Projection<>(projector, road.dataSource, road.transactions), events);
        }
        assertThat(road.store.number("select count(*) from dead_letter")).isZero();
        Map<String, List<@Nullable String>> right = road.fromZero();
        road.live().forEach((projection, rows) -> {
            assertThat(rows).hasSameSizeAs(right.get(projection));
            rows.removeAll(right.getOrDefault(projection, List.of()));
            assertThat(rows).as("in %s, seed %d", projection, seed).isEmpty();
        });
    }

    private void handle(Projection<?> projection, List<Incoming> events) {
        projection.register();
        long generation = projection.standing().generation();
        for (int done = 0; done < events.size(); ) {
            int next = Math.min(events.size(), done + 1 + random.nextInt(100));
            assertThat(projection.handle(events.subList(done, next), Map.of(), generation))
                    .isTrue();
            done = next;
        }
    }
}
