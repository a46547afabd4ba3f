package org.marot.web.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.marot.web.projection.DeadLetter;
import org.marot.web.support.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Operations", description = "For administrators.")
class OperationsCalls {
    private final Operations operations;

    OperationsCalls(Operations operations) {
        this.operations = operations;
    }

    /** What a rebuild did. */
    record RebuildAnswer(String name, long events, long millis, long eventsPerSecond) {}

    /** Whether a retry helped. */
    record RetryAnswer(boolean settled) {}

    @GetMapping("/status")
    @Operation(summary = "How far the events have come")
    Status status() {
        return operations.status();
    }

    @PostMapping("/projections/{name}/rebuild")
    @Operation(
            summary = "Make a projection again from the event store",
            description = "Beside the live table, which is read all the time; answers when the tables have swapped.")
    @ApiResponse(responseCode = "409", description = "It is being rebuilt already")
    RebuildAnswer rebuild(@PathVariable String name) {
        var rebuilt = operations.rebuild(name);
        return new RebuildAnswer(rebuilt.name(), rebuilt.events(), rebuilt.millis(), rebuilt.eventsPerSecond());
    }

    @GetMapping("/dead-letters")
    @Operation(summary = "Events that a projection could not digest, and those that wait behind them")
    Page<DeadLetter> deadLetters(
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        Page.require(page, size);
        return new Page<>(operations.deadLetters(page, size), page, size, operations.countDeadLetters());
    }

    @PostMapping("/dead-letters/{id}/retry")
    @Operation(summary = "Try one again, and then those that waited for it")
    RetryAnswer retry(@PathVariable long id) {
        return new RetryAnswer(operations.retry(id));
    }

    @DeleteMapping("/dead-letters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Give one up for good, and try those that waited for it",
            description = "Its row lacks the event until the projection is rebuilt, and /status says needsRebuild.")
    void drop(@PathVariable long id) {
        operations.drop(id);
    }
}
