package org.marot.web.enquiry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sort of event somebody has in mind. */
enum EventKind {
    CONGRESS,
    SEMINAR,
    ASSEMBLY,
    TRAINING,
    FAIR,
    DINNER,
    CONCERT,
    OTHER;

    /** As the form sends it. */
    String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EventKind> named(@Nullable String text) {
        return Stream.of(values()).filter(kind -> kind.published().equals(text)).findFirst();
    }
}
