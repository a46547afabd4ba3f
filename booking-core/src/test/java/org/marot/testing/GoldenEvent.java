package org.marot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;

/** An event as it was stored when it was frozen, in a file of its type's name. */
public record GoldenEvent(Class<?> type, byte[] bytes) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();

    public static GoldenEvent of(Class<?> type) throws IOException {
        return named(type, type.getSimpleName());
    }

    /** As it was stored before its shape changed. */
    public static GoldenEvent ofRevision(Class<?> type, int revision) throws IOException {
        return named(type, type.getSimpleName() + "." + revision);
    }

    private static GoldenEvent named(Class<?> type, String fileName) throws IOException {
        String name = "/golden-events/" + fileName + ".json";
        try (InputStream file = GoldenEvent.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new GoldenEvent(type, Objects.requireNonNull(file).readAllBytes());
        }
    }

    public Object read() {
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(bytes, byte[].class, type.getName(), null));
    }

    /** It is read whole, and stored again as the file says. */
    public void assertReadAndStored() throws IOException {
        Object read = read();

        assertThat(read).isInstanceOf(type).hasNoNullFieldsOrProperties();
        assertThat(JSON.readTree(SERIALIZER.serialize(read, byte[].class).getData()))
                .isEqualTo(JSON.readTree(bytes));
    }
}
