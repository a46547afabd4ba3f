package org.marot.web.series;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller asks to repeat. Fields that this version does not know are passed over. */
record SeriesBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "frederic-suisse-room-1") @Nullable
        String space,

        @Schema(
                description = "Start of the first period, on the venue's wall clock",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2027-03-02T09:00")
        @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-03-02T12:00") @Nullable
        String to,

        @Schema(
                description = "By RFC 5545, daily to yearly, with COUNT or UNTIL; 366 dates at most",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "FREQ=WEEKLY;BYDAY=TU;COUNT=10")
        @Nullable
        String rrule,

        @Schema(description = "Dates to leave out") @Nullable
        List<String> skip,

        @Schema(description = "Another time or space for single dates") @Nullable
        List<Instead> instead,

        @Schema(description = "refuse (unless said otherwise) or skip") @Nullable
        String onConflict,

        @Nullable Integer attendees,
        @Nullable String layout,
        @Nullable String title,
        @Nullable String customer,
        @Nullable String category,

        @Schema(description = "Of a desk pool, on every date one of the desks that are kept for those who need them")
        @Nullable
        Boolean accessible) {

    /** Where one date is to be instead. */
    record Instead(
            @Nullable String date,
            @Nullable String space,
            @Nullable String from,
            @Nullable String to) {}
}
