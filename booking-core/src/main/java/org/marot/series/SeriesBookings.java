package org.marot.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.catalogue.Venue;
import org.marot.claims.AlreadyClaimed;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.series.SeriesVerdicts.Party;
import org.marot.series.write.BeginSeries;
import org.marot.series.write.InspectSeries;
import org.marot.series.write.Occurrence;
import org.marot.series.write.SeriesCommand;
import org.marot.series.write.SeriesStanding;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SeriesId;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Judges what somebody would like to repeat, and books all of it or nothing. */
@Component
public class SeriesBookings {
    /** How often somebody may be faster before a booking that leaves conflicts out gives up. */
    private static final int RACES = 5;

    private final SeriesVerdicts verdicts;
    private final CommandSender sender;
    private final Reservations reservations;
    private final EventPositions positions;

    SeriesBookings(SeriesVerdicts verdicts, CommandSender sender, Reservations reservations, EventPositions positions) {
        this.verdicts = verdicts;
        this.sender = sender;
        this.reservations = reservations;
        this.positions = positions;
    }

    /**
     * What each date of the rule comes to, those that are to be skipped too.
     *
     * @throws Refused when the rule cannot be read or is not offered
     */
    public List<DateVerdict> preview(SeriesWish wish, Request request) {
        Venue venue = verdicts.venueOf(wish.space());
        WishedDates wished = new WishedDates(wish, venue);
        return verdicts.of(wished.candidates(Set.of()), venue.id(), party(wished), request, Set.of());
    }

    /**
     * Books every date that is not skipped, in one transaction; sent again, answers as before.
     *
     * @throws Refused with everything that stands in the way of any date, unless those are to be left out
     */
    public SeriesReceipt book(SeriesId id, SeriesWish wish, Request request) {
        if (positions.exists(id.toString())) {
            return repeat(id, request);
        }
        try {
            return unlessOvertaken(wish.skipConflicts(), () -> sender.together(() -> bookChosen(id, wish, request)));
        } catch (AlreadyClaimed | AggregateStreamCreationException repeated) {
            return repeat(id, request);
        } catch (Refused refused) {
            if (positions.exists(id.toString())) {
                return repeat(id, request);
            }
            throw refused;
        }
    }

    /** A date is left out when it is seen to be taken; when it is taken just afterwards, all is looked at again. */
    static <R> R unlessOvertaken(boolean skipConflicts, Supplier<R> work) {
        for (int race = 1; ; race++) {
            try {
                return work.get();
            } catch (Refused refused) {
                if (!skipConflicts || race == RACES || refused.kind() != Refused.Kind.TAKEN) {
                    throw refused;
                }
            }
        }
    }

    /** Sends a command to a series alone. */
    static SeriesStanding standing(CommandSender sender, SeriesCommand command) {
        try {
            return sender.<SeriesStanding>send(command).answer();
        } catch (AggregateNotFoundException e) {
            throw Refused.notFound("no-such-series");
        }
    }

    /** All that stands in the way, as one refusal. */
    static Refused refusal(List<DateVerdict> conflicts) {
        boolean onlyTaken = conflicts.stream().allMatch(verdict -> verdict.finding() == DateVerdict.Finding.TAKEN);
        return new Refused(
                onlyTaken ? Refused.Kind.TAKEN : Refused.Kind.RULE_BROKEN,
                conflicts.stream()
                        .flatMap(verdict -> verdict.violations().stream())
                        .toList());
    }

    private SeriesReceipt bookChosen(SeriesId id, SeriesWish wish, Request request) {
        Venue venue = verdicts.venueOf(wish.space());
        WishedDates wished = new WishedDates(wish, venue);
        List<Candidate> candidates = wished.candidates(wish.skip());
        Party party = party(wished);
        List<DateVerdict> judged = verdicts.of(candidates, venue.id(), party, request, Set.of());
        List<DateVerdict> conflicts =
                judged.stream().filter(verdict -> !verdict.free()).toList();
        if (!conflicts.isEmpty() && !wish.skipConflicts()) {
            throw refusal(conflicts);
        }
        List<Occurrence> chosen = chosen(id, judged);
        requireApart(chosen);
        Set<LocalDate> skipped = new TreeSet<>(wished.dates());
        chosen.forEach(occurrence -> skipped.remove(occurrence.date()));
        // The series comes first: the same command a second time waits for its stream, and not for claims.
        SeriesStanding standing =
                standing(sender, new BeginSeries(id, wished.frame(), chosen, List.copyOf(skipped), request));
        long position = 0;
        for (Occurrence occurrence : chosen) {
            position = reservations
                    .send(new BookSpace(
                            occurrence.reservation(), party.wish(occurrence.space(), occurrence.period()), request))
                    .position();
        }
        return new SeriesReceipt(standing, judged, position);
    }

    private Party party(WishedDates wished) {
        return verdicts.party(wished.frame(), wished.wish().accessibleUnit());
    }

    private SeriesReceipt repeat(SeriesId id, Request request) {
        SeriesStanding standing = standing(sender, new InspectSeries(id, request));
        if (!standing.repeated()) {
            throw Refused.notFound("no-such-series");
        }
        return new SeriesReceipt(standing, List.of(), positions.newest());
    }

    /**
     * In the order of their start. Everybody claims in that order, and two series on one cell then never wait for each
     * other in a circle: who waits holds only what ends before the claim that it waits for. Series that change cells from
     * date to date can; PostgreSQL ends one of them, which begins anew.
     */
    private static List<Occurrence> chosen(SeriesId id, List<DateVerdict> judged) {
        List<Occurrence> chosen = new ArrayList<>();
        for (DateVerdict verdict : judged) {
            Period period = verdict.period();
            if (verdict.free() && period != null) {
                ReservationId reservation = ReservationIdsOfSeries.of(id, verdict.date());
                chosen.add(new Occurrence(verdict.date(), reservation, verdict.space(), period, verdict.apart()));
            }
        }
        chosen.sort(Comparator.comparing((Occurrence one) -> one.period().start())
                .thenComparing(one -> one.space().value()));
        return chosen;
    }

    private void requireApart(List<Occurrence> chosen) {
        for (int i = 1; i < chosen.size(); i++) {
            Occurrence before = chosen.get(i - 1);
            Occurrence next = chosen.get(i);
            boolean sameSpace = before.space().equals(next.space());
            if (sameSpace && claim(before).overlaps(claim(next))) {
                throw Refused.because(Violation.of("series-overlaps-itself").at(next.space(), next.period()));
            }
        }
    }

    private Period claim(Occurrence occurrence) {
        return verdicts.claim(occurrence.space(), occurrence.period());
    }
}
