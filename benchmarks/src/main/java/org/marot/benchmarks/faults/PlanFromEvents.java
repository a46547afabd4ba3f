package org.marot.benchmarks.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marot.stream.StoredEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How every reservation stands, worked out from the events alone and by nothing that the application uses for it. */
final class PlanFromEvents {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Planned> plan = new LinkedHashMap<>();

    private PlanFromEvents() {}

    /** @param events in the order of the store */
    static Map<String, Planned> of(List<StoredEvent> events) {
        PlanFromEvents all = new PlanFromEvents();
        for (StoredEvent event : events) {
            all.add(event, JSON.readTree(event.payload()));
        }
        return all.plan;
    }

    private void add(StoredEvent event, JsonNode facts) {
        String type = event.type();
        switch (type) {
            case "marot.reservation.held.v1" -> plan.put(event.stream(), opened(event, facts, "held"));
            case "marot.reservation.booked.v1" -> plan.put(event.stream(), opened(event, facts, "confirmed"));
            case "marot.reservation.moved.v1" -> plan.put(event.stream(), moved(before(event), event, facts));
            case "marot.reservation.confirmed.v1", "marot.reservation.check-in-undone.v1" -> became(event, "confirmed");
            case "marot.reservation.checked-in.v1" -> became(event, "checked-in");
            case "marot.reservation.unit-named.v1" ->
                plan.put(
                        event.stream(),
                        before(event)
                                .onUnit(facts.path("unit").asInt())
                                .became(before(event).status(), event.sequence()));
            case "marot.reservation.unit-released.v1", "marot.reservation.priced.v1", "marot.reservation.charged.v1" ->
                became(event, before(event).status());
            case "marot.reservation.completed.v1" -> became(event, "completed");
            case "marot.reservation.not-used.v1" -> became(event, "no-show");
            case "marot.reservation.checked-out.v1" ->
                plan.put(
                        event.stream(),
                        before(event).until(facts.path("to").asString()).became("completed", event.sequence()));
            case "marot.reservation.reinstated.v1" ->
                plan.put(event.stream(), moved(before(event), event, facts).became("confirmed", event.sequence()));
            case "marot.reservation.cancelled.v1" -> became(event, "cancelled");
            case "marot.reservation.expired.v1" -> became(event, "expired");
            default -> throw new FaultFound("unknown event", type + " at position " + event.position());
        }
        for (JsonNode other : facts.path("reseated")) {
            plan.computeIfPresent(
                    other.path("reservation").asString(),
                    (id, planned) -> planned.onUnit(other.path("unit").asInt()));
        }
    }

    private void became(StoredEvent event, String status) {
        plan.put(event.stream(), before(event).became(status, event.sequence()));
    }

    private Planned before(StoredEvent event) {
        return Objects.requireNonNull(plan.get(event.stream()), () -> "no opening event before " + event.position());
    }

    private static Planned opened(StoredEvent event, JsonNode facts, String status) {
        JsonNode occupancy = facts.path("occupancy");
        return new Planned(
                event.stream(),
                facts.path("reference").asString(),
                facts.path("venue").asString(),
                occupancy.path("space").asString(),
                occupancy.path("unit").asInt(),
                occupancy.path("from").asString(),
                occupancy.path("to").asString(),
                status,
                facts.path("customer").asString(),
                facts.path("bookedBy").asString(),
                facts.path("attendees").asInt(),
                facts.path("layout").asString(),
                event.sequence());
    }

    private static Planned moved(Planned before, StoredEvent event, JsonNode facts) {
        JsonNode occupancy = facts.path("occupancy");
        return new Planned(
                before.reservation(),
                before.reference(),
                before.venue(),
                occupancy.path("space").asString(),
                occupancy.path("unit").asInt(),
                occupancy.path("from").asString(),
                occupancy.path("to").asString(),
                before.status(),
                before.customer(),
                before.bookedBy(),
                facts.path("attendees").asInt(),
                facts.path("layout").asString(),
                event.sequence());
    }
}
