package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.account.SignedIn;
import org.marot.web.page.RecentWrite;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** Finds a reservation for somebody who may change it, and nothing for anybody else. */
@Component
class OwnReservation {
    private final ReservationTable table;
    private final SignedIn signedIn;
    private final RecentWrite recentWrite;
    private final HttpServletRequest current;

    OwnReservation(ReservationTable table, SignedIn signedIn, RecentWrite recentWrite, HttpServletRequest current) {
        this.table = table;
        this.signedIn = signedIn;
        this.recentWrite = recentWrite;
        this.current = current;
    }

    ReservationRow find(UUID id) {
        // so that what somebody has just booked can be changed at once
        var unused = recentWrite.isShownBy(ReservationTable.PROJECTION, current);
        ReservationRow row =
                table.find(new ReservationId(id)).orElseThrow(() -> Refused.notFound("no-such-reservation"));
        Entries.requireVisible(row, signedIn.actor());
        return row;
    }
}
