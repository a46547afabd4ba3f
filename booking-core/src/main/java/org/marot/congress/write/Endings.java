package org.marot.congress.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marot.congress.events.CancellationCharged;
import org.marot.congress.events.EventFileCancelled;
import org.marot.congress.events.EventFileClosed;
import org.marot.congress.events.EventFileConfirmed;
import org.marot.congress.events.EventFileDeclined;
import org.marot.congress.events.EventFileDelivered;
import org.marot.congress.events.EventFileEvent;
import org.marot.pricing.Price;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** What can be decided about how an event file goes on: signed, given up, declined, delivered, closed. */
final class Endings {
    private final FileState state;
    private final EventFileDesk desk;

    Endings(FileState state, EventFileDesk desk) {
        this.state = state;
        this.desk = desk;
    }

    List<EventFileEvent> confirm(Request request) {
        FilePermission.requireStaff(state, request);
        if (!state.holds()) {
            throw Refused.because(Violation.of("must-hold-its-spaces"));
        }
        desk.line().confirm(state.id());
        return List.of(new EventFileConfirmed(id(), venue(), request.by(), at(request)));
    }

    /** What is owed is a fact of its own, for the invoice. */
    List<EventFileEvent> cancel(CancelEventFile command) {
        Request request = command.request();
        FilePermission.toCancel(state, request);
        Optional<Cancellation> owed =
                Cancellation.of(state.status, state.offers.agreed().orElse(null), state.plan(), request.at());
        long due = owed.map(Cancellation::due).orElse(0L);
        if (command.due() != null && command.due() != due) {
            throw Refused.because(Violation.of("must-know-what-is-owed", "cents", due));
        }
        desk.line().leave(state.id());
        List<EventFileEvent> events = new ArrayList<>();
        owed.ifPresent(one -> events.add(charged(one, request)));
        events.add(new EventFileCancelled(id(), venue(), request.by(), at(request)));
        return events;
    }

    private CancellationCharged charged(Cancellation owed, Request request) {
        Quote quote = owed.quote();
        return new CancellationCharged(
                id(),
                venue(),
                quote.version(),
                owed.days(),
                owed.percent(),
                quote.price().gross(),
                owed.due(),
                quote.deposit(),
                Price.CURRENCY,
                request.by(),
                at(request));
    }

    /** What was signed is cancelled, not declined. */
    List<EventFileEvent> decline(DeclineEventFile command) {
        FilePermission.requireStaff(state, command.request());
        if (state.status.isSigned() || state.status.isOver()) {
            throw refused("must-not-be-signed");
        }
        desk.line().leave(state.id());
        return List.of(new EventFileDeclined(
                id(), venue(), command.reason().published(), command.request().by(), at(command.request())));
    }

    List<EventFileEvent> deliver(DeliverEventFile command) {
        Request request = command.request();
        FilePermission.requireStaff(state, request);
        if (state.status != FileStatus.CONFIRMED) {
            throw refused("must-be-confirmed");
        }
        Instant begins = state.plan().spaces().stream()
                .map(use -> use.period().start())
                .min(Instant::compareTo)
                .orElseThrow();
        if (request.at().isBefore(begins)) {
            throw refused("event-must-have-begun");
        }
        return List.of(new EventFileDelivered(id(), venue(), command.attendees(), request.by(), at(request)));
    }

    List<EventFileEvent> close(Request request) {
        FilePermission.requireStaff(state, request);
        if (state.status != FileStatus.DELIVERED) {
            throw refused("must-be-delivered");
        }
        return List.of(new EventFileClosed(id(), venue(), request.by(), at(request)));
    }

    private Refused refused(String rule) {
        return Refused.because(Violation.of(rule, "status", state.status.published()));
    }

    private String id() {
        return state.id().toString();
    }

    private String venue() {
        return state.plan().venue().value();
    }

    private static String at(Request request) {
        return request.at().toString();
    }
}
