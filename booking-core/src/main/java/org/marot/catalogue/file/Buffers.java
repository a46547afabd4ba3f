package org.marot.catalogue.file;

import java.time.Duration;
import java.util.Optional;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;

/** The time kept free before and after a customer's period. */
record Buffers(Duration before, Duration after) {
    static final Buffers NONE = new Buffers(Duration.ZERO, Duration.ZERO);

    private static final Duration LONGEST = Duration.ofDays(7);

    /** Reads {@code buffers} of a venue or space; what it leaves out comes from the entry around it. */
    static Buffers read(Entry owner, Buffers around) {
        Optional<Value> value = owner.find("buffers");
        if (value.isEmpty()) {
            return around;
        }
        Entry entry = value.get().entry("before and after");
        Duration before = entry.find("before").flatMap(Buffers::length).orElse(around.before);
        Duration after = entry.find("after").flatMap(Buffers::length).orElse(around.after);
        entry.close();
        return new Buffers(before, after);
    }

    private static Optional<Duration> length(Value value) {
        Optional<Duration> length = Durations.duration(value);
        if (length.isPresent() && length.get().compareTo(LONGEST) > 0) {
            value.mistake("expected none to " + Durations.text(LONGEST));
            return Optional.empty();
        }
        return length;
    }
}
