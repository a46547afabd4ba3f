package org.marot.congress.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.stream.EventNames;
import org.marot.testing.GoldenEvent;

/** An event's stored shape is for ever: when this test fails, the change needs a new revision and an upcaster. */
class GoldenEventFileEventsTest {
    static Stream<Class<?>> events() {
        return Arrays.stream(EventFileEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromTheGoldenFileAndStoredAsItSays(Class<?> type) throws IOException {
        GoldenEvent.of(type).assertReadAndStored();
    }

    /** Services were for the whole event, before they had days. */
    @ParameterizedTest
    @ValueSource(classes = {EventFileOpened.class, EventFileChanged.class})
    void whatWasStoredBeforeServicesHadDaysIsForTheFirstDay(Class<?> type) throws IOException {
        Object now = GoldenEvent.of(type).read();
        Object then = GoldenEvent.ofRevision(type, 1).read();

        assertThat(then).isEqualTo(now);
    }

    @Test
    void whatWasQuotedBeforeThereWereGridsWasByTheTownsFile() throws IOException {
        assertThat(GoldenEvent.ofRevision(EventFileQuoted.class, 1).read())
                .isEqualTo(GoldenEvent.of(EventFileQuoted.class).read());
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasAPublishedName(Class<?> type) {
        String words = type.getSimpleName().replaceAll("^EventFile", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-");

        assertThat(EventNames.all()).containsEntry(type, "marot.event-file." + words.toLowerCase(Locale.ROOT) + ".v1");
    }
}
