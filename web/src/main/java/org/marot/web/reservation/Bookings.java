package org.marot.web.reservation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.reservation.RefusedRequests;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.Violation;
import org.marot.web.availability.Alternative;
import org.marot.web.availability.Alternatives;
import org.marot.web.availability.Asker;
import org.marot.web.support.Problem;
import org.marot.web.support.RefusedBooking;
import org.marot.web.support.TimeText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Sends the commands that want a space. A refusal comes back with what could be had instead, and is kept as a fact. */
@Component
public class Bookings {
    private static final Logger LOG = LoggerFactory.getLogger(Bookings.class);

    private final Reservations reservations;
    private final RefusedRequests refusedRequests;
    private final Alternatives alternatives;
    private final Catalogue catalogue;
    private final Wishes wishes;
    private final HoldLimit holds;

    Bookings(
            Reservations reservations,
            RefusedRequests refusedRequests,
            Alternatives alternatives,
            Catalogue catalogue,
            Wishes wishes,
            HoldLimit holds) {
        this.reservations = reservations;
        this.refusedRequests = refusedRequests;
        this.alternatives = alternatives;
        this.catalogue = catalogue;
        this.wishes = wishes;
        this.holds = holds;
    }

    /**
     * Sends a command that books, holds or moves.
     *
     * @param wish what it comes to, for the alternatives
     * @throws RefusedBooking when a rule or a claim says no to the wish
     * @throws Refused for any other no
     */
    public Receipt send(ReservationCommand command, Wish wish) {
        holds.makeRoomFor(command);
        try {
            return holds.stands(command, reservations.send(command));
        } catch (Refused refused) {
            holds.cameToNothing(command, refused);
            if (!isAboutTheWish(refused)) {
                throw refused;
            }
            throw new RefusedBooking(refused, afterRefusal(command, wish, refused));
        }
    }

    /** A no that names a space is unmet demand; any other is about the reservation's own life or about rights. */
    private static boolean isAboutTheWish(Refused refused) {
        boolean decided = refused.kind() == Refused.Kind.TAKEN || refused.kind() == Refused.Kind.RULE_BROKEN;
        return decided && refused.violations().stream().anyMatch(violation -> violation.space() != null);
    }

    private List<Problem.Alternative> afterRefusal(ReservationCommand command, Wish wish, Refused refused) {
        try {
            refusedRequests.keep(wish, refused, command.at());
            return near(command, wish, refused).stream().map(Bookings::answer).toList();
        } catch (DataAccessException e) {
            LOG.warn("No alternatives for a refused request", e);
            return List.of();
        }
    }

    private List<Alternative> near(ReservationCommand command, Wish wish, Refused refused) {
        Asker asker = wishes.asker(
                command.request().actor(),
                wish.customer(),
                wish.category(),
                wish.period().from().toLocalDate());
        return catalogue
                .space(wish.space())
                .map(space -> alternatives.near(
                        space, wish.period(), wish.attendees(), wish.layout(), asker, moving(command), taken(refused)))
                .orElse(List.of());
    }

    private static @Nullable ReservationId moving(ReservationCommand command) {
        return command instanceof MoveReservation ? command.reservation() : null;
    }

    private static List<Period> taken(Refused refused) {
        return refused.violations().stream()
                .filter(violation -> violation.rule().equals("taken"))
                .map(Violation::period)
                .flatMap(java.util.stream.Stream::ofNullable)
                .toList();
    }

    private static Problem.Alternative answer(Alternative alternative) {
        return new Problem.Alternative(
                alternative.space().value(),
                TimeText.of(alternative.period().from()),
                TimeText.of(alternative.period().to()));
    }
}
