package org.marot.web.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.people.Titles;
import org.marot.proof.CustomerCategories;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.MoveReservation;
import org.marot.reservation.write.Payment;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.web.page.RecentWrite;
import org.marot.web.reservation.Bookings;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.HoldLimit;
import org.marot.web.reservation.ReservationIds;
import org.marot.web.reservation.ReservationRow;
import org.springframework.stereotype.Component;

/** Sends what people decide on the pages, and lets the next page wait until it shows. */
@Component
class Booker {
    private final Bookings bookings;
    private final Reservations reservations;
    private final PageRequests requests;
    private final CustomerCategories categories;
    private final Titles titles;
    private final HoldLimit holds;
    private final RecentWrite recentWrite;

    Booker(
            Bookings bookings,
            Reservations reservations,
            PageRequests requests,
            CustomerCategories categories,
            Titles titles,
            HoldLimit holds,
            RecentWrite recentWrite) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.requests = requests;
        this.categories = categories;
        this.titles = titles;
        this.holds = holds;
        this.recentWrite = recentWrite;
    }

    /** Books; the same form sent twice books once. */
    ReservationId book(Space space, Period period, BookForm form, HttpServletRequest from, HttpServletResponse answer) {
        String title = FreeText.title(form.title());
        int people = form.attendees();
        Request request = requests.of(form.command(), "book page", new Asked(space.id(), period, people, form, title))
                .knowing(form.payment() == null ? PagePrices.read(form.price()) : null)
                .paidBy(form.payment());
        ReservationId id = ReservationIds.of(request.actor().account(), request.command());
        String category =
                categories.on(request.actor().customer(), period.from().toLocalDate());
        Wish wish = new Wish(
                space.id(),
                period,
                request.actor().customer(),
                category,
                people,
                form.wantedLayout(),
                form.needsAccessibleDesk());
        Receipt receipt = bookings.send(new BookSpace(id, wish, request), wish);
        if (title != null) {
            titles.put(id, request.actor().account(), title);
        }
        shows(receipt, from, answer);
        return id;
    }

    /** Moves, or changes nothing. */
    Receipt move(
            ReservationRow row,
            SpaceId space,
            Period period,
            @Nullable Long shownPrice,
            @Nullable String command,
            HttpServletRequest from,
            HttpServletResponse answer) {
        Request request = requests.of(command, "move page " + row.reservation(), space + " " + period)
                .knowing(shownPrice);
        boolean elsewhere = !space.value().equals(row.space());
        Wish wish = new Wish(
                space, period, row.customerId(), row.category(), row.attendees(), elsewhere ? null : row.layout());
        MoveReservation move = new MoveReservation(row.id(), elsewhere ? space : null, period, request);
        Receipt receipt = bookings.send(move, wish);
        shows(receipt, from, answer);
        return receipt;
    }

    Receipt cancel(ReservationId id, @Nullable String command, HttpServletRequest from, HttpServletResponse answer) {
        Receipt receipt = reservations.send(new CancelReservation(id, requests.of(command, "cancel page", id)));
        ends(receipt, from, answer);
        return receipt;
    }

    void confirm(
            ReservationId id,
            @Nullable String command,
            @Nullable String price,
            HttpServletRequest from,
            HttpServletResponse answer) {
        Request request = requests.of(command, "confirm page", id).knowing(PagePrices.read(price));
        ends(reservations.send(new ConfirmReservation(id, request)), from, answer);
    }

    private void ends(Receipt receipt, HttpServletRequest from, HttpServletResponse answer) {
        holds.stands(receipt);
        shows(receipt, from, answer);
    }

    private void shows(Receipt receipt, HttpServletRequest from, HttpServletResponse answer) {
        recentWrite.remember(receipt.position(), from, answer);
    }

    /** Everything that was asked, for the fingerprint. */
    private record Asked(
            SpaceId space,
            Period period,
            int people,
            @Nullable String layout,
            boolean accessible,
            @Nullable Payment payment,
            @Nullable String title) {
        private Asked(SpaceId space, Period period, int people, BookForm form, @Nullable String title) {
            this(space, period, people, form.wantedLayout(), form.needsAccessibleDesk(), form.payment(), title);
        }
    }
}
