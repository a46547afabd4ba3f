package org.marot.congress;

import org.marot.congress.write.AcknowledgeSheet;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.PublishSheet;
import org.marot.reservation.CommandSender;
import org.springframework.stereotype.Component;

/** The function sheets of event files, as they are given out to the team and read by it. */
@Component
public class EventFileSheets {
    private final EventFileSender sender;
    private final CommandSender transactions;

    EventFileSheets(EventFileSender sender, CommandSender transactions) {
        this.sender = sender;
        this.transactions = transactions;
    }

    /** What the sheet says is kept by {@code content}, in the same transaction, or neither happens. */
    public FileReceipt publish(PublishSheet command, Runnable content) {
        return transactions.together(() -> {
            FileReceipt receipt = sender.send(command);
            if (!receipt.repeated()) {
                content.run();
            }
            return receipt;
        });
    }

    public FileReceipt acknowledge(AcknowledgeSheet command) {
        return sender.send(command);
    }
}
