package org.marot.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.web.support.Problem;

/** One date of a series and what can be said of it. */
@Schema(name = "SeriesDateVerdict")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DateAnswer(
        String date,
        String space,
        @Nullable String from,
        @Nullable String to,

        @Schema(
                description = "free, closed, taken, breaks-rules or no-such-hour; for a change also exception"
                        + " (moved or cancelled by itself, and left alone) or begun")
        String verdict,

        @Schema(description = "The clock shows its start or end twice that night; the earlier one is meant")
        boolean hourTwice,

        List<Problem.Reason> violations,
        List<Problem.Alternative> alternatives) {}
