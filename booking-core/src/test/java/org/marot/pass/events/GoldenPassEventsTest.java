package org.marot.pass.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.stream.EventNames;
import org.marot.testing.GoldenEvent;

/** An event's stored shape is for ever: when this test fails, the change needs a new revision and an upcaster. */
class GoldenPassEventsTest {
    static Stream<Class<?>> events() {
        return Arrays.stream(PassEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromTheGoldenFileAndStoredAsItSays(Class<?> type) throws IOException {
        GoldenEvent.of(type).assertReadAndStored();
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasAPublishedName(Class<?> type) {
        String name = type.getSimpleName().substring("Pass".length()).replaceAll("(?<=.)([A-Z])", "-$1");

        assertThat(EventNames.all()).containsEntry(type, "marot.pass." + name.toLowerCase(Locale.ROOT) + ".v1");
    }
}
