package org.marot.stream;

import java.util.concurrent.TimeUnit;

/** Longer and longer pauses while something stays broken. */
public final class Backoff {
    private static final long FIRST_MS = 100;
    private static final long LONGEST_MS = 5_000;
    private long nextMs = FIRST_MS;

    public void reset() {
        nextMs = FIRST_MS;
    }

    /** An interrupt ends the pause and stays set. */
    public void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(nextMs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        nextMs = Math.min(2 * nextMs, LONGEST_MS);
    }
}
