package org.marot.closure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.catalogue.Catalogue;
import org.marot.claims.ClaimRequest;
import org.marot.claims.Claims;
import org.marot.closure.write.CloseSpace;
import org.marot.closure.write.Closing;
import org.marot.closure.write.ClosureCommand;
import org.marot.closure.write.ClosureStanding;
import org.marot.closure.write.Fate;
import org.marot.closure.write.Fate.Place;
import org.marot.closure.write.InspectClosure;
import org.marot.closure.write.ReopenSpace;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender;
import org.marot.reservation.CommandSender.Sent;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.shared.ClosureId;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/** Takes spaces out of use and puts them back: with everything that this does to reservations, or not at all. */
@Component
public class Closings {
    private final CommandSender sender;
    private final Reservations reservations;
    private final Claims claims;
    private final Catalogue catalogue;
    private final ClosureTable table;
    private final EventPositions positions;

    Closings(
            CommandSender sender,
            Reservations reservations,
            Claims claims,
            Catalogue catalogue,
            ClosureTable table,
            EventPositions positions) {
        this.sender = sender;
        this.reservations = reservations;
        this.claims = claims;
        this.catalogue = catalogue;
        this.table = table;
        this.positions = positions;
    }

    /**
     * Closes, moves and cancels in one transaction; sent again, answers as before.
     *
     * @param reason for everybody to read
     * @throws Refused and nothing has changed: a fate cannot be, a reservation has changed since its fate was chosen, or
     *     somebody still has what is to be closed
     */
    public ClosureReceipt close(ClosureId id, Closing asked, String reason, List<Fate> fates, Request request) {
        Closing closing = asked.notBefore(request.at());
        List<Fate> inOrder = inOrder(fates);
        try {
            return positions.exists(id.toString())
                    ? repeat(id, request)
                    : sender.together(() -> closeNow(id, closing, reason, inOrder, request));
        } catch (AggregateStreamCreationException repeated) {
            return repeat(id, request);
        }
    }

    /** Gives back what is left of the closure; who waits for some of it gets it offered. */
    public ClosureReceipt reopen(ClosureId id, Request request) {
        return sender.together(() -> {
            Sent<ClosureStanding> sent = send(new ReopenSpace(id, request));
            ClosureStanding standing = sent.answer();
            if (!standing.repeated()) {
                giveBack(id, standing, request.at());
            }
            return new ClosureReceipt(standing, sent.position().orElseGet(positions::newest));
        });
    }

    /** The closure comes first, so that who reads the events knows what the following ones belong to. */
    private ClosureReceipt closeNow(ClosureId id, Closing closing, String reason, List<Fate> fates, Request request) {
        Sent<ClosureStanding> closed = send(new CloseSpace(id, closing, fates, request));
        long position = closed.position().orElseThrow();
        for (Fate fate : fates) {
            position = decided(fate, request).position();
        }
        claims.takeAll(new ClaimRequest(
                id.value(),
                closing.venue(),
                closing.space(),
                closing.cells(),
                closing.units(),
                closing.period(),
                catalogue.revision()));
        table.add(id, closing, reason, request, fates);
        return new ClosureReceipt(closed.answer(), position);
    }

    private Receipt decided(Fate fate, Request request) {
        Place to = fate.to();
        Receipt receipt = reservations.send(
                to == null
                        ? new CancelReservation(fate.reservation(), request, true)
                        : new MoveReservation(fate.reservation(), to.space(), to.period(), request, true));
        if (receipt.repeated() || receipt.before() != fate.seen()) {
            throw Refused.because(Violation.of("reservation-has-changed", "reference", receipt.reference())
                    .at(receipt.space(), receipt.period()));
        }
        return receipt;
    }

    private void giveBack(ClosureId id, ClosureStanding standing, Instant at) {
        Period left = standing.period();
        if (left == null) {
            claims.release(id.value());
            table.endAtStart(id, at);
        } else {
            claims.endAt(id.value(), left.end());
            table.endAt(id, left.end(), at);
        }
    }

    private ClosureReceipt repeat(ClosureId id, Request request) {
        ClosureStanding standing = send(new InspectClosure(id, request)).answer();
        if (!standing.repeated()) {
            throw Refused.notFound("no-such-closure");
        }
        return new ClosureReceipt(standing, positions.newest());
    }

    private Sent<ClosureStanding> send(ClosureCommand command) {
        try {
            return sender.send(command);
        } catch (AggregateNotFoundException e) {
            throw Refused.notFound("no-such-closure");
        }
    }

    /** What is cancelled first, for it takes nothing; the rest as everybody claims, by start and space. */
    private static List<Fate> inOrder(List<Fate> fates) {
        Comparator<Place> byStart = Comparator.comparing(
                        (Place place) -> place.period().start())
                .thenComparing(place -> place.space().value());
        return Stream.concat(
                        fates.stream().filter(fate -> fate.to() == null),
                        fates.stream()
                                .filter(fate -> fate.to() != null)
                                .sorted(Comparator.comparing(fate -> Objects.requireNonNull(fate.to()), byStart)))
                .toList();
    }
}
