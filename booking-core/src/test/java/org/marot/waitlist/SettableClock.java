package org.marot.waitlist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test sets it; one thread may be ahead of the others. */
final class SettableClock extends Clock {
    private final ThreadLocal<Duration> ahead = ThreadLocal.withInitial(() -> Duration.ZERO);
    private volatile Instant now;

    SettableClock(Instant now) {
        this.now = now;
    }

    void set(Instant to) {
        now = to;
    }

    /** In this thread alone. */
    void goAhead(Duration time) {
        ahead.set(ahead.get().plus(time));
    }

    @Override
    public Instant instant() {
        return now.plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
