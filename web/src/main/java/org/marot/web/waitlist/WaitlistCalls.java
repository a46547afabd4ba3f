package org.marot.web.waitlist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.waitlist.write.EntryId;
import org.marot.waitlist.write.JoinWaitlist;
import org.marot.waitlist.write.Standing;
import org.marot.waitlist.write.Waitlist;
import org.marot.web.account.SignedIn;
import org.marot.web.projection.Positions;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.support.Page;
import org.marot.web.support.ReadsFrom;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/waitlist")
@Tag(
        name = "Waitlist",
        description = "A place in the line for what is taken; what is released is offered to the first.")
class WaitlistCalls {
    private static final String POSITION = "Marot-Position";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Waitlist waitlist;
    private final WaitingWishes wishes;
    private final StaffReasons reasons;
    private final WaitlistTable table;
    private final Requests requests;
    private final Positions positions;
    private final SignedIn signedIn;

    WaitlistCalls(
            Waitlist waitlist,
            WaitingWishes wishes,
            StaffReasons reasons,
            WaitlistTable table,
            Requests requests,
            Positions positions,
            SignedIn signedIn) {
        this.waitlist = waitlist;
        this.wishes = wishes;
        this.reasons = reasons;
        this.table = table;
        this.requests = requests;
        this.positions = positions;
        this.signedIn = signedIn;
    }

    @PostMapping
    @Operation(
            summary = "Wait for a space that is taken",
            description = "When it is released, it is held for the first in line until expiresAt, two hours as a rule.")
    @ApiResponse(responseCode = "201", description = "In the line; Location names the entry")
    @ApiResponse(responseCode = "422", description = "It is free, a rule stands against it, or you wait already")
    ResponseEntity<WaitlistAnswer> join(@RequestBody WaitlistBody body) {
        Request request = requests.now("join waitlist", body);
        EntryId entry = EntryIds.of(request.actor().account(), request.command());
        String reason = FreeText.reason(body.reason());
        JoinWaitlist command = new JoinWaitlist(entry, wishes.read(body, request.actor()), request);
        Standing standing = waitlist.join(command);
        reasons.keep(reason, command, standing);
        return ResponseEntity.created(URI.create("/api/v1/waitlist/" + entry))
                .header(POSITION, String.valueOf(standing.position()))
                .body(answer(standing));
    }

    @GetMapping
    @ReadsFrom(WaitlistTable.PROJECTION)
    @Operation(summary = "Your places in the line", description = "Those that are not over first.")
    Page<WaitlistAnswer> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        Page.require(page, size);
        Actor actor = signedIn.actor();
        List<WaitlistAnswer> items =
                table.list(actor, page, size).stream().map(WaitlistAnswer::of).toList();
        return new Page<>(items, page, size, table.count(actor));
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Take the offer", description = "The reservation that is held for you is confirmed.")
    ResponseEntity<WaitlistAnswer> accept(@PathVariable UUID id) {
        Standing standing = waitlist.accept(new EntryId(id), requests.now("accept offer", id));
        return ResponseEntity.ok()
                .header(POSITION, String.valueOf(standing.position()))
                .body(answer(standing));
    }

    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "204", description = "Left; an offer goes to the next in line")
    @Operation(summary = "Give up the place in the line, and the offer if there is one")
    ResponseEntity<Void> leave(@PathVariable UUID id) {
        Standing standing = waitlist.leave(new EntryId(id), requests.now("leave waitlist", id));
        return ResponseEntity.noContent()
                .header(POSITION, String.valueOf(standing.position()))
                .build();
    }

    /** As the table has it, where the rank stands; if it is late, as the decision left it. */
    private WaitlistAnswer answer(Standing standing) {
        if (!positions.await(WaitlistTable.PROJECTION, standing.position(), PATIENCE)) {
            return WaitlistAnswer.of(standing);
        }
        return table.find(standing.entry().value())
                .map(WaitlistAnswer::of)
                .orElseGet(() -> WaitlistAnswer.of(standing));
    }
}
