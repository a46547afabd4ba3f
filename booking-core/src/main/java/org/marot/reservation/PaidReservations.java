package org.marot.reservation;

import java.util.Optional;
import java.util.function.Function;
import org.marot.reservation.write.AgreedPrice;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Payment;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.PassId;
import org.springframework.stereotype.Component;

/** Carries out what concerns reservations that a pass pays: the pass is waited for before any space is claimed. */
@Component
class PaidReservations {
    private final PassPayments payments;

    PaidReservations(PassPayments payments) {
        this.payments = payments;
    }

    /** The pass that is to pay, or that pays what is about to be changed. */
    Optional<PassId> passOf(ReservationCommand command) {
        Payment payment = command.request().payment();
        if (payment != null) {
            return Optional.of(payment.pass());
        }
        boolean changes = command instanceof MoveReservation || command instanceof CancelReservation;
        return changes ? payments.of(command.reservation()) : Optional.empty();
    }

    /** In one transaction around it all. */
    Receipt carryOut(ReservationCommand command, PassId pass, Function<ReservationCommand, Receipt> send) {
        Request request = command.request();
        Payment payment = new Payment(pass, payments.await(pass, command.reservation(), request));
        Receipt receipt = send.apply(with(command, request.paidBy(payment)));
        AgreedPrice price = receipt.price();
        if (receipt.status() == ReservationStatus.CANCELLED) {
            if (command instanceof CancelReservation cancel && isBack(cancel, receipt)) {
                payments.giveBack(command.reservation(), request);
            }
        } else if (price != null && price.pass() != null) {
            payments.spend(pass, price.pass().units(), receipt, request);
        }
        return receipt;
    }

    private static boolean isBack(CancelReservation cancel, Receipt receipt) {
        AgreedPrice price = receipt.price();
        boolean byStaff = !receipt.customer().equals(cancel.request().actor().customer());
        return price != null
                && (byStaff
                        || cancel.costsNothing()
                        || price.isPassBack(receipt.period(), cancel.request().at()));
    }

    private static ReservationCommand with(ReservationCommand command, Request request) {
        if (command instanceof BookSpace book) {
            return new BookSpace(book.reservation(), book.wish(), request);
        }
        if (command instanceof ConfirmReservation) {
            return new ConfirmReservation(command.reservation(), request);
        }
        if (command instanceof MoveReservation move) {
            return new MoveReservation(move.reservation(), move.space(), move.period(), request, move.keepsPrice());
        }
        return command;
    }
}
