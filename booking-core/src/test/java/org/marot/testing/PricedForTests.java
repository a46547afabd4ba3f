package org.marot.testing;

import java.util.List;
import org.marot.reservation.events.OwedStep;
import org.marot.reservation.events.PaymentTerms;
import org.marot.reservation.events.PricedLine;
import org.marot.reservation.events.ReservationCharged;
import org.marot.reservation.events.ReservationPriced;

/** Prices of a history that is made up. */
final class PricedForTests {
    private static final String SYSTEM = "system";

    private PricedForTests() {}

    static ReservationPriced priced(String reservation, String venue, int tens, String at) {
        long net = 1_000L * tens;
        PricedLine line = new PricedLine(
                "space",
                venue + "-space-1",
                "day",
                1,
                net,
                false,
                "day",
                "standard",
                2000,
                net,
                net / 5,
                List.of("category:resident"));
        return new ReservationPriced(
                reservation,
                venue,
                List.of(line),
                net,
                net / 5,
                net + net / 5,
                "EUR",
                "resident",
                "2026-114",
                "2027-01-01",
                List.of(),
                new PaymentTerms(net / 2, null, List.of(new OwedStep(7, 0, false)), 0),
                "",
                0,
                0,
                SYSTEM,
                at);
    }

    static ReservationCharged charged(String reservation, String venue, int tens, String at) {
        long gross = 1_000L * tens;
        return new ReservationCharged(reservation, venue, 3, gross, gross / 2, 0, false, "EUR", SYSTEM, at);
    }
}
