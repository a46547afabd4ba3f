package org.marot.notifications.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Optional;
import org.marot.notifications.mail.Addressee;
import org.marot.notifications.mail.MailWriter;
import org.marot.notifications.mail.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is due, one mail after the other. Several postmen, on any number of nodes, do not meet. */
final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Ledger ledger;
    private final AddressBook addresses;
    private final PlaceNames places;
    private final MailWriter writer;
    private final Envelopes envelopes;
    private final Carrier carrier;
    private final Clock clock;

    Postman(
            Ledger ledger,
            AddressBook addresses,
            PlaceNames places,
            MailWriter writer,
            Envelopes envelopes,
            Carrier carrier,
            Clock clock) {
        this.ledger = ledger;
        this.addresses = addresses;
        this.places = places;
        this.writer = writer;
        this.envelopes = envelopes;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Delivers until nothing is due. Answers how many attempts were made. */
    int deliverDue() {
        int attempts = 0;
        Optional<Delivery> next = ledger.takeNext();
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            Delivery delivery = next.get();
            Outcome outcome = attempt(delivery);
            ledger.settle(delivery, outcome);
            if (outcome.fate() != Outcome.Fate.SENT) {
                LOG.warn(
                        "Mail {} was not sent at attempt {}: {}, {}",
                        delivery.id(),
                        delivery.attempts(),
                        outcome.fate(),
                        outcome.problem());
            }
            attempts++;
            next = ledger.takeNext();
        }
        return attempts;
    }

    private Outcome attempt(Delivery delivery) {
        try {
            Notice notice = delivery.notice();
            Optional<Addressee> addressee = addresses.find(notice.customer(), notice.bookedBy());
            if (addressee.isEmpty()) {
                return new Outcome(Outcome.Fate.REFUSED_FOR_GOOD, "no address");
            }
            var mail = writer.write(
                    notice, addressee.get(), places.of(notice, addressee.get().locale()));
            return carrier.carry(envelopes.wrap(delivery, mail, addressee.get(), clock.instant()));
        } catch (AddressException problem) {
            return new Outcome(Outcome.Fate.REFUSED_FOR_GOOD, "address refused");
        } catch (MessagingException | RuntimeException problem) {
            return new Outcome(Outcome.Fate.REFUSED_FOR_NOW, problem.getClass().getSimpleName());
        }
    }
}
