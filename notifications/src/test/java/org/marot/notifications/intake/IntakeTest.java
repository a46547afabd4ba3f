package org.marot.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.marot.notifications.SettableClock;
import org.marot.notifications.TestDatabase;
import org.marot.notifications.delivery.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

class IntakeTest {
    private static final Instant NOW = Instant.parse("2027-02-01T12:00:00Z");
    private static final TestDatabase DATABASE = new TestDatabase().withTables();

    private final JdbcTemplate jdbc = DATABASE.jdbc();
    private final SettableClock clock = new SettableClock(NOW);
    private final JsonMapper json = JsonMapper.builder().build();
    private final ReadingMarks marks = new ReadingMarks(jdbc);
    private final Inbox inbox = new Inbox(jdbc);
    private final Intake intake = new Intake(
            DATABASE.transaction(),
            inbox,
            new FactsTable(jdbc, json),
            new TogetherTable(jdbc),
            new Reader(json),
            new SeriesReader(json),
            new EventFileReader(json),
            new EnquiryReader(json),
            new Ledger(jdbc, json, clock),
            new SetAside(jdbc),
            marks,
            clock);

    @BeforeEach
    void empty() {
        jdbc.execute("truncate notifications.inbox, notifications.reading, notifications.reservation_facts,"
                + " notifications.told_together,"
                + " notifications.delivery, notifications.unreadable_event");
    }

    @Test
    void each_event_orders_one_mail_however_often_and_in_whatever_pieces_it_comes() {
        List<PublishedEvent> story = story();
        Random random = new Random(20270201);
        for (int round = 0; round < 20; round++) {
            int to = 1 + random.nextInt(story.size());
            List<PublishedEvent> piece = new ArrayList<>(story.subList(0, to));
            piece.addAll(story.subList(to - 1, to));
            take(piece);
        }
        take(story);

        assertThat(orders()).containsExactly("11 CONFIRMED", "12 MOVED", "13 CANCELLED_BY_VENUE");
        assertThat(setAside()).isEmpty();
    }

    @Test
    void a_series_is_told_once_and_its_dates_are_told_when_they_change_alone() {
        PublishedEvent series = Golden.changed(
                Golden.series(9, 0, "booked", "SeriesBooked", NOW), Golden.FIRST_DATE, Golden.RESERVATION);
        take(List.of(series, Golden.booked(10, 0, NOW)));
        take(List.of(Golden.booked(10, 0, NOW)));
        assertThat(orders()).containsExactly("9 SERIES_BOOKED");

        PublishedEvent moved = Golden.changed(
                Golden.series(11, 1, "moved", "SeriesMoved", NOW), Golden.FIRST_DATE, Golden.RESERVATION);
        take(List.of(Golden.changed(moved, "2027-02-05T10:00:00Z", "2027-02-02T10:00:00Z")));
        take(List.of(Golden.moved(12, 1, NOW), Golden.cancelled(13, 2, NOW)));

        assertThat(orders()).containsExactly("9 SERIES_BOOKED", "11 SERIES_MOVED", "13 CANCELLED_BY_VENUE");
        take(List.of(Golden.series(14, 2, "cancelled", "SeriesCancelled", NOW)));
        assertThat(orders()).contains("14 SERIES_CANCELLED");
        assertThat(setAside()).isEmpty();
    }

    @Test
    void a_replay_orders_nothing_even_after_the_inbox_has_forgotten() {
        take(story());
        jdbc.update("delete from notifications.inbox");
        jdbc.update("delete from notifications.reading");

        take(story());

        assertThat(orders()).hasSize(3);
    }

    @Test
    void what_happened_more_than_a_day_ago_is_learnt_but_not_told() {
        clock.passes(Duration.ofHours(25));
        take(List.of(Golden.held(10, 0, NOW), Golden.confirmed(11, 1, NOW)));
        assertThat(orders()).isEmpty();

        take(List.of(Golden.cancelled(12, 2, clock.instant())));

        assertThat(orders()).containsExactly("12 CANCELLED_BY_VENUE");
    }

    @Test
    void a_day_less_a_moment_ago_is_told() {
        clock.passes(Duration.ofHours(24).minusSeconds(1));
        take(List.of(Golden.booked(10, 0, NOW)));

        assertThat(orders()).containsExactly("10 CONFIRMED");
    }

    @Test
    void an_event_that_makes_no_sense_is_set_aside_and_the_others_flow() {
        PublishedEvent poison = Golden.changed(Golden.moved(12, 2, NOW), "\"occupancy\"", "\"occupied\"");

        take(List.of(Golden.booked(11, 1, NOW), poison, Golden.cancelled(13, 3, NOW)));
        take(List.of(poison));

        assertThat(orders()).containsExactly("11 CONFIRMED", "13 CANCELLED_BY_VENUE");
        assertThat(setAside()).hasSize(1).first().asString().contains("position=12", "ValueInstantiationException");
    }

    @Test
    void a_batch_is_taken_wholly_or_not_at_all() {
        jdbc.execute("alter table notifications.reading add constraint broken check (next_offset < 0)");
        try {
            assertThatThrownBy(() -> take(story())).isNotNull();
        } finally {
            jdbc.execute("alter table notifications.reading drop constraint broken");
        }

        assertThat(orders()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from notifications.inbox", Long.class))
                .isZero();
    }

    @Test
    void reading_goes_on_where_it_was_and_starts_again_on_a_topic_made_anew() {
        take(story());

        assertThat(marks.next(1, 3)).isEqualTo(OptionalLong.of(99));
        assertThat(marks.next(1, 4)).isEmpty();
        assertThat(marks.next(2, 3)).isEmpty();
    }

    @Test
    void the_inbox_forgets_what_can_order_no_mail_any_more() {
        take(story());
        clock.passes(Duration.ofDays(9));

        assertThat(inbox.forgetBefore(clock.instant().minus(Duration.ofDays(8))))
                .isEqualTo(4);
        take(story());
        assertThat(orders()).hasSize(3);
    }

    @Test
    void a_full_poll_of_a_refill_is_learnt_and_not_told() {
        List<PublishedEvent> batch = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            PublishedEvent golden = Golden.booked(1000 + i, 0, NOW.minus(Duration.ofDays(400)));
            batch.add(new PublishedEvent(
                    golden.position(), golden.id(), golden.type(), "s" + i, 0, golden.at(), golden.data()));
        }

        take(batch);

        assertThat(jdbc.queryForObject("select count(*) from notifications.reservation_facts", Long.class))
                .isEqualTo(500);
        assertThat(orders()).isEmpty();
    }

    private static List<PublishedEvent> story() {
        return List.of(
                Golden.held(10, 0, NOW),
                Golden.confirmed(11, 1, NOW),
                Golden.moved(12, 2, NOW),
                Golden.cancelled(13, 3, NOW));
    }

    private void take(List<PublishedEvent> events) {
        intake.take(new Batch(1, events, List.of(), Map.of(3, 99L)));
    }

    private List<String> orders() {
        return jdbc.queryForList(
                "select position || ' ' || kind from notifications.delivery order by position", String.class);
    }

    private List<Map<String, Object>> setAside() {
        return jdbc.queryForList("select position, cause from notifications.unreadable_event");
    }
}
