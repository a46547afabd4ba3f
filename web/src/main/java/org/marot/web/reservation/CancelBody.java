package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a reservation is given up, for those who look at its history. */
record CancelBody(
        @Schema(description = "For people to read, up to 500 characters") @Nullable
        String reason) {
    static final CancelBody EMPTY = new CancelBody(null);
}
