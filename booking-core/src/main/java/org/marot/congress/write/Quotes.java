package org.marot.congress.write;

import java.time.Instant;
import java.util.List;
import org.marot.catalogue.Conditions;
import org.marot.congress.events.EventFileConfirmed;
import org.marot.congress.events.EventFileEvent;
import org.marot.congress.events.QuoteAccepted;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** What can be decided about an event file's quote. */
final class Quotes {
    private final FileState state;
    private final EventFileDesk desk;

    Quotes(FileState state, EventFileDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    /** A new version takes the place of the one before. */
    List<EventFileEvent> issue(IssueQuote command) {
        Request request = command.request();
        FilePermission.requireStaff(state, request);
        if (!state.isInLine() && state.status != FileStatus.CONFIRMED) {
            throw Refused.because(Violation.of("must-have-an-option"));
        }
        Instant until = command.validUntil();
        if (!until.isAfter(request.at()) || until.isAfter(state.plan().start())) {
            throw Refused.because(Violation.of("quote-must-end-before-the-event"));
        }
        Order order = desk.order(state.plan(), CustomerId.of(state.opened().customer()));
        Price price = desk.tariff().price(order);
        long deposit = desk.tariff().terms(order, price).atBooking();
        int version = state.offers.last().map(Quote::version).orElse(0) + 1;
        Conditions terms = desk.tariff().terms(state.plan().venue());
        return List.of(QuoteFacts.quoted(state.id(), state.plan(), version, price, deposit, terms, until, request));
    }

    /** Accepted and confirmed are one fact; of what is confirmed already only the agreement changes. */
    List<EventFileEvent> accept(AcceptQuote command) {
        Request request = command.request();
        requireLast(command);
        String id = state.id().toString();
        String venue = state.plan().venue().value();
        String at = request.at().toString();
        QuoteAccepted accepted = new QuoteAccepted(id, venue, command.version(), command.evidence(), at);
        if (state.status == FileStatus.CONFIRMED) {
            return List.of(accepted);
        }
        if (!state.holds()) {
            throw Refused.because(Violation.of("must-hold-its-spaces"));
        }
        desk.line().confirm(state.id());
        return List.of(accepted, new EventFileConfirmed(id, venue, request.by(), at));
    }

    private void requireLast(AcceptQuote command) {
        if (state.status.isSigned() && !isAmendment(command.version())) {
            throw Refused.because(Violation.of("quote-must-not-be-accepted-yet"));
        }
        Quote last = state.offers
                .last()
                .filter(quote -> quote.version() == command.version() && quote.standing())
                .orElseThrow(() -> Refused.because(Violation.of("quote-must-be-the-last")));
        if (!command.request().at().isBefore(last.validUntil())) {
            throw Refused.because(Violation.of("quote-must-be-valid"));
        }
    }

    /** Offered after the signature, for what was changed since. */
    private boolean isAmendment(int version) {
        return state.status == FileStatus.CONFIRMED
                && state.offers.agreed().map(Quote::version).orElse(0) < version;
    }
}
