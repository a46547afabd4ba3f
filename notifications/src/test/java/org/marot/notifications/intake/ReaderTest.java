package org.marot.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;
import tools.jackson.databind.json.JsonMapper;

/** Reads the core's golden files, so that a changed event shows here. */
class ReaderTest {
    private static final Instant AT = Instant.parse("2027-02-01T10:15:30Z");

    private final Reader reader = new Reader(JsonMapper.builder().build());

    @Test
    void a_booking_is_told_with_all_that_its_mail_needs() {
        Reader.Reading reading = reader.read(Golden.booked(1, 0, AT), null);

        assertThat(reading.notice())
                .contains(new Notice(
                        NoticeKind.CONFIRMED,
                        Golden.RESERVATION,
                        Golden.REFERENCE,
                        Golden.VENUE,
                        Golden.CUSTOMER,
                        Golden.ACCOUNT,
                        new Stay(Golden.SPACE, "2027-03-02T09:00+01:00", "2027-03-02T12:30+01:00"),
                        null,
                        12));
    }

    @Test
    void a_hold_is_told_when_it_is_confirmed_and_not_before() {
        Reader.Reading held = reader.read(Golden.held(1, 0, AT), null);
        Reader.Reading confirmed = reader.read(Golden.confirmed(2, 1, AT), held.facts());

        assertThat(held.notice()).isEmpty();
        assertThat(kind(confirmed)).contains(NoticeKind.CONFIRMED);
    }

    @Test
    void nobody_is_told_that_a_hold_was_moved_given_up_or_lapsed() {
        ReservationFacts held = facts(Golden.held(1, 0, AT), null);

        assertThat(reader.read(Golden.moved(2, 1, AT), held).notice()).isEmpty();
        assertThat(reader.read(Golden.cancelled(2, 1, AT), held).notice()).isEmpty();
        assertThat(reader.read(Golden.expired(2, 1, AT), held).notice()).isEmpty();
    }

    @Test
    void a_move_tells_both_places() {
        PublishedEvent elsewhere = Golden.changed(Golden.booked(1, 0, AT), Golden.SPACE, "clement-marot-salle-2");
        ReservationFacts booked = facts(elsewhere, null);

        Optional<Notice> moved = reader.read(Golden.moved(2, 1, AT), booked).notice();

        assertThat(moved.map(Notice::kind)).contains(NoticeKind.MOVED);
        assertThat(moved.map(notice -> notice.stay().space())).contains(Golden.SPACE);
        assertThat(moved.map(notice -> Objects.requireNonNull(notice.before()).space()))
                .contains("clement-marot-salle-2");
    }

    @Test
    void a_cancellation_tells_by_whom() {
        ReservationFacts booked = facts(Golden.booked(1, 0, AT), null);
        PublishedEvent byStaff = Golden.cancelled(2, 1, AT);
        PublishedEvent byCustomer = Golden.changed(byStaff, "\"byStaff\": true", "\"byStaff\": false");

        assertThat(kind(reader.read(byStaff, booked))).contains(NoticeKind.CANCELLED_BY_VENUE);
        assertThat(kind(reader.read(byCustomer, booked))).contains(NoticeKind.CANCELLED);
    }

    @Test
    void an_offer_to_somebody_who_waits_is_told_with_its_deadline() {
        PublishedEvent offered =
                new PublishedEvent(3, "e", "marot.waitlist.offered.v1", "w", 1, AT, Golden.json("WaitlistOffered"));

        assertThat(reader.read(offered, null))
                .isEqualTo(new Reader.Reading(
                        null,
                        Optional.of(new Notice(
                                NoticeKind.OFFERED,
                                Golden.RESERVATION,
                                Golden.REFERENCE,
                                Golden.VENUE,
                                Golden.CUSTOMER,
                                Golden.ACCOUNT,
                                new Stay(Golden.SPACE, "2027-03-02T09:00+01:00", "2027-03-02T12:30+01:00"),
                                null,
                                12,
                                "2027-02-02T13:00+01:00"))));
    }

    @Test
    void an_event_that_is_known_or_older_changes_and_tells_nothing() {
        ReservationFacts moved = facts(Golden.moved(2, 1, AT), facts(Golden.booked(1, 0, AT), null));

        assertThat(reader.read(Golden.booked(1, 0, AT), moved)).isEqualTo(new Reader.Reading(moved, Optional.empty()));
    }

    @Test
    void what_is_new_in_an_event_or_is_an_event_of_a_new_type_does_no_harm() {
        PublishedEvent richer =
                Golden.changed(Golden.booked(1, 0, AT), "\"attendees\"", "\"mood\": [1], \"attendees\"");
        PublishedEvent unheardOf = new PublishedEvent(
                2, "e", "marot.event-file.opened.v1", "f", 0, AT, "[]".getBytes(StandardCharsets.UTF_8));

        assertThat(kind(reader.read(richer, null))).contains(NoticeKind.CONFIRMED);
        assertThat(reader.read(unheardOf, null)).isEqualTo(new Reader.Reading(null, Optional.empty()));
    }

    @Test
    void an_event_that_makes_no_sense_is_refused() {
        PublishedEvent booked = Golden.booked(1, 0, AT);

        assertThatThrownBy(() -> reader.read(Golden.changed(booked, "{", "["), null))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reader.read(Golden.changed(booked, "2027-03-02T09:00", "2027-02-30T09:00"), null))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reader.read(Golden.changed(booked, "\"customer\"", "\"client\""), null))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reader.read(Golden.confirmed(2, 1, AT), null)).isInstanceOf(Unreadable.class);
    }

    private ReservationFacts facts(PublishedEvent event, @Nullable ReservationFacts known) {
        return Objects.requireNonNull(reader.read(event, known).facts());
    }

    private static Optional<NoticeKind> kind(Reader.Reading reading) {
        return reading.notice().map(Notice::kind);
    }
}
