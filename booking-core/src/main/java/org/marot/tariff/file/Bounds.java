package org.marot.tariff.file;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.yaml.Durations;
import org.marot.catalogue.yaml.Entry;
import org.marot.catalogue.yaml.Value;
import org.marot.pricing.grid.Bound;

/** Reads thresholds: {@code from}, {@code over}, {@code up-to} and {@code under}, or one number that it must be. */
final class Bounds {
    private static final int MOST = 1_000_000;

    private Bounds() {}

    static @Nullable Bound number(Optional<Value> value) {
        return value.map(v -> v.isEntry() ? read(v, Bounds::number) : exactly(v))
                .orElse(null);
    }

    static @Nullable Bound minutes(Optional<Value> value) {
        return value.map(v -> read(v, Bounds::minutes)).orElse(null);
    }

    private static @Nullable Bound exactly(Value value) {
        return number(value).map(n -> new Bound(n, n)).orElse(null);
    }

    private static Optional<Long> number(Value value) {
        var number = value.number(1, MOST);
        return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
    }

    private static Optional<Long> minutes(Value value) {
        return Durations.duration(value).map(Duration::toMinutes).filter(minutes -> {
            if (minutes == 0) {
                value.mistake("must be longer than nothing");
            }
            return minutes > 0;
        });
    }

    private static @Nullable Bound read(Value value, Function<Value, Optional<Long>> number) {
        Entry entry = value.entry("from or over, up-to or under");
        Optional<Value> from = entry.find("from");
        Optional<Value> over = entry.find("over");
        Optional<Value> upTo = entry.find("up-to");
        Optional<Value> under = entry.find("under");
        entry.close();
        if (!value.isEntry()) {
            return null;
        }
        if (from.isEmpty() && over.isEmpty() && upTo.isEmpty() && under.isEmpty()) {
            value.mistake("names no threshold; expected from or over, up-to or under");
            return null;
        }
        if (from.isPresent() && over.isPresent() || upTo.isPresent() && under.isPresent()) {
            value.mistake("expected either from or over, and either up-to or under");
            return null;
        }
        long least = from.flatMap(number).orElse(0L)
                + over.flatMap(number).map(n -> n + 1).orElse(0L);
        long most = upTo.flatMap(number).orElse(Long.MAX_VALUE);
        most = Math.min(most, under.flatMap(number).map(n -> n - 1).orElse(Long.MAX_VALUE));
        if (most < Math.max(1, least)) {
            value.mistake("nothing is both at least " + least + " and at most " + most + ", so it can never apply");
            return null;
        }
        return new Bound(least, most);
    }
}
