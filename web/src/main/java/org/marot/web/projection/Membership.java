package org.marot.web.projection;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

/** How long a reader has been without a place in its group: it then waits without a word, and may wait for ever. */
final class Membership {
    private final long patienceNanos;
    private long lastMember = System.nanoTime();

    Membership(Duration patience) {
        patienceNanos = patience.toNanos();
    }

    /** @throws IllegalStateException when it is better begun anew */
    void check(Consumer<?, ?> reader) {
        if (reader.groupMetadata().generationId() >= 0) {
            lastMember = System.nanoTime();
        } else if (System.nanoTime() - lastMember > patienceNanos) {
            throw new IllegalStateException("no place among the readers for " + patienceNanos / 1_000_000_000 + " s");
        }
    }
}
