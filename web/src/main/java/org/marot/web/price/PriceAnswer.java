package org.marot.web.price;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price by a grid, with everything that it is made of. Amounts are strings with two decimals. */
@Schema(name = "ReservationPrice")
public record PriceAnswer(
        List<PriceLineAnswer> lines,
        List<PriceLineAnswer.Vat> vatByRate,
        String net,
        String vat,
        String gross,
        @Schema(example = "EUR") String currency,

        @Schema(description = "Of the customer, on the day of use", example = "resident")
        String category,

        @Schema(description = "The vote behind the grid", example = "2026-114")
        String decision,

        @Schema(description = "The grid's first day", example = "2027-01-01")
        String inForce,

        Due due) {

    /** When what is to be paid, and what is owed by whom gives up. */
    @Schema(name = "PriceDue")
    public record Due(
            String atBooking,
            String balance,

            @Schema(description = "Until when the balance is due; null for on invoice") @Nullable
            String balanceOn,

            @Schema(description = "Held and given back") String securityDeposit,

            @Schema(
                    description =
                            "The earliest step first; later than the last step all is owed; empty where nothing is")
            List<Step> cancelling) {}

    /** Who gives up on that day or earlier owes that. */
    @Schema(name = "PriceStep")
    public record Step(
            @Schema(description = "Before the first day") int days,

            @Schema(example = "2027-03-02") String until,
            String owed,

            @Schema(description = "Whether the town may refuse that customer's next request")
            boolean mayRefuseNext) {}
}
