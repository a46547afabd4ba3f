package org.marot.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;
import tools.jackson.databind.json.JsonMapper;

class EnquiryReaderTest {
    private static final String ENQUIRY = "9d8c7b6a-5f4e-4d3c-8b2a-19080706f5e4";

    private final EnquiryReader reader = new EnquiryReader(JsonMapper.shared());

    @Test
    void whoeverAskedIsSentTheLinkWithItsDate() {
        Notice notice = reader.read(event("received", Golden.json("EnquiryReceived")))
                .notice()
                .orElseThrow();

        assertThat(notice)
                .isEqualTo(new Notice(
                        NoticeKind.ENQUIRY_RECEIVED,
                        ENQUIRY,
                        "D-7K3M9QW",
                        Golden.VENUE,
                        ENQUIRY,
                        ENQUIRY,
                        new Stay("", "2027-05-11T09:00+02:00", "2027-05-12T18:00+02:00"),
                        null,
                        180,
                        "2027-01-20T11:15+01:00"));
    }

    @Test
    void whatIsNotUnderstoodIsSetAsideAndWhatComesLaterIsNotTold() {
        PublishedEvent whole = event("received", Golden.json("EnquiryReceived"));

        assertThatThrownBy(() -> reader.read(Golden.changed(whole, "\"reference\"", "\"other\"")))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> reader.read(event("received", new byte[] {'{'})))
                .isInstanceOf(Unreadable.class);
        assertThat(reader.read(event("painted-blue", new byte[0])).notice()).isEmpty();
    }

    private static PublishedEvent event(String type, byte[] data) {
        Instant at = Instant.parse("2027-01-18T10:15:00Z");
        return new PublishedEvent(1, "e1", "marot.enquiry." + type + ".v1", ENQUIRY, 0, at, data);
    }
}
