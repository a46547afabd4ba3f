package org.marot.congress;

import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.CommandSender;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** What a change would come to: it is carried out, looked at, and taken back before anybody has seen it. */
@Component
public class EventFileTrials {
    private static final String LOSS = "must-accept-the-loss";

    private final EventFiles files;
    private final CommandSender transactions;

    EventFileTrials(EventFiles files, CommandSender transactions) {
        this.files = files;
        this.transactions = transactions;
    }

    /**
     * How the file would stand.
     *
     * @param losesPlace only at the end of the line
     */
    public record Outcome(FileReceipt file, boolean losesPlace) {}

    /** @throws Refused as the change itself would, except for a loss that was not accepted */
    public Outcome of(ChangeEventFile change) {
        try {
            return new Outcome(carriedOut(change), false);
        } catch (Refused refused) {
            if (refused.violations().stream()
                    .noneMatch(violation -> violation.rule().equals(LOSS))) {
                throw refused;
            }
            ChangeEventFile accepting = new ChangeEventFile(change.eventFile(), change.wish(), true, change.request());
            return new Outcome(carriedOut(accepting), true);
        }
    }

    private FileReceipt carriedOut(ChangeEventFile change) {
        try {
            return transactions.together(() -> {
                throw new TakenBack(files.change(change));
            });
        } catch (TakenBack seen) {
            return seen.receipt;
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient FileReceipt receipt;

        TakenBack(FileReceipt receipt) {
            super(null, null, false, false);
            this.receipt = receipt;
        }
    }
}
