package org.marot.congress.write;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Trade;
import org.marot.congress.events.EventFileEvent;
import org.marot.congress.events.SheetAcknowledged;
import org.marot.congress.events.SheetPublished;
import org.marot.reservation.write.Request;
import org.marot.shared.Refused;
import org.marot.shared.Violation;

/** What can be decided about an event file's function sheet. */
final class Sheets {
    private final FileState state;

    Sheets(FileState state) {
        this.state = state;
    }

    /** The sheet of a signed event alone: what is not signed may still come to nothing. */
    List<EventFileEvent> publish(PublishSheet command) {
        Request request = command.request();
        FilePermission.requireStaff(state, request);
        if (state.status != FileStatus.CONFIRMED && state.status != FileStatus.DELIVERED) {
            throw Refused.because(Violation.of("sheet-needs-a-signed-event"));
        }
        FunctionSheet last = state.sheet;
        if (command.version() != (last == null ? 1 : last.version() + 1)) {
            throw Refused.because(Violation.of("sheet-must-follow-the-last"));
        }
        if (last != null && last.digest().equals(command.digest())) {
            throw Refused.because(Violation.of("sheet-must-say-something-new"));
        }
        return List.of(new SheetPublished(
                id(),
                venue(),
                command.version(),
                command.digest(),
                command.trades().stream().sorted().map(Trade::published).toList(),
                request.by(),
                request.at().toString()));
    }

    /** Acknowledged once is acknowledged. */
    List<EventFileEvent> acknowledge(AcknowledgeSheet command) {
        Request request = command.request();
        FilePermission.requireStaff(state, request);
        FunctionSheet last = state.sheet;
        if (last == null || last.version() != command.version()) {
            throw Refused.because(Violation.of("sheet-must-be-the-last"));
        }
        if (!last.open().contains(command.trade())) {
            return List.of();
        }
        return List.of(new SheetAcknowledged(
                id(),
                venue(),
                command.version(),
                command.trade().published(),
                request.by(),
                request.at().toString()));
    }

    static FunctionSheet after(@Nullable FunctionSheet before, EventFileEvent event) {
        if (event instanceof SheetPublished published) {
            return FunctionSheet.next(
                    before,
                    published.version(),
                    published.digest(),
                    published.trades().stream().map(Sheets::trade).collect(Collectors.toSet()),
                    published.by(),
                    Instant.parse(published.at()));
        }
        if (event instanceof SheetAcknowledged read && before != null) {
            return before.read(trade(read.trade()), read.by(), Instant.parse(read.at()));
        }
        throw new IllegalStateException("no handler for " + event.getClass());
    }

    private static Trade trade(String published) {
        return Trade.named(published).orElseThrow();
    }

    private String id() {
        return state.id().toString();
    }

    private String venue() {
        return state.plan().venue().value();
    }
}
