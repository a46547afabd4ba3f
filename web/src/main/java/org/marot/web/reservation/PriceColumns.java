package org.marot.web.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.ReservationPriced;
import org.marot.reservation.write.AgreedPrice;
import org.marot.reservation.write.PriceFacts;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reservation costs, in hundredths of the currency.
 *
 * @param text the event that fixed it
 */
public record PriceColumns(long net, long vat, long gross, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Null for what costs nothing any more. */
    static @Nullable PriceColumns of(ReservationPriced event) {
        return event.inForce().isEmpty()
                ? null
                : new PriceColumns(event.net(), event.vat(), event.gross(), JSON.writeValueAsString(event));
    }

    static @Nullable PriceColumns read(ResultSet row) throws SQLException {
        String text = row.getString("price");
        return text == null
                ? null
                : new PriceColumns(
                        row.getLong("price_net"), row.getLong("price_vat"), row.getLong("price_gross"), text);
    }

    public AgreedPrice agreed() {
        return Objects.requireNonNull(PriceFacts.read(JSON.readValue(text, ReservationPriced.class)));
    }
}
