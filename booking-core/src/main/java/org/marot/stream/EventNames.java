package org.marot.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.marot.closure.events.SpaceClosed;
import org.marot.closure.events.SpaceReopened;
import org.marot.congress.events.CancellationCharged;
import org.marot.congress.events.ChallengeMade;
import org.marot.congress.events.EventFileCancelled;
import org.marot.congress.events.EventFileChanged;
import org.marot.congress.events.EventFileClosed;
import org.marot.congress.events.EventFileConfirmed;
import org.marot.congress.events.EventFileDeclined;
import org.marot.congress.events.EventFileDelivered;
import org.marot.congress.events.EventFileOpened;
import org.marot.congress.events.EventFileQuoted;
import org.marot.congress.events.OptionBlocked;
import org.marot.congress.events.OptionChallenged;
import org.marot.congress.events.OptionExtended;
import org.marot.congress.events.OptionLapsed;
import org.marot.congress.events.OptionPlaced;
import org.marot.congress.events.OptionPromoted;
import org.marot.congress.events.OptionRankChanged;
import org.marot.congress.events.QuoteAccepted;
import org.marot.congress.events.SheetAcknowledged;
import org.marot.congress.events.SheetPublished;
import org.marot.enquiry.events.EnquiryReceived;
import org.marot.incident.events.IncidentBeingMended;
import org.marot.incident.events.IncidentClosed;
import org.marot.incident.events.IncidentReported;
import org.marot.incident.events.IncidentSeen;
import org.marot.pass.events.PassSold;
import org.marot.pass.events.PassUnitsGivenBack;
import org.marot.pass.events.PassUnitsSpent;
import org.marot.pass.events.PassWithdrawn;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationPriced;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitNamed;
import org.marot.reservation.events.UnitReleased;
import org.marot.series.events.SeriesBooked;
import org.marot.series.events.SeriesCancelled;
import org.marot.series.events.SeriesDateAdded;
import org.marot.series.events.SeriesMoved;
import org.marot.waitlist.events.WaitlistAccepted;
import org.marot.waitlist.events.WaitlistEnded;
import org.marot.waitlist.events.WaitlistJoined;
import org.marot.waitlist.events.WaitlistLeft;
import org.marot.waitlist.events.WaitlistOffered;
import org.marot.waitlist.events.WaitlistPassed;

/** The published name of every event type. A name is for ever: a changed shape gets the next {@code v}. */
public final class EventNames {
    private static final Map<Class<?>, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(SpaceHeld.class, "marot.reservation.held.v1");
        NAMES.put(SpaceBooked.class, "marot.reservation.booked.v1");
        NAMES.put(ReservationConfirmed.class, "marot.reservation.confirmed.v1");
        NAMES.put(ReservationMoved.class, "marot.reservation.moved.v1");
        NAMES.put(ReservationCancelled.class, "marot.reservation.cancelled.v1");
        NAMES.put(HoldExpired.class, "marot.reservation.expired.v1");
        NAMES.put(ReservationCheckedIn.class, "marot.reservation.checked-in.v1");
        NAMES.put(CheckInUndone.class, "marot.reservation.check-in-undone.v1");
        NAMES.put(ReservationCheckedOut.class, "marot.reservation.checked-out.v1");
        NAMES.put(ReservationCompleted.class, "marot.reservation.completed.v1");
        NAMES.put(ReservationNotUsed.class, "marot.reservation.not-used.v1");
        NAMES.put(ReservationReinstated.class, "marot.reservation.reinstated.v1");
        NAMES.put(UnitNamed.class, "marot.reservation.unit-named.v1");
        NAMES.put(UnitReleased.class, "marot.reservation.unit-released.v1");
        NAMES.put(ReservationPriced.class, "marot.reservation.priced.v1");
        NAMES.put(ReservationCharged.class, "marot.reservation.charged.v1");
        NAMES.put(SeriesBooked.class, "marot.series.booked.v1");
        NAMES.put(SeriesDateAdded.class, "marot.series.date-added.v1");
        NAMES.put(SeriesMoved.class, "marot.series.moved.v1");
        NAMES.put(SeriesCancelled.class, "marot.series.cancelled.v1");
        NAMES.put(WaitlistJoined.class, "marot.waitlist.joined.v1");
        NAMES.put(WaitlistOffered.class, "marot.waitlist.offered.v1");
        NAMES.put(WaitlistAccepted.class, "marot.waitlist.accepted.v1");
        NAMES.put(WaitlistPassed.class, "marot.waitlist.passed.v1");
        NAMES.put(WaitlistLeft.class, "marot.waitlist.left.v1");
        NAMES.put(WaitlistEnded.class, "marot.waitlist.ended.v1");
        NAMES.put(SpaceClosed.class, "marot.closure.closed.v1");
        NAMES.put(SpaceReopened.class, "marot.closure.reopened.v1");
        NAMES.put(IncidentReported.class, "marot.incident.reported.v1");
        NAMES.put(IncidentSeen.class, "marot.incident.seen.v1");
        NAMES.put(IncidentBeingMended.class, "marot.incident.being-mended.v1");
        NAMES.put(IncidentClosed.class, "marot.incident.closed.v1");
        NAMES.put(PassSold.class, "marot.pass.sold.v1");
        NAMES.put(PassUnitsSpent.class, "marot.pass.units-spent.v1");
        NAMES.put(PassUnitsGivenBack.class, "marot.pass.units-given-back.v1");
        NAMES.put(PassWithdrawn.class, "marot.pass.withdrawn.v1");
        NAMES.put(EnquiryReceived.class, "marot.enquiry.received.v1");
        NAMES.put(EventFileOpened.class, "marot.event-file.opened.v1");
        NAMES.put(EventFileChanged.class, "marot.event-file.changed.v1");
        NAMES.put(OptionPlaced.class, "marot.event-file.option-placed.v1");
        NAMES.put(OptionRankChanged.class, "marot.event-file.option-rank-changed.v1");
        NAMES.put(OptionPromoted.class, "marot.event-file.option-promoted.v1");
        NAMES.put(OptionChallenged.class, "marot.event-file.option-challenged.v1");
        NAMES.put(ChallengeMade.class, "marot.event-file.challenge-made.v1");
        NAMES.put(OptionExtended.class, "marot.event-file.option-extended.v1");
        NAMES.put(OptionBlocked.class, "marot.event-file.option-blocked.v1");
        NAMES.put(OptionLapsed.class, "marot.event-file.option-lapsed.v1");
        NAMES.put(EventFileQuoted.class, "marot.event-file.quoted.v1");
        NAMES.put(QuoteAccepted.class, "marot.event-file.quote-accepted.v1");
        NAMES.put(EventFileConfirmed.class, "marot.event-file.confirmed.v1");
        NAMES.put(SheetPublished.class, "marot.event-file.sheet-published.v1");
        NAMES.put(SheetAcknowledged.class, "marot.event-file.sheet-acknowledged.v1");
        NAMES.put(CancellationCharged.class, "marot.event-file.cancellation-charged.v1");
        NAMES.put(EventFileCancelled.class, "marot.event-file.cancelled.v1");
        NAMES.put(EventFileDeclined.class, "marot.event-file.declined.v1");
        NAMES.put(EventFileDelivered.class, "marot.event-file.delivered.v1");
        NAMES.put(EventFileClosed.class, "marot.event-file.closed.v1");
    }

    private EventNames() {}

    public static Map<Class<?>, String> all() {
        return Map.copyOf(NAMES);
    }

    /** The published name of a stored payload type, which is the record's class name. */
    public static Optional<String> ofPayloadType(String className) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals(className))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
