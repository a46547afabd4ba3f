package org.marot.notifications.intake;

import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads one event: what is known afterwards, and what there is to tell. Knows no table and no clock. */
final class Reader {
    private final JsonMapper json;

    Reader(JsonMapper json) {
        this.json = json;
    }

    /** @param facts as they are now; null when the event is about nothing that was seen before */
    record Reading(@Nullable ReservationFacts facts, Optional<Notice> notice) {
        static Reading silent(@Nullable ReservationFacts facts) {
            return new Reading(facts, Optional.empty());
        }

        static Reading told(ReservationFacts facts, NoticeKind kind) {
            return new Reading(facts, Optional.of(facts.notice(kind, null)));
        }
    }

    /**
     * @param known what is known about the event's reservation; null when nothing
     * @throws Unreadable when the event does not make sense
     */
    Reading read(PublishedEvent event, @Nullable ReservationFacts known) {
        if (known != null && known.sequence() >= event.sequence()) {
            return Reading.silent(known);
        }
        try {
            return switch (event.type()) {
                case "marot.reservation.held.v1" -> Reading.silent(taken(event, false));
                case "marot.reservation.booked.v1" -> Reading.told(taken(event, true), NoticeKind.CONFIRMED);
                case "marot.reservation.confirmed.v1" ->
                    Reading.told(need(known).at(event.sequence(), true), NoticeKind.CONFIRMED);
                case "marot.reservation.moved.v1" -> moved(event, need(known));
                case "marot.reservation.cancelled.v1" -> cancelled(event, need(known));
                case "marot.waitlist.offered.v1" -> offered(event);
                default -> Reading.silent(known == null ? null : known.at(event.sequence(), known.confirmed()));
            };
        } catch (JacksonException | DateTimeException problem) {
            throw new Unreadable(problem.getClass().getSimpleName(), problem);
        }
    }

    /** When it was asked, as the event says it; empty when it does not. */
    String moment(PublishedEvent event) {
        return json.readTree(event.data()).path("at").asString("");
    }

    private ReservationFacts taken(PublishedEvent event, boolean confirmed) {
        Payloads.Taken taken = json.readValue(event.data(), Payloads.Taken.class);
        return new ReservationFacts(
                event.subject(),
                event.sequence(),
                confirmed,
                taken.reference(),
                taken.venue(),
                taken.customer(),
                taken.bookedBy(),
                taken.occupancy().stay(),
                taken.attendees());
    }

    /** Of the line, only an offer is told; its reservation tells the rest. */
    private Reading offered(PublishedEvent event) {
        Payloads.Offered offered = json.readValue(event.data(), Payloads.Offered.class);
        return new Reading(null, Optional.of(offered.notice()));
    }

    private Reading moved(PublishedEvent event, ReservationFacts known) {
        Payloads.Moved moved = json.readValue(event.data(), Payloads.Moved.class);
        ReservationFacts now =
                known.moved(event.sequence(), moved.venue(), moved.occupancy().stay(), moved.attendees());
        return now.confirmed()
                ? new Reading(now, Optional.of(now.notice(NoticeKind.MOVED, known.stay())))
                : Reading.silent(now);
    }

    private Reading cancelled(PublishedEvent event, ReservationFacts known) {
        Payloads.Cancelled cancelled = json.readValue(event.data(), Payloads.Cancelled.class);
        ReservationFacts now = known.at(event.sequence(), known.confirmed());
        if (!known.confirmed()) {
            return Reading.silent(now);
        }
        return Reading.told(now, cancelled.byStaff() ? NoticeKind.CANCELLED_BY_VENUE : NoticeKind.CANCELLED);
    }

    private static ReservationFacts need(@Nullable ReservationFacts known) {
        if (known == null) {
            throw new Unreadable("the reservation's first event was not seen", null);
        }
        return known;
    }
}
