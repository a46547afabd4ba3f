package org.marot.reservation.write;

import org.jspecify.annotations.Nullable;
import org.marot.pricing.Order.PassOffer;
import org.marot.shared.PassId;

/**
 * A pass that is to pay.
 *
 * @param offer how it stands, while nobody else can spend of it; null until it was looked up
 */
public record Payment(PassId pass, @Nullable PassOffer offer) {
    /** By a pass that is not looked up yet; in money where there is none. */
    public static @Nullable Payment by(@Nullable PassId pass) {
        return pass == null ? null : new Payment(pass, null);
    }
}
