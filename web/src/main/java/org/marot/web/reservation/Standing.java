package org.marot.web.reservation;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.eventstore.StoredEvent;
import org.marot.reservation.write.Wish;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import tools.jackson.databind.JsonNode;

/** How a reservation stands by the event store: what a change starts from, also when no table knows of it yet. */
record Standing(VenueId venue, String bookedBy, Wish wish) {

    /** Empty without events. */
    static Optional<Standing> of(List<StoredEvent> events) {
        JsonNode opening = events.isEmpty() ? null : events.get(0).payload();
        JsonNode latest = null;
        for (StoredEvent event : events) {
            latest = event.payload().has("occupancy") ? event.payload() : latest;
        }
        return opening == null || latest == null ? Optional.empty() : Optional.of(read(opening, latest));
    }

    private static Standing read(JsonNode opening, JsonNode latest) {
        JsonNode occupancy = latest.get("occupancy");
        Wish wish = new Wish(
                new SpaceId(occupancy.get("space").asString()),
                period(occupancy),
                CustomerId.of(opening.get("customer").asString()),
                opening.path("category").asString(""),
                latest.get("attendees").asInt(),
                latest.get("layout").asString());
        return new Standing(
                new VenueId(opening.get("venue").asString()),
                opening.get("bookedBy").asString(),
                wish);
    }

    boolean isVisibleTo(Actor actor) {
        return wish.customer().equals(actor.customer())
                || bookedBy.equals(actor.account().toString())
                || actor.isStaffOf(venue);
    }

    /** The wish that a move comes to; a layout goes with its space. */
    Wish moved(@Nullable SpaceId space, @Nullable Period period) {
        boolean elsewhere = space != null && !space.equals(wish.space());
        return new Wish(
                space == null ? wish.space() : space,
                period == null ? wish.period() : period,
                wish.customer(),
                wish.category(),
                wish.attendees(),
                elsewhere ? null : wish.layout());
    }

    static Period period(JsonNode occupancy) {
        ZoneId zone = ZoneId.of(occupancy.get("zone").asString());
        return new Period(
                OffsetDateTime.parse(occupancy.get("from").asString()).atZoneSameInstant(zone),
                OffsetDateTime.parse(occupancy.get("to").asString()).atZoneSameInstant(zone));
    }
}
