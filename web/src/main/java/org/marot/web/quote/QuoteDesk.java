package org.marot.web.quote;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.marot.congress.EventFileQuotes;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.Quote;
import org.marot.people.QuoteLinks;
import org.marot.pricing.Price;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The last quote of an event file, or what it would cost now; pages and calls ask alike. */
@Component
class QuoteDesk {
    private final EventFiles files;
    private final EventFileQuotes quotes;
    private final QuoteLinks links;
    private final QuoteDocuments documents;
    private final QuoteSheets sheets;
    private final Clock clock;

    QuoteDesk(
            EventFiles files,
            EventFileQuotes quotes,
            QuoteLinks links,
            QuoteDocuments documents,
            QuoteSheets sheets,
            Clock clock) {
        this.files = files;
        this.quotes = quotes;
        this.links = links;
        this.documents = documents;
        this.sheets = sheets;
        this.clock = clock;
    }

    FileReceipt file(EventFileId id, Request request) {
        return files.inspect(id, request);
    }

    /** The last quote while it stands or was accepted; otherwise an estimate. */
    QuoteSheet sheet(FileReceipt file) {
        Quote quote = file.offer().orElse(null);
        if (quote != null) {
            return sheets.of(file, quote);
        }
        Price price = quotes.estimate(file.plan(), file.customer());
        return sheets.estimate(file, price, quotes.deposit(file.plan(), file.customer(), price));
    }

    /** What the event as it is now would cost at the prices of now, with tax, in words. */
    String today(FileReceipt file) {
        return MoneyText.spoken(quotes.estimate(file.plan(), file.customer()).gross(), LocaleContextHolder.getLocale());
    }

    QuoteAnswer answer(FileReceipt file) {
        Quote quote = file.offer().orElse(null);
        if (quote != null) {
            return QuoteAnswer.of(
                    file,
                    quote,
                    isAcceptable(file, quote),
                    line -> sheets.told(file.plan().venue(), quote.price().grid(), line));
        }
        Price price = quotes.estimate(file.plan(), file.customer());
        return QuoteAnswer.estimate(
                file,
                price,
                quotes.deposit(file.plan(), file.customer(), price),
                line -> sheets.told(file.plan().venue(), price.grid(), line));
    }

    byte[] pdf(FileReceipt file) {
        return file.offer()
                .map(quote -> documents.paper(file, quote).content())
                .orElseGet(() -> documents.estimate(file, sheet(file)));
    }

    /** On what was agreed on, or on the last quote as long as it stands. */
    byte[] contract(FileReceipt file) {
        Quote quote = Optional.ofNullable(file.agreed())
                .or(file::offer)
                .orElseThrow(() -> Refused.because(Violation.of("contract-needs-a-quote")));
        return documents.contract(file, quote).content();
    }

    FileReceipt issue(EventFileId id, Instant validUntil, Request request) {
        FileReceipt file = quotes.issue(id, validUntil, request);
        Quote quote = file.quote();
        if (quote != null) {
            documents.keep(file, quote);
        }
        return file;
    }

    /** The secret by which the customer accepts; staff alone. */
    String link(EventFileId id, Request request) {
        FileReceipt file = files.inspect(id, request);
        if (!request.actor().isStaffOf(file.plan().venue())) {
            throw Refused.forbidden("must-be-staff");
        }
        Quote quote = file.quote();
        if (quote == null || !file.awaitsAcceptance()) {
            throw Refused.because(Violation.of("quote-must-be-the-last"));
        }
        return links.make(id, quote.version(), request.at());
    }

    private boolean isAcceptable(FileReceipt file, Quote quote) {
        return file.awaitsAcceptance() && file.holding() && clock.instant().isBefore(quote.validUntil());
    }
}
