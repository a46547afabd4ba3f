package org.marot.notifications.delivery;

import java.time.Duration;

/** How long a mail waits after an attempt that failed: half a minute, then twice as long each time, at most an hour. */
final class RetryDelay {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    private RetryDelay() {}

    static Duration after(int attempts) {
        int doublings = Math.min(Math.max(attempts - 1, 0), 10);
        Duration delay = FIRST.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
