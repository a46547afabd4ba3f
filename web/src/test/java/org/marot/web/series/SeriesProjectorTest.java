package org.marot.web.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marot.series.ReservationIdsOfSeries;
import org.marot.series.events.DateGivenUp;
import org.marot.series.events.PlannedDate;
import org.marot.series.events.SeriesBooked;
import org.marot.series.events.SeriesCancelled;
import org.marot.series.events.SeriesDateAdded;
import org.marot.series.events.SeriesEvent;
import org.marot.series.events.SeriesMoved;
import org.marot.shared.SeriesId;
import org.marot.stream.Envelope;
import org.marot.web.projection.Fact;
import tools.jackson.databind.json.JsonMapper;

/** Three Tuesdays, the second skipped: one row a date, however often an event comes. */
class SeriesProjectorTest {
    private static final String SERIES = "5d0f2f52-3c0b-3d7e-8a11-6f2b9c4d7e10";
    private static final String SOMEBODY = "7c9d2b30-aaaa-4bbb-8ccc-ddddeeeeffff";
    private static final String AT = "2027-02-01T10:15:30Z";

    private final SeriesProjector projector = new SeriesProjector();
    private final Map<String, SeriesDate> rows = new HashMap<>();

    @Test
    void keepsWhatEachDateIsPlannedToBe() {
        story().forEach(this::happens);

        assertThat(row("2027-03-16").state()).isEqualTo("cancelled");
        assertThat(row("2027-03-23")).satisfies(date -> {
            assertThat(date.state()).isEqualTo("planned");
            assertThat(date.fromLocal()).isEqualTo("2027-03-23T14:00+01:00");
            assertThat(date.apart()).isTrue();
        });
        assertThat(row("2027-03-30").fromLocal()).isEqualTo("2027-03-30T10:00+02:00");
    }

    @Test
    void aSkippedDateKnowsItsTimesOnTheWallClock() {
        happens(story().get(0));
        assertThat(row("2027-03-23").state()).isEqualTo("skipped");
        assertThat(row("2027-03-23").fromLocal()).isEqualTo("2027-03-23T09:00");
        assertThat(row("2027-03-23").toLocal()).isEqualTo("2027-03-23T12:00");
    }

    @Test
    void theSameEventsAgainChangeNothing() {
        story().forEach(this::happens);
        Map<String, SeriesDate> once = Map.copyOf(rows);
        story().forEach(this::happens);
        assertThat(rows).isEqualTo(once);
    }

    @Test
    void aChangeOfWhatNobodyHasSeenIsSetAside() {
        assertThatThrownBy(() -> happens(story().get(2))).isInstanceOf(IllegalStateException.class);
    }

    private static List<Fact> story() {
        List<SeriesEvent> events = List.of(
                new SeriesBooked(
                        SERIES,
                        "venue",
                        SOMEBODY,
                        "resident",
                        SOMEBODY,
                        "FREQ=WEEKLY;COUNT=3",
                        "room",
                        "2027-03-16T09:00",
                        "2027-03-16T12:00",
                        "Europe/Paris",
                        1,
                        "",
                        List.of(planned("2027-03-16", "09:00+01:00"), planned("2027-03-30", "09:00+02:00")),
                        List.of("2027-03-23"),
                        AT),
                new SeriesDateAdded(
                        SERIES,
                        "venue",
                        new PlannedDate(
                                "2027-03-23",
                                id("2027-03-23"),
                                "room",
                                "2027-03-23T14:00+01:00",
                                "2027-03-23T17:00+01:00",
                                true),
                        SOMEBODY,
                        AT),
                new SeriesMoved(SERIES, "venue", List.of(planned("2027-03-30", "10:00+02:00")), SOMEBODY, AT),
                new SeriesCancelled(
                        SERIES, "venue", List.of(new DateGivenUp("2027-03-16", id("2027-03-16"))), SOMEBODY, AT));
        return IntStream.range(0, events.size())
                .mapToObj(n -> new Fact(envelope(n), events.get(n)))
                .toList();
    }

    private void happens(Fact fact) {
        Map<String, SeriesDate> known = new HashMap<>(rows);
        known.keySet().retainAll(projector.keys(fact));
        rows.putAll(projector.apply(fact, known));
        assertThat(projector.keys(fact))
                .containsAll(projector.apply(fact, known).keySet());
    }

    private SeriesDate row(String date) {
        return Objects.requireNonNull(rows.get(id(date)));
    }

    private static Envelope envelope(int sequence) {
        return new Envelope(
                sequence + 1L,
                "event-" + sequence,
                "marot.series",
                SERIES,
                sequence,
                "venue",
                Instant.parse(AT),
                JsonMapper.shared().createObjectNode());
    }

    private static PlannedDate planned(String date, String from) {
        return new PlannedDate(date, id(date), "room", date + "T" + from, date + "T13:00" + from.substring(5), false);
    }

    private static String id(String date) {
        return ReservationIdsOfSeries.of(SeriesId.of(SERIES), LocalDate.parse(date))
                .toString();
    }
}
