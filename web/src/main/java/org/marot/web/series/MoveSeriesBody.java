package org.marot.web.series;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller changes about the dates of a series; what is not named stays as it is. */
record MoveSeriesBody(
        @Schema(description = "From this date on; all dates without it", example = "2027-03-02") @Nullable
        String following,

        @Nullable String space,

        @Schema(description = "The new time of day", example = "10:00") @Nullable
        String from,

        @Schema(description = "The new end; without it the length stays", example = "13:00") @Nullable
        String to,

        @Schema(description = "refuse (unless said otherwise), or skip: leave those dates where they are") @Nullable
        String onConflict) {
    static final MoveSeriesBody EMPTY = new MoveSeriesBody(null, null, null, null, null);
}
