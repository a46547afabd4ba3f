package org.marot.congress.write;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.congress.events.CancellationCharged;
import org.marot.congress.events.ChallengeMade;
import org.marot.congress.events.EventFileCancelled;
import org.marot.congress.events.EventFileChanged;
import org.marot.congress.events.EventFileClosed;
import org.marot.congress.events.EventFileConfirmed;
import org.marot.congress.events.EventFileDeclined;
import org.marot.congress.events.EventFileDelivered;
import org.marot.congress.events.EventFileEvent;
import org.marot.congress.events.EventFileOpened;
import org.marot.congress.events.EventFileQuoted;
import org.marot.congress.events.OptionBlocked;
import org.marot.congress.events.OptionChallenged;
import org.marot.congress.events.OptionExtended;
import org.marot.congress.events.OptionLapsed;
import org.marot.congress.events.OptionPlaced;
import org.marot.congress.events.OptionPromoted;
import org.marot.congress.events.OptionRankChanged;
import org.marot.congress.events.QuoteAccepted;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;

/** What an event file remembers of its events; assigns, and decides nothing. */
final class FileState {
    FileStatus status = FileStatus.ENQUIRY;
    int rank;
    boolean holding;
    boolean challenged;
    boolean hasChallenged;
    /** How long it was asked to hold: what a promotion gives. */
    Duration length = Duration.ZERO;
    /** The last one that was given out. */
    @Nullable
    FunctionSheet sheet;

    final FileOffers offers = new FileOffers();

    private @Nullable EventFileOpened opened;
    private @Nullable Plan plan;
    private @Nullable Instant until;

    void evolve(EventFileEvent event) {
        if (event instanceof EventFileOpened first) {
            opened = first;
            plan = FileFacts.plan(first);
        } else if (event instanceof EventFileChanged changed) {
            change(FileFacts.plan(changed));
        } else if (event instanceof OptionPlaced placed) {
            place(placed);
        } else if (event instanceof OptionRankChanged changed) {
            rank = changed.rank();
        } else if (event instanceof OptionPromoted promoted) {
            hold(promoted.until());
        } else if (event instanceof OptionChallenged challenge) {
            challenged = true;
            until = instant(challenge.until());
        } else if (event instanceof ChallengeMade) {
            hasChallenged = true;
        } else if (event instanceof OptionExtended extended) {
            challenged = false;
            until = instant(extended.until());
        } else {
            settle(event);
        }
    }

    private void settle(EventFileEvent event) {
        if (event instanceof OptionLapsed) {
            end(FileStatus.LAPSED);
        } else if (event instanceof EventFileCancelled) {
            end(FileStatus.CANCELLED);
        } else if (event instanceof EventFileDeclined) {
            end(FileStatus.DECLINED);
        } else if (event instanceof EventFileDelivered) {
            status = FileStatus.DELIVERED;
        } else if (event instanceof EventFileClosed) {
            status = FileStatus.CLOSED;
        } else if (event instanceof EventFileConfirmed) {
            status = FileStatus.CONFIRMED;
            until = null;
            offers.sign();
        } else if (event instanceof EventFileQuoted quoted) {
            status = status.isSigned() ? status : FileStatus.QUOTED;
            offers.offer(QuoteFacts.quote(quoted));
        } else if (event instanceof QuoteAccepted) {
            offers.accept();
        } else if (!(event instanceof CancellationCharged) && !(event instanceof OptionBlocked)) {
            sheet = Sheets.after(sheet, event);
        }
    }

    private void change(Plan anew) {
        plan = anew;
        withdrawQuote();
        if (until != null && anew.start().isBefore(until)) {
            until = anew.start();
        }
    }

    private void place(OptionPlaced placed) {
        Instant asked = instant(placed.until());
        withdrawQuote();
        status = FileStatus.OPTION;
        rank = placed.rank();
        holding = rank == 1;
        challenged = false;
        hasChallenged = false;
        length = Duration.between(Instant.parse(placed.at()), asked);
        until = holding ? asked : null;
    }

    private void hold(String promotedUntil) {
        rank = 1;
        holding = true;
        until = instant(promotedUntil);
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private void withdrawQuote() {
        offers.withdraw(status.isSigned());
        status = status == FileStatus.QUOTED ? FileStatus.OPTION : status;
    }

    private void end(FileStatus how) {
        withdrawQuote();
        status = how;
        rank = 0;
        holding = false;
        challenged = false;
        hasChallenged = false;
        until = null;
    }

    EventFileId id() {
        return EventFileId.of(opened().eventFile());
    }

    Plan plan() {
        return Objects.requireNonNull(plan, "an event file without an opening event");
    }

    /** When the option lapses that is held. */
    Instant until() {
        return Objects.requireNonNull(until, "an option that does not hold");
    }

    /** Whether or not it holds its spaces. */
    boolean isInLine() {
        return status == FileStatus.OPTION || status == FileStatus.QUOTED;
    }

    boolean waits() {
        return isInLine() && !holding;
    }

    boolean holds() {
        return isInLine() && holding;
    }

    boolean belongsTo(Actor actor) {
        return opened().customer().equals(actor.customer().toString())
                || opened().by().equals(actor.account().toString());
    }

    FileReceipt receipt(long sequence, boolean repeated) {
        return new FileReceipt(
                id(),
                opened().reference(),
                status,
                CustomerId.of(opened().customer()),
                plan(),
                rank,
                holding,
                until,
                challenged,
                offers.last().orElse(null),
                offers.agreed().orElse(null),
                offers.changedSinceAgreed(),
                sheet,
                sequence,
                0,
                repeated);
    }

    EventFileOpened opened() {
        return Objects.requireNonNull(opened, "an event file without an opening event");
    }
}
