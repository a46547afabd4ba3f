package org.marot.web.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as its organiser describes it. Fields that this version does not know are passed over. */
record EventFileBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "clement-marot") @Nullable
        String venue,

        @Schema(description = "What the event is called", example = "Journées du safran") @Nullable
        String title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "180") @Nullable
        Integer attendees,

        @Schema(description = "Whom staff do it for; oneself without it") @Nullable
        String customer,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable SpaceBody> spaces,

        @Nullable List<@Nullable ServiceBody> services,

        @Schema(description = "Of a change: go to the end of the line where the place cannot be kept") @Nullable
        Boolean acceptLoss) {

    /** One space for one period. */
    @Schema(name = "EventFileSpaceBody")
    record SpaceBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "clement-marot-grande-salle") @Nullable
            String space,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-05-11T09:00") @Nullable
            String from,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2027-05-11T18:00") @Nullable
            String to,

            @Schema(description = "The usual one without it", example = "theatre") @Nullable
            String layout,

            @Schema(description = "ISO 8601; the space's own buffer without it", example = "PT2H") @Nullable
            String setUp,

            @Schema(description = "ISO 8601; the space's own buffer without it", example = "PT1H") @Nullable
            String strike,

            @Schema(description = "In this space; everybody, or as many as it holds, without it") @Nullable
            Integer attendees) {}

    /** Something ordered with the spaces, for one day or for each. */
    @Schema(name = "EventFileServiceBody")
    record ServiceBody(
            @Schema(example = "coffee-break") @Nullable String code,
            @Schema(example = "180") @Nullable Integer quantity,

            @Schema(description = "Each day on which the spaces are used without it", example = "2027-05-11") @Nullable
            String day) {}
}
