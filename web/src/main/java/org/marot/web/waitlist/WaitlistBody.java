package org.marot.web.waitlist;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller would like to wait for: one space, or any space of a kind in a venue. */
record WaitlistBody(
        @Schema(description = "The space's id; or venue and kind instead", example = "desks") @Nullable
        String space,

        @Schema(description = "Any space of this kind in this venue will do") @Nullable
        String venue,

        @Schema(description = "desk-pool, room or hall; with a space too: others of its kind will do as well") @Nullable
        String kind,

        @Schema(
                description = "Local date-time of the venue, or one with an offset",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2027-03-02T09:00")
        @Nullable
        String from,

        @Schema(
                description = "Exclusive end",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2027-03-02T12:00")
        @Nullable
        String to,

        @Schema(description = "How many people, 1 unless said otherwise") @Nullable
        Integer attendees,

        @Schema(description = "One of the space's layouts; its usual one unless said otherwise") @Nullable
        String layout,

        @Schema(description = "Of a desk pool, one of the desks that are kept for those who need them") @Nullable
        Boolean accessible,

        @Schema(description = "Who waits, for staff that puts somebody else in the line") @Nullable
        String customer,

        @Schema(description = "Why staff does so; staff alone reads it, up to 500 characters") @Nullable
        String reason) {}
