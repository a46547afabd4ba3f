package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.ReservationStatus;
import org.marot.web.price.PriceAnswer;
import org.marot.web.support.MoneyText;
import org.marot.web.support.TimeText;

/** A reservation as its customer and the venue's staff see it. */
@Schema(name = "Reservation")
public record ReservationAnswer(
        String id,

        @Schema(description = "Short, to read aloud", example = "R-7K3M9")
        String reference,

        @Schema(description = "held, confirmed, checked-in, completed, no-show, cancelled or expired")
        String status,

        String venue,
        String space,

        @Schema(description = "Which of the interchangeable units is planned; may still change until it is named")
        int unit,

        @Schema(description = "Which desk of a pool it is is known, and changes no more")
        boolean unitNamed,

        String from,
        String to,
        int attendees,
        String layout,
        String customer,
        @Nullable String title,

        @Schema(
                description =
                        "Fixed when it was confirmed; of a hold, what it would be now. Null where the venue has no"
                                + " grid of prices")
        @Nullable
        PriceAnswer price,

        @Schema(description = "Of the price, once it was cancelled: what its customer owes", example = "0.00") @Nullable
        String owed,

        @Schema(description = "When a hold lapses; null for anything else") @Nullable
        String expiresAt,

        @Schema(description = "Until when its customer can cancel it; null when it is over already") @Nullable
        String cancellableUntil) {

    static ReservationAnswer of(Receipt receipt, @Nullable String title, @Nullable PriceAnswer price) {
        ZoneId zone = receipt.period().zone();
        return new ReservationAnswer(
                receipt.reservation().toString(),
                receipt.reference(),
                receipt.status().published(),
                receipt.venue().value(),
                receipt.space().value(),
                receipt.unit(),
                receipt.unitNamed(),
                TimeText.of(receipt.period().from()),
                TimeText.of(receipt.period().to()),
                receipt.attendees(),
                receipt.layout(),
                receipt.customer().toString(),
                title,
                price,
                MoneyText.orNone(receipt.owed()),
                expiry(receipt.status(), receipt.expiresAt(), zone),
                receipt.status().isLiving() ? TimeText.of(receipt.period().from()) : null);
    }

    static ReservationAnswer of(ReservationRow row, @Nullable String title, @Nullable PriceAnswer price) {
        ReservationStatus status = row.reservationStatus();
        return new ReservationAnswer(
                row.reservation(),
                row.reference(),
                row.status(),
                row.venue(),
                row.space(),
                row.unit(),
                row.namedUnits() != null,
                row.fromLocal(),
                row.toLocal(),
                row.attendees(),
                row.layout(),
                row.customer(),
                title,
                price,
                MoneyText.orNone(row.owed()),
                expiry(status, row.expiresAt(), ZoneId.of(row.zone())),
                status.isLiving() ? row.fromLocal() : null);
    }

    private static @Nullable String expiry(ReservationStatus status, @Nullable Instant at, ZoneId zone) {
        return status != ReservationStatus.HELD || at == null
                ? null
                : TimeText.of(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
