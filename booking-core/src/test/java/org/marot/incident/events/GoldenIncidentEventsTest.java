package org.marot.incident.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.stream.EventNames;
import tools.jackson.databind.json.JsonMapper;

/** An event's stored shape is for ever: when this test fails, the change needs a new revision and an upcaster. */
class GoldenIncidentEventsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    static Stream<Class<?>> events() {
        return Arrays.stream(IncidentEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromTheGoldenFileAndStoredAsItSays(Class<?> type) throws IOException {
        byte[] golden = golden(type);
        Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(golden, byte[].class, type.getName(), null));

        assertThat(read).isInstanceOf(type).hasNoNullFieldsOrProperties();
        assertThat(JSON.readTree(SERIALIZER.serialize(read, byte[].class).getData()))
                .isEqualTo(JSON.readTree(golden));
    }

    @ParameterizedTest
    @MethodSource("events")
    void hasAPublishedName(Class<?> type) {
        String name = type.getSimpleName().substring("Incident".length()).replaceAll("(?<=.)([A-Z])", "-$1");

        assertThat(EventNames.all()).containsEntry(type, "marot.incident." + name.toLowerCase(Locale.ROOT) + ".v1");
    }

    private static byte[] golden(Class<?> type) throws IOException {
        String name = "/golden-events/" + type.getSimpleName() + ".json";
        try (InputStream file = GoldenIncidentEventsTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
