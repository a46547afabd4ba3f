package org.marot.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.marot.congress.LineOracle.Standing;
import org.marot.congress.write.AcceptQuote;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Quote;
import org.marot.reservation.WriteSide;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.testing.CutConnections;
import org.marot.testing.TestTown;

/** Signs as a customer does: staff offer a quote, and whoever has its link accepts it. */
final class Signatures {
    private final EventFileQuotes quotes;

    Signatures(WriteSide node) {
        quotes = node.bean(EventFileQuotes.class);
    }

    boolean sign(Standing standing, Instant now) {
        EventFileId file = new EventFileId(standing.file);
        Instant soon = now.plus(Duration.ofHours(1));
        Instant valid = soon.isBefore(standing.start) ? soon : standing.start;
        Request offering = OptionNode.request(OptionNode.STAFF, now);
        try {
            FileReceipt offered = CutConnections.insist(() -> quotes.issue(file, valid, offering));
            assertThat(isPriced(standing.squares))
                    .as("an offer for " + standing.shown())
                    .isTrue();
            Quote quote = offered.quote();
            assertThat(quote).isNotNull();
            accept(file, quote.version(), now);
            return !standing.state.equals("confirmed");
        } catch (Refused refused) {
            return false;
        }
    }

    private void accept(EventFileId file, int version, Instant now) {
        AcceptQuote command =
                new AcceptQuote(file, version, UUID.randomUUID().toString(), OptionNode.request(Actor.system(), now));
        CutConnections.insist(() -> quotes.accept(command, () -> {}));
    }

    /** The office is the one space without a price. */
    static boolean isPriced(Set<String> squares) {
        String office =
                new TestTown().space(TestTown.OFFICE).orElseThrow().cells().get(0) + " ";
        return squares.stream().noneMatch(square -> square.startsWith(office));
    }
}
