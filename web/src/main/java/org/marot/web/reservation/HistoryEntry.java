package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.marot.closure.Closures;

/** One thing that happened to a reservation. */
public record HistoryEntry(
        @Schema(description = "On the venue's clock, with its offset")
        String at,

        @Schema(description = "you, customer, staff or system; never a name")
        String by,

        @Schema(
                description =
                        "held, booked, confirmed, moved, cancelled, expired, checked-in, check-in-undone, checked-out, completed,"
                                + " not-used, reinstated or unit-named")
        String what,

        @Schema(description = "What it was about, for example the new period of a move")
        Map<String, Object> details) {
    /** The same, with the closure that it came of. */
    HistoryEntry because(Closures.Cause cause) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put("closure", cause.kind());
        if (!cause.reason().isEmpty()) {
            more.put("reason", cause.reason());
        }
        return new HistoryEntry(at, by, what, more);
    }
}
