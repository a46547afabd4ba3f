package org.marot.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.claims.ClaimLost;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.series.ConcernedDates.Judged;
import org.marot.series.write.AddDate;
import org.marot.series.write.CancelDates;
import org.marot.series.write.InspectSeries;
import org.marot.series.write.MoveDates;
import org.marot.series.write.Occurrence;
import org.marot.series.write.SeriesFrame;
import org.marot.series.write.SeriesStanding;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/**
 * Changes many dates of a series at once, all or nothing. A date that its customer moved or cancelled by itself is an
 * exception and stays.
 */
@Component
public class SeriesChanges {
    private final SeriesVerdicts verdicts;
    private final ConcernedDates concerned;
    private final CommandSender sender;
    private final Reservations reservations;
    private final EventPositions positions;

    SeriesChanges(
            SeriesVerdicts verdicts,
            ConcernedDates concerned,
            CommandSender sender,
            Reservations reservations,
            EventPositions positions) {
        this.verdicts = verdicts;
        this.concerned = concerned;
        this.sender = sender;
        this.reservations = reservations;
        this.positions = positions;
    }

    /** @throws Refused with 404 for a series that this actor may not see */
    public SeriesStanding find(SeriesId id, Request request) {
        if (!positions.exists(id.toString())) {
            throw Refused.notFound("no-such-series");
        }
        return SeriesBookings.standing(sender, new InspectSeries(id, request));
    }

    /** What a move would do to each date that it concerns. */
    public List<DateVerdict> previewMove(SeriesId id, SeriesChange change, Request request) {
        return concerned.moved(find(id, request), change, request).stream()
                .map(Judged::verdict)
                .toList();
    }

    /** Moves what is still where the series planned it; sent again, changes nothing. */
    public SeriesReceipt move(SeriesId id, SeriesChange change, Request request) {
        return SeriesBookings.unlessOvertaken(
                change.skipConflicts(), () -> sender.together(() -> moveNow(id, change, request)));
    }

    /** What a cancellation from that date on would give up; null for all. */
    public List<DateVerdict> previewCancel(SeriesId id, @Nullable LocalDate following, Request request) {
        return concerned.cancelled(find(id, request), following, request).stream()
                .map(Judged::verdict)
                .toList();
    }

    /** Cancels what is still where the series planned it; sent again, changes nothing. */
    public SeriesReceipt cancel(SeriesId id, @Nullable LocalDate following, Request request) {
        return sender.together(() -> cancelNow(id, following, request));
    }

    /** Books a date that had been skipped, where the series has its first period unless said otherwise. */
    public SeriesReceipt add(SeriesId id, LocalDate date, SeriesWish.@Nullable Place place, Request request) {
        return add(id, date, place, false, request);
    }

    /** @param accessibleUnit of a pool, one of the desks that are kept for those who need them */
    public SeriesReceipt add(
            SeriesId id, LocalDate date, SeriesWish.@Nullable Place place, boolean accessibleUnit, Request request) {
        return sender.together(() -> addNow(id, date, place, accessibleUnit, request));
    }

    private SeriesReceipt moveNow(SeriesId id, SeriesChange change, Request request) {
        SeriesStanding standing = find(id, request);
        if (standing.repeated()) {
            return new SeriesReceipt(standing, List.of(), positions.newest());
        }
        List<Judged> judged = concerned.moved(standing, change, request);
        List<DateVerdict> conflicts = judged.stream()
                .map(Judged::verdict)
                .filter(verdict -> !verdict.free() && !verdict.stays())
                .toList();
        if (!conflicts.isEmpty() && !change.skipConflicts()) {
            throw SeriesBookings.refusal(conflicts);
        }
        List<Judged> moving = ConcernedDates.free(judged);
        List<Occurrence> dates = moving.stream().map(Judged::moved).toList();
        SeriesStanding after = SeriesBookings.standing(sender, new MoveDates(id, dates, standing.sequence(), request));
        long position = 0;
        for (Judged one : moving) {
            Occurrence to = one.moved();
            position = send(new MoveReservation(to.reservation(), to.space(), to.period(), request), one.sequence());
        }
        return new SeriesReceipt(after, judged.stream().map(Judged::verdict).toList(), position);
    }

    private SeriesReceipt cancelNow(SeriesId id, @Nullable LocalDate following, Request request) {
        SeriesStanding standing = find(id, request);
        if (standing.repeated()) {
            return new SeriesReceipt(standing, List.of(), positions.newest());
        }
        List<Judged> judged = concerned.cancelled(standing, following, request);
        List<Judged> ending = ConcernedDates.free(judged);
        List<LocalDate> dates = ending.stream().map(one -> one.planned().date()).toList();
        SeriesStanding after =
                SeriesBookings.standing(sender, new CancelDates(id, dates, standing.sequence(), request));
        long position = 0;
        for (Judged one : ending) {
            position = send(new CancelReservation(one.planned().reservation(), request), one.sequence());
        }
        return new SeriesReceipt(after, judged.stream().map(Judged::verdict).toList(), position);
    }

    private SeriesReceipt addNow(
            SeriesId id, LocalDate date, SeriesWish.@Nullable Place place, boolean accessibleUnit, Request request) {
        SeriesStanding standing = find(id, request);
        if (standing.repeated()) {
            return new SeriesReceipt(standing, List.of(), positions.newest());
        }
        SeriesFrame frame = standing.frame();
        Candidate candidate = place == null ? planned(frame, date) : Candidate.apart(date, place);
        Period period = candidate.period();
        if (period == null) {
            throw Refused.because(Violation.of("time-does-not-exist", "time", String.valueOf(candidate.missing())));
        }
        if (!verdicts.venueOf(candidate.space()).id().equals(frame.venue())) {
            throw Refused.because(Violation.of("must-stay-in-venue").at(candidate.space(), period));
        }
        Occurrence added =
                new Occurrence(date, ReservationIdsOfSeries.of(id, date), candidate.space(), period, candidate.apart());
        SeriesStanding after = SeriesBookings.standing(sender, new AddDate(id, added, request));
        Wish wish = verdicts.party(frame, accessibleUnit).wish(added.space(), period);
        Receipt receipt = reservations.send(new BookSpace(added.reservation(), wish, request));
        return new SeriesReceipt(after, List.of(), receipt.position());
    }

    /** The reservation must stand as it was judged; otherwise everything is judged again. */
    private long send(ReservationCommand command, long seen) {
        Receipt receipt = reservations.send(command);
        if (receipt.before() != seen) {
            throw new ClaimLost();
        }
        return receipt.position();
    }

    private static Candidate planned(SeriesFrame frame, LocalDate date) {
        LocalDateTime from = date.atTime(frame.from().toLocalTime());
        Duration length = Duration.between(frame.from(), frame.to());
        return Candidate.at(date, frame.space(), from, from.plus(length), frame.zone());
    }
}
