package org.marot.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.SeriesId;
import org.marot.testing.TestTown;

/** A habit of somebody who needs an accessible desk: every date has one, and keeps one when the series moves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleSeriesTest {
    private static final LocalDate FIRST = SeriesWishes.FIRST;
    private static final String TUESDAYS = "FREQ=WEEKLY;BYDAY=TU;COUNT=3";

    private final WriteSide node = new WriteSide();
    private final SeriesBookings bookings = node.bean(SeriesBookings.class);
    private final SeriesChanges changes = node.bean(SeriesChanges.class);

    @AfterAll
    void stop() {
        node.close();
    }

    @BeforeEach
    void forgetAll() {
        node.jdbc().execute("truncate event, outbox, claim, scheduled_tasks restart identity");
    }

    @AfterEach
    void claimsAreWhatTheEventsSay() {
        assertThat(node.claims()).isEqualTo(node.claimsFromEvents());
        assertThat(node.count("event where convert_from(payload, 'UTF8') ilike '%accessible%'"))
                .isZero();
    }

    @Test
    void everyDateHasAnAccessibleDeskAndAThirdPersonHasNone() {
        book(true, Set.of());
        book(true, Set.of());
        assertThat(units()).containsOnly(3, 4).hasSize(6);
        assertThat(bookings.preview(wish(true, Set.of()), request()))
                .extracting(DateVerdict::finding)
                .containsOnly(DateVerdict.Finding.TAKEN);
        assertThat(bookings.preview(wish(false, Set.of()), request())).allMatch(DateVerdict::free);
        assertThatThrownBy(() -> book(true, Set.of())).hasMessageContaining("TAKEN");
    }

    @Test
    void theyKeepOneWhenTheSeriesMovesAndGoWhenItIsCancelled() {
        SeriesId id = book(true, Set.of());
        book(false, Set.of());
        book(false, Set.of());

        SeriesChange later = new SeriesChange(null, null, LocalTime.parse("10:00"), null, false);
        assertThat(changes.previewMove(id, later, request())).allMatch(DateVerdict::free);
        changes.move(id, later, request());

        assertThat(node.claims())
                .filteredOn(row -> row.unit() > 2)
                .extracting(row -> row.from()
                        .atZoneSameInstant(TestTown.PARIS)
                        .toLocalTime()
                        .toString())
                .containsExactly("10:00", "10:00", "10:00");
        changes.cancel(id, null, request());
        assertThat(units()).containsOnly(1, 2).hasSize(6);
    }

    @Test
    void aDateThatWasLeftOutIsAddedWithOne() {
        SeriesId id = book(true, Set.of(FIRST));
        changes.add(id, FIRST, null, true, request());
        assertThat(units()).containsExactly(3, 3, 3);
    }

    private List<Integer> units() {
        return node.jdbc().queryForList("select unit from claim order by unit", Integer.class);
    }

    private SeriesId book(boolean accessible, Set<LocalDate> skip) {
        SeriesId id = new SeriesId(UUID.randomUUID());
        return bookings.book(id, wish(accessible, skip), request()).standing().series();
    }

    private static SeriesWish wish(boolean accessible, Set<LocalDate> skip) {
        return new SeriesWish(
                TestTown.QUIET_DESKS,
                FIRST.atTime(9, 0),
                FIRST.atTime(12, 0),
                TUESDAYS,
                WriteSide.member().customer(),
                "visitor",
                1,
                null,
                skip,
                Map.of(),
                false,
                accessible);
    }

    private static Request request() {
        return WriteSide.request(WriteSide.member());
    }
}
