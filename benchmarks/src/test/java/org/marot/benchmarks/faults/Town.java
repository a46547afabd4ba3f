package org.marot.benchmarks.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marot.benchmarks.faults.History.Promise;
import org.marot.benchmarks.faults.TopicRecords.OnTopic;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.stream.StoredEvent;

/** A small town whose promises, events, rows and records agree. */
final class Town {
    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final String OCCUPANCY = """
            "occupancy":{"space":"room","cells":["room"],"unit":1,"from":"2027-01-11T09:00+01:00",\
            "to":"2027-01-11T10:00+01:00","claimFrom":"2027-01-11T09:00+01:00","claimTo":"2027-01-11T10:00+01:00",\
            "zone":"Europe/Paris"}""";

    private Town() {}

    static List<StoredEvent> events() {
        return List.of(
                event(1, FIRST, 0, SpaceHeld.class),
                event(2, FIRST, 1, ReservationConfirmed.class),
                booked(4, SECOND, 0));
    }

    static StoredEvent booked(long position, String stream, long sequence) {
        return event(position, stream, sequence, SpaceBooked.class);
    }

    private static StoredEvent event(long position, String stream, long sequence, Class<?> type) {
        String payload =
                "{\"reservation\":\"" + stream + "\",\"reference\":\"R-1\",\"venue\":\"venue\",\"customer\":\"c\","
                        + "\"bookedBy\":\"b\",\"attendees\":1,\"layout\":\"desk\"," + OCCUPANCY + ",\"reseated\":[]}";
        return new StoredEvent(
                position,
                "id-" + position,
                stream,
                sequence,
                "2027-01-04T09:00:00Z",
                type.getName(),
                payload.getBytes(StandardCharsets.UTF_8));
    }

    static List<Promise> promises() {
        return List.of(
                promise(1, stay(FIRST, "held")),
                promise(2, stay(FIRST, "confirmed")),
                promise(4, stay(SECOND, "confirmed")));
    }

    private static Promise promise(long position, Stay stay) {
        Asked asked = new Asked(position, "", "/reservations", "key-" + position, "{}", "");
        return new Promise(asked, 201, position, stay);
    }

    static Map<String, Stay> told() {
        return new HashMap<>(Map.of(FIRST, stay(FIRST, "confirmed"), SECOND, stay(SECOND, "confirmed")));
    }

    static Stay stay(String reservation, String status) {
        String expiresAt = status.equals("held") ? "2027-01-04T10:10+01:00" : "";
        return new Stay(reservation, status, "room", "2027-01-11T09:00+01:00", "2027-01-11T10:00+01:00", expiresAt);
    }

    static List<OnTopic> topic() {
        return new ArrayList<>(events().stream()
                .map(event -> new OnTopic(event.position(), event.stream(), event.sequence()))
                .toList());
    }
}
