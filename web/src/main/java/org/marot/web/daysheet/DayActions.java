package org.marot.web.daysheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.CheckOut;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationStatus;
import org.marot.reservation.write.UndoCheckIn;
import org.marot.reservation.write.UndoNoShow;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.web.arriving.Arrivals;
import org.marot.web.booking.PageRequests;
import org.marot.web.page.RecentWrite;
import org.marot.web.reservation.Bookings;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** What the buttons of a line do. */
@Component
class DayActions {
    private final Arrivals arrivals;
    private final Bookings bookings;
    private final ReservationTable table;
    private final Catalogue catalogue;
    private final PageRequests requests;
    private final RecentWrite recentWrite;

    DayActions(
            Arrivals arrivals,
            Bookings bookings,
            ReservationTable table,
            Catalogue catalogue,
            PageRequests requests,
            RecentWrite recentWrite) {
        this.arrivals = arrivals;
        this.bookings = bookings;
        this.table = table;
        this.catalogue = catalogue;
        this.requests = requests;
        this.recentWrite = recentWrite;
    }

    /** @throws Refused also when there is no such action */
    Receipt act(
            ReservationId id,
            String action,
            @Nullable String command,
            HttpServletRequest from,
            HttpServletResponse answer) {
        Request request = requests.of(command, "day sheet " + action, id);
        Receipt receipt = switch (action) {
            case "check-in" -> arrivals.send(new CheckIn(id, request), null);
            case "check-out" -> arrivals.send(new CheckOut(id, request), null);
            case "undo" -> undo(row(id, from), request);
            case "extend" -> extend(row(id, from), request);
            default -> throw Refused.notFound("no-such-reservation");
        };
        recentWrite.remember(receipt.position(), from, answer);
        return receipt;
    }

    private Receipt undo(ReservationRow row, Request request) {
        boolean missed = row.reservationStatus() == ReservationStatus.NO_SHOW;
        return arrivals.send(missed ? new UndoNoShow(row.id(), request) : new UndoCheckIn(row.id(), request), null);
    }

    /** Longer by one step of the space's grid. */
    private Receipt extend(ReservationRow row, Request request) {
        SpaceId space = new SpaceId(row.space());
        Duration step = catalogue
                .space(space)
                .map(known -> known.rules().granularity())
                .orElseThrow(() -> Refused.notFound("no-such-space"));
        Period longer = new Period(row.period().from(), row.period().to().plus(step));
        Wish wish = new Wish(space, longer, row.customerId(), row.category(), row.attendees(), row.layout());
        return bookings.send(new MoveReservation(row.id(), null, longer, request), wish);
    }

    private ReservationRow row(ReservationId id, HttpServletRequest from) {
        // so that what was done a moment ago can be put right at once
        var unused = recentWrite.isShownBy(ReservationTable.PROJECTION, from);
        return table.find(id).orElseThrow(() -> Refused.notFound("no-such-reservation"));
    }
}
