package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Payment;
import org.marot.shared.PassId;
import org.marot.web.support.Malformed;

/** What a caller asks to book. Fields that this version does not know are passed over. */
record BookingBody(
        @Schema(description = "The space's id", requiredMode = Schema.RequiredMode.REQUIRED, example = "desks")
        @Nullable
        String space,

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

        @Schema(description = "For people to read, up to 200 characters") @Nullable
        String title,

        @Schema(description = "Who pays, for staff that books for somebody else") @Nullable
        String customer,

        @Schema(description = "Only hold it, for ten minutes") @Nullable
        Boolean hold,

        @Schema(description = "The customer's category, for staff that books for somebody else") @Nullable
        String category,

        @Schema(description = "Of a desk pool, one of the desks that are kept for those who need them") @Nullable
        Boolean accessible,

        @Schema(
                description =
                        "The id of a pass or subscription that pays; not of a hold, which is paid when it is confirmed")
        @Nullable
        UUID pass) {
    /** Null where money is to pay. */
    @Nullable
    Payment payment() {
        if (pass != null && Boolean.TRUE.equals(hold)) {
            throw Malformed.unreadable("pass");
        }
        return Payment.by(pass == null ? null : new PassId(pass));
    }
}
