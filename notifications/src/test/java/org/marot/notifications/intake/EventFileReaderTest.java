package org.marot.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;
import tools.jackson.databind.json.JsonMapper;

class EventFileReaderTest {
    private static final Instant AT = Instant.parse("2027-01-18T10:15:00Z");
    private static final String FILE = "2b7d4c1e-6a5f-4e3d-8c2b-1a0f9e8d7c6b";
    private static final Stay WHOLE = new Stay(Golden.SPACE, "2027-05-11T09:00+02:00", "2027-05-11T18:00+02:00");

    private final EventFileReader reader = new EventFileReader(JsonMapper.shared());

    @Test
    void anEnquiryIsKnownAndNotToldAndAChangeIsWhatIsKnownThen() {
        Reader.Reading opened = reader.read(event(0, "opened", "EventFileOpened"), null);
        assertThat(opened.notice()).isEmpty();
        assertThat(opened.facts()).isEqualTo(known());

        Reader.Reading changed = reader.read(event(1, "changed", "EventFileChanged"), known());
        assertThat(changed.notice()).isEmpty();
        assertThat(Objects.requireNonNull(changed.facts()).sequence()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "option-placed, OptionPlaced, OPTION_WAITS, ",
        "option-rank-changed, OptionRankChanged, OPTION_MOVED_UP, ",
        "option-promoted, OptionPromoted, OPTION_PROMOTED, 2027-02-08T18:00+01:00",
        "option-challenged, OptionChallenged, OPTION_CHALLENGED, 2027-02-08T18:00+01:00",
        "option-extended, OptionExtended, OPTION_EXTENDED, 2027-02-08T18:00+01:00",
        "option-lapsed, OptionLapsed, OPTION_LAPSED, ",
        "option-blocked, OptionBlocked, OPTION_BLOCKED, ",
        "confirmed, EventFileConfirmed, EVENT_CONFIRMED, ",
        "cancelled, EventFileCancelled, EVENT_CANCELLED, ",
        "declined, EventFileDeclined, EVENT_DECLINED, "
    })
    void howAnOptionStandsIsToldWithItsDate(String type, String golden, NoticeKind kind, String until) {
        Notice notice = reader.read(event(1, type, golden), known()).notice().orElseThrow();

        assertThat(notice.kind()).isEqualTo(kind);
        assertThat(notice.reservation()).isEqualTo(FILE);
        assertThat(notice.reference()).isEqualTo("D-7K3M9QW");
        assertThat(notice.stay()).isEqualTo(WHOLE);
        assertThat(notice.until()).isEqualTo(until);
    }

    @Test
    void anOptionOfRankOneHolds() {
        PublishedEvent placed = event(1, "option-placed", "OptionPlaced");
        PublishedEvent first = Golden.changed(placed, "\"rank\": 2", "\"rank\": 1");

        Notice notice = reader.read(first, known()).notice().orElseThrow();

        assertThat(notice.kind()).isEqualTo(NoticeKind.OPTION_HELD);
        assertThat(notice.until()).isEqualTo("2027-02-08T18:00+01:00");
    }

    @Test
    void whatIsNotUnderstoodIsSetAsideAndWhatIsOldOrForOthersIsNotTold() {
        assertThatThrownBy(() -> reader.read(event(1, "confirmed", "EventFileConfirmed"), null))
                .isInstanceOf(Unreadable.class);
        assertThat(reader.read(event(0, "option-lapsed", "OptionLapsed"), known())
                        .notice())
                .isEmpty();
        assertThat(reader.read(event(1, "challenge-made", "ChallengeMade"), known())
                        .notice())
                .isEmpty();
        assertThat(reader.read(event(1, "painted-blue", "ChallengeMade"), known())
                        .notice())
                .isEmpty();
    }

    private static ReservationFacts known() {
        return new ReservationFacts(
                FILE,
                0,
                true,
                "D-7K3M9QW",
                Golden.VENUE,
                "7c2e1d0f-9b8a-4f7e-8d6c-5b4a3f2e1d0c",
                "5b1f0e9d-8c7b-4a6f-9e5d-4c3b2a1f0e9d",
                WHOLE,
                180);
    }

    private static PublishedEvent event(long sequence, String type, String golden) {
        return new PublishedEvent(
                sequence + 1,
                "e" + sequence,
                "marot.event-file." + type + ".v1",
                FILE,
                sequence,
                AT,
                Golden.json(golden));
    }
}
