package org.marot.congress;

import java.time.Instant;
import java.util.Optional;
import org.marot.congress.write.AcceptQuote;
import org.marot.congress.write.Cancellation;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.InspectEventFile;
import org.marot.congress.write.IssueQuote;
import org.marot.congress.write.Plan;
import org.marot.congress.write.PlanOrders;
import org.marot.pricing.Order;
import org.marot.pricing.Price;
import org.marot.pricing.Tariff;
import org.marot.proof.CustomerCategories;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.Request;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.springframework.stereotype.Component;

/** What event files cost: estimates, offers, and their acceptance. */
@Component
public class EventFileQuotes {
    private final CustomerCategories categories;
    private final Tariff tariff;
    private final EventFileSender sender;
    private final CommandSender transactions;
    private final OptionTable line;
    private final LineMoves moves;

    EventFileQuotes(
            CustomerCategories categories,
            Tariff tariff,
            EventFileSender sender,
            CommandSender transactions,
            OptionTable line,
            LineMoves moves) {
        this.categories = categories;
        this.tariff = tariff;
        this.sender = sender;
        this.transactions = transactions;
        this.line = line;
        this.moves = moves;
    }

    /**
     * At the prices of now; nobody is bound by it.
     *
     * @throws org.marot.shared.Refused {@code must-have-a-price}, naming everything that has none
     */
    public Price estimate(Plan plan, CustomerId customer) {
        return tariff.price(order(plan, customer));
    }

    /** What would be due at signature. */
    public long deposit(Plan plan, CustomerId customer, Price price) {
        return tariff.terms(order(plan, customer), price).atBooking();
    }

    private Order order(Plan plan, CustomerId customer) {
        return new PlanOrders(categories, tariff).of(plan, customer);
    }

    /** What would be owed if a signed event were given up; empty where nothing was agreed on. */
    public Optional<Cancellation> cancellation(FileReceipt file, Instant at) {
        return Cancellation.of(file, at);
    }

    /** Staff offer what the file wants, at the prices of now. */
    public FileReceipt issue(EventFileId file, Instant validUntil, Request request) {
        return sender.send(new IssueQuote(file, validUntil, request));
    }

    /** Whoever has the link signs; {@code evidence} is kept in the same transaction, or neither happens. */
    public FileReceipt accept(AcceptQuote command, Runnable evidence) {
        return transactions.together(() -> {
            line.lock();
            boolean amends = sender.send(new InspectEventFile(command.eventFile(), command.request()))
                    .status()
                    .isSigned();
            FileReceipt receipt = sender.send(command);
            if (!receipt.repeated()) {
                evidence.run();
                if (!amends) {
                    moves.block(command.eventFile(), command.request().at());
                }
            }
            return receipt;
        });
    }
}
