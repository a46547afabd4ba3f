package org.marot.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sees to a service. */
public enum Trade {
    CATERING,
    TECHNICAL,
    EQUIPMENT,
    CLEANING;

    /** As files and the API name it. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Trade> named(@Nullable String text) {
        return Stream.of(values())
                .filter(trade -> trade.published().equals(text))
                .findFirst();
    }
}
