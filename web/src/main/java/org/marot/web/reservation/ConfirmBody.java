package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Payment;
import org.marot.shared.PassId;

/** With what a hold is paid. */
record ConfirmBody(
        @Schema(description = "The id of a pass or subscription that pays") @Nullable
        UUID pass) {
    static final ConfirmBody EMPTY = new ConfirmBody(null);

    /** Null where money is to pay. */
    @Nullable
    Payment payment() {
        return Payment.by(pass == null ? null : new PassId(pass));
    }
}
