package org.marot.web.quote;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFileQuotes;
import org.marot.congress.EventFiles;
import org.marot.congress.write.AcceptQuote;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.Quote;
import org.marot.people.QuoteAcceptance;
import org.marot.people.QuoteAcceptances;
import org.marot.people.QuoteLinks;
import org.marot.people.QuotePaper;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CommandId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.springframework.stereotype.Component;

/** What a secret link opens: one quote, to look at and to accept. */
@Component
class QuoteDoor {
    private final QuoteLinks links;
    private final QuoteAcceptances acceptances;
    private final EventFiles files;
    private final EventFileQuotes quotes;
    private final QuoteDocuments documents;
    private final Clock clock;

    QuoteDoor(
            QuoteLinks links,
            QuoteAcceptances acceptances,
            EventFiles files,
            EventFileQuotes quotes,
            QuoteDocuments documents,
            Clock clock) {
        this.links = links;
        this.acceptances = acceptances;
        this.files = files;
        this.quotes = quotes;
        this.documents = documents;
        this.clock = clock;
    }

    /** How the quote behind a link stands. */
    enum Standing {
        /** It can be accepted. */
        OPEN,
        /** It is good, but the file waits behind others. */
        WAITING,
        ACCEPTED,
        /** Signed in another way. */
        SIGNED,
        /** Something else was offered or is wanted since. */
        SUPERSEDED,
        EXPIRED,
        /** The option lapsed, or nothing comes of the file. */
        OVER
    }

    /** What is behind a link. */
    record Behind(FileReceipt file, Quote quote, int version, Standing standing) {
        /** Whether {@link #quote} is what the link was made for. */
        boolean isShown() {
            return version == quote.version();
        }
    }

    /** @throws Refused to whoever made the link up */
    Behind open(String secret) {
        QuoteLinks.Opened opened = links.find(secret).orElseThrow(() -> Refused.notFound("no-such-quote"));
        FileReceipt file = files.inspect(opened.eventFile(), request("see quote", opened.eventFile(), secret));
        Quote quote = file.quote();
        if (quote == null) {
            throw Refused.notFound("no-such-quote");
        }
        return new Behind(file, quote, opened.version(), standing(file, quote, opened.version()));
    }

    /** Sent again it changes nothing. */
    void accept(String secret, String name, String address) {
        Behind behind = open(secret);
        FileReceipt file = behind.file();
        EventFileId id = file.eventFile();
        QuotePaper paper = documents.paper(file, behind.quote());
        Request request = request("accept quote " + behind.version(), id, secret);
        UUID evidence = UUID.randomUUID();
        QuoteAcceptance proof = new QuoteAcceptance(
                evidence,
                id,
                behind.version(),
                file.customer(),
                name,
                address,
                QuoteDocuments.language(),
                paper.digest(),
                request.at());
        FileReceipt signed = quotes.accept(
                new AcceptQuote(id, behind.version(), evidence.toString(), request), () -> acceptances.keep(proof));
        if (signed.status() != FileStatus.CONFIRMED) {
            throw new IllegalStateException("accepted and not confirmed");
        }
    }

    private Standing standing(FileReceipt file, Quote quote, int version) {
        if (file.status() == FileStatus.LAPSED
                || file.status().isOver() && !file.status().isSigned()) {
            return Standing.OVER;
        }
        if (file.status().isSigned() && !(quote.version() == version && file.awaitsAcceptance())) {
            return isAgreed(file.agreed(), version) ? Standing.ACCEPTED : Standing.SIGNED;
        }
        if (quote.version() != version || !quote.standing()) {
            return Standing.SUPERSEDED;
        }
        if (!clock.instant().isBefore(quote.validUntil())) {
            return Standing.EXPIRED;
        }
        return file.holding() ? Standing.OPEN : Standing.WAITING;
    }

    private static boolean isAgreed(@Nullable Quote agreed, int version) {
        return agreed != null && agreed.accepted() && agreed.version() == version;
    }

    /** Nobody is signed in here: the link speaks for itself, and one link accepts once. */
    private Request request(String what, EventFileId file, String secret) {
        String text = what + "/" + file + "/" + secret;
        UUID command = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return new Request(new CommandId(command), what, Actor.system(), clock.instant());
    }
}
