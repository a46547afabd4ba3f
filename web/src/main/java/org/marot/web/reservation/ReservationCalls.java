package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.CancelReasons;
import org.marot.people.Titles;
import org.marot.reservation.write.BookSpace;
import org.marot.reservation.write.CancelReservation;
import org.marot.reservation.write.ConfirmReservation;
import org.marot.reservation.write.HoldSpace;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.Wish;
import org.marot.shared.ReservationId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reservations")
@Tag(name = "Reservations", description = "Every call can be repeated safely with an Idempotency-Key.")
class ReservationCalls {
    private static final String POSITION = "Marot-Position";
    private static final Duration HOLD = Duration.ofMinutes(10);

    private final Bookings bookings;
    private final Reservations reservations;
    private final Wishes wishes;
    private final Moves moves;
    private final Requests requests;
    private final ReservationAnswers answers;
    private final Titles titles;
    private final CancelReasons reasons;
    private final HoldLimit holds;

    ReservationCalls(
            Bookings bookings,
            Reservations reservations,
            Wishes wishes,
            Moves moves,
            Requests requests,
            ReservationAnswers answers,
            Titles titles,
            CancelReasons reasons,
            HoldLimit holds) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.wishes = wishes;
        this.moves = moves;
        this.requests = requests;
        this.answers = answers;
        this.titles = titles;
        this.reasons = reasons;
        this.holds = holds;
    }

    @PostMapping
    @Operation(summary = "Book a space, or hold it for ten minutes")
    @ApiResponse(responseCode = "201", description = "Booked or held; Location names the reservation")
    @ApiResponse(responseCode = "409", description = "Taken, with the nearest alternatives")
    @ApiResponse(responseCode = "422", description = "One or more rules say no, with the nearest alternatives")
    ResponseEntity<ReservationAnswer> book(@RequestBody BookingBody body) {
        String title = FreeText.title(body.title());
        Request request = requests.now("book", body).paidBy(body.payment());
        Wish wish = wishes.read(body, request.actor());
        ReservationId id = ReservationIds.of(request.actor().account(), request.command());
        ReservationCommand command = Boolean.TRUE.equals(body.hold())
                ? new HoldSpace(id, wish, HOLD, request)
                : new BookSpace(id, wish, request);
        Receipt receipt = bookings.send(command, wish);
        if (title != null) {
            titles.put(id, request.actor().account(), title);
        }
        return answer(HttpStatus.CREATED, receipt, answers.of(receipt, wish, title));
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "Make a hold final")
    ResponseEntity<ReservationAnswer> confirm(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable ConfirmBody body) {
        ConfirmBody asked = body == null ? ConfirmBody.EMPTY : body;
        Object told = asked.pass() == null ? id : id + " " + asked.pass();
        Request request = requests.now("confirm", told).paidBy(asked.payment());
        Receipt receipt = reservations.send(new ConfirmReservation(new ReservationId(id), request));
        holds.stands(receipt);
        return changed(receipt);
    }

    @PostMapping("/{id}/move")
    @Operation(
            summary = "Put it at another time, in another space, or both",
            description = "What is not named stays as it is. A move that cannot be made changes nothing.")
    ResponseEntity<ReservationAnswer> move(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable MoveBody body) {
        MoveBody asked = body == null ? MoveBody.EMPTY : body;
        Request request = requests.now("move " + id, asked);
        Moves.WishedMove move = moves.read(new ReservationId(id), asked, request);
        return changed(bookings.send(move.command(), move.wish()));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Give it up; its space is free at once")
    ResponseEntity<ReservationAnswer> cancel(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable CancelBody body) {
        CancelBody asked = body == null ? CancelBody.EMPTY : body;
        String reason = FreeText.reason(asked.reason());
        Request request = requests.now("cancel " + id, asked);
        Receipt receipt = reservations.send(new CancelReservation(new ReservationId(id), request));
        holds.stands(receipt);
        if (reason != null) {
            reasons.put(receipt.reservation(), request.actor().account(), reason);
        }
        return changed(receipt);
    }

    private ResponseEntity<ReservationAnswer> changed(Receipt receipt) {
        return answer(HttpStatus.OK, receipt, answers.of(receipt));
    }

    private ResponseEntity<ReservationAnswer> answer(HttpStatus status, Receipt receipt, ReservationAnswer body) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).header(POSITION, String.valueOf(receipt.position()));
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("/api/v1/reservations/" + receipt.reservation()));
        }
        return answer.body(body);
    }
}
