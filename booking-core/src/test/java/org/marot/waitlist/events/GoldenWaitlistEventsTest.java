package org.marot.waitlist.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marot.stream.EventNames;
import tools.jackson.databind.json.JsonMapper;

/** An event's stored shape is for ever: when this test fails, the change needs a new revision and an upcaster. */
class GoldenWaitlistEventsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Jackson3Serializer SERIALIZER =
            Jackson3Serializer.builder().build();
    private static final String ENTRY = "5d1c2b3a-4f5e-3a6b-8c7d-9e0f1a2b3c4d";
    private static final String RESERVATION = "0b1f3c1e-6c7a-3f0e-9d55-2f1f6d1f7a01";
    private static final String CUSTOMER = "3f5e7a10-1111-4222-8333-444455556666";
    private static final String ACCOUNT = "7c9d2b30-aaaa-4bbb-8ccc-ddddeeeeffff";
    private static final String VENUE = "clement-marot";
    private static final String SPACE = "clement-marot-grande-salle";
    private static final String FROM = "2027-03-02T09:00+01:00";
    private static final String TO = "2027-03-02T12:30+01:00";

    static List<WaitlistEvent> events() {
        return List.of(
                new WaitlistJoined(
                        ENTRY,
                        VENUE,
                        CUSTOMER,
                        "resident",
                        ACCOUNT,
                        List.of(SPACE, "clement-marot-salle-2"),
                        "room",
                        FROM,
                        TO,
                        "Europe/Paris",
                        12,
                        "theatre",
                        "2027-02-01T10:15:30Z"),
                new WaitlistOffered(
                        ENTRY,
                        VENUE,
                        CUSTOMER,
                        ACCOUNT,
                        RESERVATION,
                        "R-7K3M9AB",
                        SPACE,
                        FROM,
                        TO,
                        "Europe/Paris",
                        12,
                        "theatre",
                        "2027-02-02T12:00:00Z",
                        "2027-02-02T10:00:00Z"),
                new WaitlistAccepted(ENTRY, VENUE, RESERVATION, ACCOUNT, "2027-02-02T10:20:00Z"),
                new WaitlistPassed(ENTRY, VENUE, RESERVATION, "2027-02-02T12:00:01Z"),
                new WaitlistLeft(ENTRY, VENUE, ACCOUNT, "2027-02-01T18:00:00Z"),
                new WaitlistEnded(ENTRY, VENUE, "2027-03-02T08:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isStoredAsTheGoldenFileSaysAndReadBackFromIt(WaitlistEvent event) throws IOException {
        byte[] stored = SERIALIZER.serialize(event, byte[].class).getData();
        Object read = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                golden(event.getClass()), byte[].class, event.getClass().getName(), null));

        assertThat(JSON.readTree(stored)).isEqualTo(JSON.readTree(golden(event.getClass())));
        assertThat(read).isEqualTo(event);
    }

    @Test
    void publishedNamesAreForEver() {
        Set<Class<?>> permitted =
                Arrays.stream(WaitlistEvent.class.getPermittedSubclasses()).collect(Collectors.toSet());

        assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(permitted);
        assertThat(EventNames.all())
                .containsAllEntriesOf(Map.of(
                        WaitlistJoined.class, "marot.waitlist.joined.v1",
                        WaitlistOffered.class, "marot.waitlist.offered.v1",
                        WaitlistAccepted.class, "marot.waitlist.accepted.v1",
                        WaitlistPassed.class, "marot.waitlist.passed.v1",
                        WaitlistLeft.class, "marot.waitlist.left.v1",
                        WaitlistEnded.class, "marot.waitlist.ended.v1"));
    }

    private static byte[] golden(Class<?> type) throws IOException {
        String file = "/golden-events/" + type.getSimpleName() + ".json";
        try (InputStream golden = GoldenWaitlistEventsTest.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(golden, file).readAllBytes();
        }
    }
}
