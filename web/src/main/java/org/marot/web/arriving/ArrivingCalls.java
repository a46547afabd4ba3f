package org.marot.web.arriving;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.write.CheckIn;
import org.marot.reservation.write.CheckOut;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.ReservationCommand;
import org.marot.reservation.write.UndoCheckIn;
import org.marot.reservation.write.UndoNoShow;
import org.marot.shared.ReservationId;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.ReservationAnswer;
import org.marot.web.reservation.ReservationAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reservations/{id}")
@Tag(name = "Reservations")
class ArrivingCalls {
    private final Arrivals arrivals;
    private final Requests requests;
    private final ReservationAnswers answers;

    ArrivingCalls(Arrivals arrivals, Requests requests, ReservationAnswers answers) {
        this.arrivals = arrivals;
        this.requests = requests;
        this.answers = answers;
    }

    @PostMapping("/check-in")
    @Operation(
            summary = "Say that its customer is there",
            description = "From some minutes before the start, as the space's rules say; staff, on that whole day.")
    @ApiResponse(responseCode = "422", description = "Too early, over, or not confirmed")
    ResponseEntity<ReservationAnswer> checkIn(@PathVariable UUID id) {
        Request request = requests.now("check-in " + id, "");
        return changed(arrivals.send(new CheckIn(new ReservationId(id), request), null));
    }

    @PostMapping("/check-out")
    @Operation(
            summary = "Say that its customer has left",
            description =
                    "Before the end, it ends with the running step of the space's grid; the rest is free at once.")
    @ApiResponse(responseCode = "422", description = "Nobody has checked in")
    ResponseEntity<ReservationAnswer> checkOut(@PathVariable UUID id) {
        Request request = requests.now("check-out " + id, "");
        return changed(arrivals.send(new CheckOut(new ReservationId(id), request), null));
    }

    @PostMapping("/undo-check-in")
    @Operation(summary = "Take a check-in back that was a mistake; staff, on that day")
    ResponseEntity<ReservationAnswer> undoCheckIn(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable ReasonBody body) {
        return correct("undo-check-in", id, body, UndoCheckIn::new);
    }

    @PostMapping("/undo-no-show")
    @Operation(summary = "Take a no-show back; staff, on that day")
    @ApiResponse(responseCode = "409", description = "Somebody else has the space by now")
    ResponseEntity<ReservationAnswer> undoNoShow(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable ReasonBody body) {
        return correct("undo-no-show", id, body, UndoNoShow::new);
    }

    private ResponseEntity<ReservationAnswer> correct(
            String what,
            UUID id,
            @Nullable ReasonBody body,
            BiFunction<ReservationId, Request, ReservationCommand> command) {
        ReasonBody asked = body == null ? ReasonBody.EMPTY : body;
        String reason = FreeText.reason(asked.reason());
        Request request = requests.now(what + " " + id, asked);
        return changed(arrivals.send(command.apply(new ReservationId(id), request), reason));
    }

    private ResponseEntity<ReservationAnswer> changed(Receipt receipt) {
        return ResponseEntity.ok()
                .header("Marot-Position", String.valueOf(receipt.position()))
                .body(answers.of(receipt));
    }
}
