package org.marot.web.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Remembers what was just looked up, for moments and up to a number of entries, so that load does not reach the database. */
public final class BriefMemory<K, V> {
    private final Map<K, Remembered<V>> entries = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration life;
    private final int atMost;
    private final Predicate<V> worthKeeping;

    public BriefMemory(Clock clock, Duration life, int atMost) {
        this(clock, life, atMost, any -> true);
    }

    /** What is not worth keeping is looked up each time; that there is nothing is always kept. */
    public BriefMemory(Clock clock, Duration life, int atMost, Predicate<V> worthKeeping) {
        this.clock = clock;
        this.life = life;
        this.atMost = atMost;
        this.worthKeeping = worthKeeping;
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
        if (value.stream().allMatch(worthKeeping)) {
            entries.put(key, new Remembered<>(value, now.plus(life)));
        } else {
            entries.remove(key);
        }
        return value;
    }

    public void forgetAll() {
        entries.clear();
    }

    private record Remembered<V>(Optional<V> value, Instant until) {}
}
