package org.marot.congress.write;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event file remembers of its quotes. */
final class FileOffers {
    private @Nullable Quote last;
    /** By which the customer is bound. */
    private @Nullable Quote agreed;

    private boolean changedSinceAgreed;

    void offer(Quote quote) {
        last = quote;
    }

    void accept() {
        last = last().map(Quote::taken).orElseThrow();
        agreed = last;
        changedSinceAgreed = false;
    }

    /** Signed in whatever way: to what was on offer. */
    void sign() {
        agreed = last().filter(Quote::counts).orElse(null);
    }

    /** It was for something else. */
    void withdraw(boolean signed) {
        last = last().map(Quote::withdrawn).orElse(null);
        changedSinceAgreed = signed;
    }

    Optional<Quote> last() {
        return Optional.ofNullable(last);
    }

    Optional<Quote> agreed() {
        return Optional.ofNullable(agreed);
    }

    boolean changedSinceAgreed() {
        return changedSinceAgreed;
    }
}
