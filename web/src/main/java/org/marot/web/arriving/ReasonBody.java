package org.marot.web.arriving;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why staff put something right, for those who look at the reservation's history. */
record ReasonBody(
        @Schema(description = "For people to read, up to 500 characters") @Nullable
        String reason) {
    static final ReasonBody EMPTY = new ReasonBody(null);
}
