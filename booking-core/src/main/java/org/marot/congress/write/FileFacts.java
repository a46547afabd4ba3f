package org.marot.congress.write;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.marot.congress.events.EventFileChanged;
import org.marot.congress.events.EventFileOpened;
import org.marot.congress.events.OptionBlocked;
import org.marot.congress.events.ServiceUsed;
import org.marot.congress.events.SpaceUsed;
import org.marot.reservation.write.Reference;
import org.marot.reservation.write.Request;
import org.marot.shared.CellId;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** Turns what was decided into the primitives that events are made of, and back. */
final class FileFacts {
    private FileFacts() {}

    static EventFileOpened opened(EventFileId file, CustomerId customer, Plan plan, Request request) {
        return new EventFileOpened(
                file.toString(),
                Reference.of(file),
                plan.venue().value(),
                customer.toString(),
                plan.attendees(),
                spaces(plan),
                services(plan),
                plan.zone().getId(),
                request.by(),
                request.at().toString());
    }

    static EventFileChanged changed(EventFileId file, Plan plan, Request request) {
        return new EventFileChanged(
                file.toString(),
                plan.venue().value(),
                plan.attendees(),
                spaces(plan),
                services(plan),
                plan.zone().getId(),
                request.by(),
                request.at().toString());
    }

    static OptionBlocked blocked(FileState file, Request request) {
        return new OptionBlocked(
                file.id().toString(), file.plan().venue().value(), request.at().toString());
    }

    static Plan plan(EventFileOpened event) {
        return plan(event.venue(), event.attendees(), event.spaces(), event.services(), event.zone());
    }

    static Plan plan(EventFileChanged event) {
        return plan(event.venue(), event.attendees(), event.spaces(), event.services(), event.zone());
    }

    private static Plan plan(
            String venue, int attendees, List<SpaceUsed> spaces, List<ServiceUsed> services, String zone) {
        return new Plan(
                new VenueId(venue),
                attendees,
                spaces.stream().map(used -> use(used, ZoneId.of(zone))).toList(),
                services.stream()
                        .map(used -> new Service(
                                used.code(), used.quantity(), LocalDate.parse(Objects.requireNonNull(used.day()))))
                        .toList());
    }

    private static List<SpaceUsed> spaces(Plan plan) {
        return plan.spaces().stream().map(FileFacts::used).toList();
    }

    private static List<ServiceUsed> services(Plan plan) {
        return plan.services().stream()
                .map(service -> new ServiceUsed(
                        service.code(), service.quantity(), service.day().toString()))
                .toList();
    }

    private static SpaceUsed used(SpaceUse use) {
        return new SpaceUsed(
                use.space().value(),
                use.cells().stream().map(CellId::value).toList(),
                text(use.period().from()),
                text(use.period().to()),
                use.setUp().toString(),
                use.strike().toString(),
                use.layout(),
                use.attendees());
    }

    private static SpaceUse use(SpaceUsed used, ZoneId zone) {
        return new SpaceUse(
                new SpaceId(used.space()),
                used.cells().stream().map(CellId::new).toList(),
                new Period(zoned(used.from(), zone), zoned(used.to(), zone)),
                Duration.parse(used.setUp()),
                Duration.parse(used.strike()),
                used.layout(),
                used.attendees());
    }

    private static ZonedDateTime zoned(String text, ZoneId zone) {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }

    private static String text(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }
}
