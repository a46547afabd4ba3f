package org.marot.reservation.write;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.CheckInRules;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/** What happens around a reservation's hours: coming, leaving, not coming. Answers the events, or none. */
record Arrival(ReservationState state, ReservationId id, BookingDesk desk) {
    List<ReservationEvent> checkIn(CheckIn command) {
        Request request = command.request();
        if (state.status == ReservationStatus.CHECKED_IN) {
            return List.of();
        }
        require(ReservationStatus.CONFIRMED, "must-be-confirmed");
        boolean staff = request.actor().isStaffOf(new VenueId(state.venue));
        Period period = state.period();
        ZonedDateTime opens = staff ? dayOf(period.from()) : period.from().minus(rules().opens());
        if (request.at().isBefore(opens.toInstant())) {
            throw Refused.because(Violation.of("must-not-check-in-early", "from", opens.toLocalDateTime()));
        }
        ZonedDateTime closes = staff ? dayAfter(period.to()) : period.to();
        if (!request.at().isBefore(closes.toInstant())) {
            throw Refused.because(Violation.of("must-not-be-over"));
        }
        if (!staff && !command.byCode() && rules().onlyAtTheDoor()) {
            throw Refused.because(Violation.of("must-check-in-at-the-door"));
        }
        String own = command.byCode() ? "code" : "member";
        String means = state.isOf(request.actor()) ? own : "staff";
        List<ReservationEvent> events = new ArrayList<>(Naming.sittingDown(state, id, desk, command));
        events.add(new ReservationCheckedIn(id.toString(), state.venue, means, request.by(), at(request)));
        return events;
    }

    /** Leaving early frees the rest from the next step of the space's grid on; at least one step stays used. */
    List<ReservationEvent> checkOut(Request request) {
        if (state.status == ReservationStatus.COMPLETED) {
            return List.of();
        }
        require(ReservationStatus.CHECKED_IN, "must-be-checked-in");
        Period period = state.period();
        Duration step = desk.rulesOf(space()).granularity();
        Instant atLeast = period.start().plus(step);
        Instant next = nextStep(request.at().atZone(period.zone()), step);
        Instant end = earlier(next.isBefore(atLeast) ? atLeast : next, period.end());
        Instant claimed = OffsetDateTime.parse(state.occupancy().claimTo()).toInstant();
        Instant claimEnd = claimed.minus(Duration.between(end, period.end()));
        if (claimEnd.isBefore(claimed)) {
            desk.endAt(id, claimEnd);
        }
        return List.of(new ReservationCheckedOut(
                id.toString(),
                state.venue,
                Facts.local(end, period.zone()),
                Facts.local(claimEnd, period.zone()),
                request.by(),
                !state.isOf(request.actor()),
                at(request)));
    }

    List<ReservationEvent> undoCheckIn(Request request) {
        Permission.toCorrect(state, request.actor());
        require(ReservationStatus.CHECKED_IN, "must-be-checked-in");
        requireTheDay(request);
        return List.of(new CheckInUndone(id.toString(), state.venue, request.by(), at(request)));
    }

    /** @throws Refused when somebody else has the space by now */
    List<ReservationEvent> undoNoShow(Request request) {
        Permission.toCorrect(state, request.actor());
        require(ReservationStatus.NO_SHOW, "must-be-no-show");
        requireTheDay(request);
        Wish wish = state.wish();
        Agreed agreed = desk.claimAgain(id, state, request.at());
        ReservationReinstated again = new ReservationReinstated(
                id.toString(),
                state.venue,
                Facts.occupancy(agreed, wish),
                wish.attendees(),
                Facts.layout(agreed, wish),
                request.by(),
                at(request),
                Facts.reseated(agreed.taken()));
        return Naming.with(again, agreed, request);
    }

    @Nullable
    ReservationEvent settle(Request request) {
        Instant due = due();
        if (due == null || request.at().isBefore(due)) {
            return null;
        }
        if (state.status == ReservationStatus.CHECKED_IN) {
            return new ReservationCompleted(id.toString(), state.venue, at(request));
        }
        desk.release(id);
        return new ReservationNotUsed(id.toString(), state.venue, at(request));
    }

    /** When somebody must look again: the end of the stay, or of the patience with who does not come; null for never. */
    @Nullable
    Instant due() {
        if (state.status == ReservationStatus.CHECKED_IN) {
            return state.period().end();
        }
        CheckInRules rules = rules();
        Duration grace = rules.grace();
        if (state.status != ReservationStatus.CONFIRMED || !rules.wanted() || grace == null) {
            return null;
        }
        Instant start = state.period().start();
        return (start.isBefore(state.seatedAt()) ? state.seatedAt() : start).plus(grace);
    }

    private CheckInRules rules() {
        return desk.rulesOf(space()).arriving();
    }

    private SpaceId space() {
        return new SpaceId(state.occupancy().space());
    }

    private void require(ReservationStatus status, String rule) {
        if (state.status != status) {
            throw Refusals.notIn(rule, state.status);
        }
    }

    private void requireTheDay(Request request) {
        if (!request.at().isBefore(dayAfter(state.period().to()).toInstant())) {
            throw Refused.because(Violation.of("must-be-the-same-day"));
        }
    }

    /** On the wall clock's grid from midnight; the time itself when it lies there. */
    private static Instant nextStep(ZonedDateTime at, Duration step) {
        long late = at.toLocalTime().toNanoOfDay() % step.toNanos();
        return late == 0 ? at.toInstant() : at.toInstant().plusNanos(step.toNanos() - late);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static ZonedDateTime dayOf(ZonedDateTime time) {
        return time.toLocalDate().atStartOfDay(time.getZone());
    }

    /** The midnight that ends the day on which a period ends. */
    private static ZonedDateTime dayAfter(ZonedDateTime end) {
        return dayOf(end.minusNanos(1)).toLocalDate().plusDays(1).atStartOfDay(end.getZone());
    }

    private static String at(Request request) {
        return request.at().toString();
    }
}
