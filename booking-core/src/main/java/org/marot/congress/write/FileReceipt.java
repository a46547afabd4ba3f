package org.marot.congress.write;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;

/**
 * How an event file stands after a command.
 *
 * @param reference short and readable aloud, for example {@code D-7K3M9QW}
 * @param rank in the line; 0 when it stands in none
 * @param holding its spaces are claimed
 * @param until when its option lapses; null when it does not hold one
 * @param challenged somebody behind it is ready to sign
 * @param quote the last one; null when there was none
 * @param agreed by which the customer of a signed event is bound; null when there is none
 * @param changedSinceAgreed the event is no longer what its customer signed
 * @param sheet the last function sheet that was given out; null when there was none
 * @param sequence of the last event in the file's stream, from 0
 * @param position of the command's last event in the whole store; 0 until it is committed
 * @param repeated the command had been carried out before; nothing changed now
 */
public record FileReceipt(
        EventFileId eventFile,
        String reference,
        FileStatus status,
        CustomerId customer,
        Plan plan,
        int rank,
        boolean holding,
        @Nullable Instant until,
        boolean challenged,
        @Nullable Quote quote,
        @Nullable Quote agreed,
        boolean changedSinceAgreed,
        @Nullable FunctionSheet sheet,
        long sequence,
        long position,
        boolean repeated) {

    /** What the customer can hold the venue to: the last offer as long as it is good, or what was agreed on before. */
    public Optional<Quote> offer() {
        return Optional.ofNullable(quote).filter(Quote::counts).or(() -> Optional.ofNullable(agreed));
    }

    /** Somebody may accept the last quote once it is the file's turn: it is the first, or for what was changed since. */
    public boolean awaitsAcceptance() {
        return quote != null
                && quote.standing()
                && (!status.isSigned()
                        || status == FileStatus.CONFIRMED && (agreed == null || agreed.version() < quote.version()));
    }

    public FileReceipt at(long newPosition) {
        return new FileReceipt(
                eventFile,
                reference,
                status,
                customer,
                plan,
                rank,
                holding,
                until,
                challenged,
                quote,
                agreed,
                changedSinceAgreed,
                sheet,
                sequence,
                newPosition,
                repeated);
    }
}
