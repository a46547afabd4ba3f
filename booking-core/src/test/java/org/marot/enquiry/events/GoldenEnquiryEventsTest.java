package org.marot.enquiry.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.marot.stream.EventNames;
import org.marot.testing.GoldenEvent;

/** An event's stored shape is for ever: when this test fails, the change needs a new revision and an upcaster. */
class GoldenEnquiryEventsTest {
    @Test
    void isReadFromTheGoldenFileAndStoredAsItSays() throws IOException {
        GoldenEvent.of(EnquiryReceived.class).assertReadAndStored();
    }

    @Test
    void hasAPublishedName() {
        assertThat(EventNames.all()).containsEntry(EnquiryReceived.class, "marot.enquiry.received.v1");
    }
}
