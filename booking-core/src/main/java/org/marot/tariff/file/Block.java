package org.marot.tariff.file;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Wording;
import org.marot.catalogue.yaml.Durations;

/** Keys with their values as YAML writes them; what is left out is not written. */
final class Block {
    private final List<String> lines = new ArrayList<>();

    Block put(String key, @Nullable String value) {
        if (value != null) {
            lines.add(key + ": " + value);
        }
        return this;
    }

    Block put(String key, @Nullable Wording wording) {
        return put(
                key,
                wording == null
                        ? null
                        : wording.english() == null
                                ? quoted(wording.french())
                                : "{fr: " + quoted(wording.french()) + ", en: " + quoted(wording.english()) + "}");
    }

    /** Names, in their order. */
    <T> Block put(String key, Collection<T> names, Function<T, String> written) {
        return names.isEmpty() ? this : put(key, list(names, written));
    }

    Block put(String key, Collection<String> names) {
        return put(key, names.stream().sorted().toList(), name -> name);
    }

    static <T> String list(Collection<T> items, Function<T, String> written) {
        return items.stream().map(written).collect(Collectors.joining(", ", "[", "]"));
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    static String amount(long cents) {
        return "%d.%02d".formatted(cents / 100, cents % 100);
    }

    static @Nullable String amount(@Nullable Long cents) {
        return cents == null ? null : amount(cents.longValue());
    }

    static @Nullable String taxes(@Nullable Boolean included) {
        return included == null ? null : included ? "included" : "excluded";
    }

    static String length(Duration duration) {
        return Durations.text(duration);
    }

    static @Nullable String period(@Nullable Period period) {
        if (period == null) {
            return null;
        }
        return period.isZero()
                ? "none"
                : period.toTotalMonths() > 0 ? period.toTotalMonths() + " months" : period.getDays() + " days";
    }

    /** On one line, within another. */
    String inline() {
        return lines.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** As one item of a list. */
    String item() {
        return lines.stream().collect(Collectors.joining("\n    ", "  - ", "\n"));
    }

    /** Under a key. */
    String under(String key) {
        return lines.isEmpty() ? "" : lines.stream().collect(Collectors.joining("\n  ", "\n" + key + ":\n  ", "\n"));
    }
}
