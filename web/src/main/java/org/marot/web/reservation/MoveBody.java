package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where and when a reservation shall be instead; what is not named stays as it is. */
record MoveBody(
        @Schema(description = "Another space of the same venue") @Nullable
        String space,

        @Schema(example = "2027-03-02T14:00") @Nullable String from,
        @Schema(example = "2027-03-02T17:00") @Nullable String to) {
    static final MoveBody EMPTY = new MoveBody(null, null, null);
}
