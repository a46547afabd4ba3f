package org.marot.web.seats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.marot.reservation.write.PinUnit;
import org.marot.reservation.write.Receipt;
import org.marot.reservation.write.Request;
import org.marot.reservation.write.Reservations;
import org.marot.reservation.write.UnpinUnit;
import org.marot.shared.ReservationId;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.ReservationAnswer;
import org.marot.web.reservation.ReservationAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reservations/{id}")
@Tag(name = "Reservations")
class DeskCalls {
    private final Reservations reservations;
    private final Requests requests;
    private final ReservationAnswers answers;

    DeskCalls(Reservations reservations, Requests requests, ReservationAnswers answers) {
        this.reservations = reservations;
        this.requests = requests;
        this.answers = answers;
    }

    /** Which desk somebody would like. */
    record DeskBody(
            @Schema(description = "From 1", example = "7") int unit) {}

    @PostMapping("/desk")
    @Operation(
            summary = "Choose a desk of the pool",
            description =
                    "Where the space's rules let customers choose; whoever was planned there is planned elsewhere.")
    @ApiResponse(responseCode = "409", description = "That desk is somebody else's for some of that time")
    ResponseEntity<ReservationAnswer> choose(@PathVariable UUID id, @RequestBody DeskBody body) {
        Request request = requests.now("desk " + id, body);
        return changed(reservations.send(new PinUnit(new ReservationId(id), body.unit(), request)));
    }

    @DeleteMapping("/desk")
    @Operation(
            summary = "Give back the desk that one chose",
            description = "Any desk of the pool will do again; which one it is becomes known late.")
    @ApiResponse(responseCode = "422", description = "It was not chosen, or its customer sits there")
    ResponseEntity<ReservationAnswer> giveBack(@PathVariable UUID id) {
        return changed(
                reservations.send(new UnpinUnit(new ReservationId(id), requests.now("desk given back " + id, ""))));
    }

    private ResponseEntity<ReservationAnswer> changed(Receipt receipt) {
        return ResponseEntity.ok()
                .header("Marot-Position", String.valueOf(receipt.position()))
                .body(answers.of(receipt));
    }
}
