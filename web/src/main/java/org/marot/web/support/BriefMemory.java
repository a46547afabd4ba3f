package org.marot.web.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers what was just looked up, for moments and up to a number of entries, so that load does not reach the database. */
public final class BriefMemory<K, V> {
    private final Map<K, Remembered<V>> entries = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration life;
    private final int atMost;

    public BriefMemory(Clock clock, Duration life, int atMost) {
        this.clock = clock;
        this.life = life;
        this.atMost = atMost;
    }

    public Optional<V> get(K key, Supplier<Optional<V>> lookUp) {
        Instant now = clock.instant();
        Remembered<V> known = entries.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        if (entries.size() >= atMost) {
            entries.clear();
        }
        Optional<V> value = lookUp.get();
        entries.put(key, new Remembered<>(value, now.plus(life)));
        return value;
    }

    public void forget(K key) {
        entries.remove(key);
    }

    public void forgetAll() {
        entries.clear();
    }

    private record Remembered<V>(Optional<V> value, Instant until) {}
}
