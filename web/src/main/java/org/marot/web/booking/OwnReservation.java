package org.marot.web.booking;

import java.util.UUID;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.account.SignedIn;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** Finds a reservation for somebody who may change it, and nothing for anybody else. */
@Component
class OwnReservation {
    private final ReservationTable table;
    private final SignedIn signedIn;

    OwnReservation(ReservationTable table, SignedIn signedIn) {
        this.table = table;
        this.signedIn = signedIn;
    }

    ReservationRow find(UUID id) {
        ReservationRow row =
                table.find(new ReservationId(id)).orElseThrow(() -> Refused.notFound("no-such-reservation"));
        Entries.requireVisible(row, signedIn.actor());
        return row;
    }
}
