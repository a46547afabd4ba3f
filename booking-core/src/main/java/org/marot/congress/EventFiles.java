package org.marot.congress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.marot.congress.write.CancelEventFile;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.ConfirmEventFile;
import org.marot.congress.write.EventFileCommand;
import org.marot.congress.write.ExtendOption;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.InspectEventFile;
import org.marot.congress.write.LapseOption;
import org.marot.congress.write.OpenEventFile;
import org.marot.congress.write.OptionLine.Before;
import org.marot.congress.write.OptionLine.State;
import org.marot.congress.write.PlaceOption;
import org.marot.congress.write.RecordChallenge;
import org.marot.congress.write.ShortenOption;
import org.marot.eventstore.EventPositions;
import org.marot.reservation.CommandSender;
import org.marot.reservation.write.Request;
import org.marot.shared.CommandId;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.shared.Violation;
import org.springframework.stereotype.Component;

/**
 * Carries out what is asked of event files. What changes the line does so alone, and moves everybody behind in the same
 * transaction, so that no release and no promotion is ever seen without the other.
 */
@Component
public class EventFiles {
    /** The one before must decide within that time when somebody behind it is ready to sign. */
    public static final Duration CHALLENGE = Duration.ofDays(8);

    private final EventFileSender sender;
    private final CommandSender transactions;
    private final LineMoves moves;
    private final OptionTable line;
    private final EventPositions positions;

    EventFiles(
            EventFileSender sender,
            CommandSender transactions,
            LineMoves moves,
            OptionTable line,
            EventPositions positions) {
        this.sender = sender;
        this.transactions = transactions;
        this.moves = moves;
        this.line = line;
        this.positions = positions;
    }

    public FileReceipt open(OpenEventFile command) {
        try {
            return sender.send(command);
        } catch (AggregateStreamCreationException repeated) {
            return sender.repeat(command);
        }
    }

    /** Opens a file and puts an option on it, or does neither. */
    public FileReceipt openWithOption(OpenEventFile command, Instant until) {
        try {
            return alone(() -> {
                Request request = command.request();
                if (positions.exists(command.eventFile().toString())) {
                    return sender.repeat(command);
                }
                FileReceipt opened = sender.send(command);
                return optionAfter(opened.eventFile(), until, request);
            });
        } catch (AggregateStreamCreationException repeated) {
            return sender.repeat(command);
        }
    }

    /** How the file stands, for whoever may know. */
    public FileReceipt inspect(EventFileId file, Request request) {
        return sender.send(new InspectEventFile(file, request));
    }

    /** @throws Refused {@code must-accept-the-loss} when the file would go to the end of the line, and did not accept that */
    public FileReceipt change(ChangeEventFile command) {
        return allowed(command, () -> inLine(command));
    }

    /** Gives a file without an option other spaces or days, and puts one on it, or does neither. */
    public FileReceipt changeWithOption(ChangeEventFile command, Instant until) {
        return allowed(command, () -> {
            sender.send(command);
            return optionAfter(command.eventFile(), until, command.request());
        });
    }

    /** All spaces or none: holds them, or waits behind the files that were there before. */
    public FileReceipt option(EventFileId file, Instant until, Request request) {
        PlaceOption command = new PlaceOption(file, until, request);
        return allowed(command, () -> inLine(command));
    }

    /** @throws Refused unless the file is the next for all its spaces */
    public FileReceipt challenge(EventFileId file, Request request) {
        return allowed(new InspectEventFile(file, request), () -> {
            Instant until = request.at();
            for (Before before : holders(file)) {
                Request system =
                        EventFileSender.ofTheSystem("challenge/" + request.command(), before.file(), request.at());
                FileReceipt shortened = sender.send(
                        new ShortenOption(before.file(), request.at().plus(CHALLENGE), system));
                Instant theirs = shortened.until();
                until = theirs != null && theirs.isAfter(until) ? theirs : until;
            }
            return sender.send(new RecordChallenge(file, until, request));
        });
    }

    public FileReceipt extend(EventFileId file, Instant until, Request request) {
        ExtendOption command = new ExtendOption(file, until, request);
        return allowed(command, () -> sender.send(command));
    }

    public FileReceipt confirm(EventFileId file, Request request) {
        ConfirmEventFile command = new ConfirmEventFile(file, request);
        return allowed(command, () -> {
            FileReceipt receipt = sender.send(command);
            moves.block(file, request.at());
            return receipt;
        });
    }

    public FileReceipt cancel(EventFileId file, Request request) {
        return cancel(new CancelEventFile(file, null, request));
    }

    /** @throws Refused {@code must-know-what-is-owed} when that is no more what the caller was told */
    public FileReceipt cancel(CancelEventFile command) {
        return allowed(command, () -> inLine(command));
    }

    /** What the option's timer asks. */
    FileReceipt lapse(EventFileId file, Instant at) {
        return alone(() -> inLine(new LapseOption(file, EventFileSender.ofTheSystem("lapse/" + at, file, at))));
    }

    void advanceAll(Instant at) {
        line.venues()
                .forEach(venue -> alone(() -> {
                    moves.advance(venue, at);
                    return venue;
                }));
    }

    private FileReceipt optionAfter(EventFileId file, Instant until, Request first) {
        CommandId command = EventFileSender.named("option/" + first.command(), file);
        return inLine(
                new PlaceOption(file, until, new Request(command, first.fingerprint(), first.actor(), first.at())));
    }

    FileReceipt inLine(EventFileCommand command) {
        FileReceipt receipt = sender.send(command);
        if (!receipt.repeated()) {
            moves.advance(receipt.plan().venue(), command.request().at());
        }
        return receipt;
    }

    /** Who may not do it, or has done it before, keeps nobody waiting. */
    FileReceipt allowed(EventFileCommand command, Supplier<FileReceipt> work) {
        FileReceipt known = inspect(command.eventFile(), command.request());
        return known.repeated() ? known : alone(work);
    }

    private List<Before> holders(EventFileId file) {
        List<Before> before = line.before(file);
        if (before.stream().anyMatch(one -> one.state() == State.CONFIRMED)) {
            throw Refused.because(Violation.of("must-not-challenge-what-is-signed"));
        }
        if (before.isEmpty() || before.stream().anyMatch(one -> one.state() == State.WAITING)) {
            throw Refused.because(Violation.of("must-be-next-in-line"));
        }
        return before;
    }

    private <R> R alone(Supplier<R> work) {
        return transactions.together(() -> {
            line.lock();
            return work.get();
        });
    }
}
