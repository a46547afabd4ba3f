package org.marot.web.projection;

/** What a rebuild did. */
public record Rebuilt(String name, long events, long millis) {
    public long eventsPerSecond() {
        return millis == 0 ? events : events * 1_000 / millis;
    }
}
