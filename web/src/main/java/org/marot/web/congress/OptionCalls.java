package org.marot.web.congress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.CancelEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileWords;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.LocalTimeReader;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.support.Malformed;
import org.marot.web.support.MoneyText;
import org.marot.web.support.TimeText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an event file: its option, its signature, its end. */
@RestController
@RequestMapping("/api/v1/event-files")
@Tag(name = "Event files")
class OptionCalls {
    private final EventFiles files;
    private final EventFileWords words;
    private final EventFileAnswers answers;
    private final Requests requests;

    OptionCalls(EventFiles files, EventFileWords words, EventFileAnswers answers, Requests requests) {
        this.files = files;
        this.words = words;
        this.answers = answers;
        this.requests = requests;
    }

    /** Until when an option is to stand. */
    @Schema(name = "OptionBody")
    record OptionBody(
            @Schema(
                    description = "On the venue's clock or with an offset",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "2027-02-08T18:00")
            @Nullable
            String until,

            @Schema(description = "Of an extension: why; only staff and the organiser read it") @Nullable
            String reason) {}

    /** Why an event does not take place here. */
    @Schema(name = "CancelEventFileBody")
    record CancelBody(
            @Nullable String reason,

            @Schema(
                    description = "What GET …/cancellation said is owed: if that has changed, nothing happens",
                    example = "1250.10")
            @Nullable
            String due) {}

    @PostMapping("/{id}/option")
    @Operation(
            summary = "Put an option on all spaces",
            description = "Rank 1 holds them until then; a higher rank waits behind the files that were there before.")
    @ApiResponse(responseCode = "409", description = "Something that is no option stands there, naming each space")
    ResponseEntity<EventFileAnswer> option(@PathVariable UUID id, @RequestBody OptionBody body) {
        Request request = requests.now("option " + id, body);
        return answers.changed(files.option(new EventFileId(id), until(id, body, request), request));
    }

    @PostMapping("/{id}/extend")
    @Operation(summary = "Give an option more time; staff alone", description = "Needs a reason.")
    ResponseEntity<EventFileAnswer> extend(@PathVariable UUID id, @RequestBody OptionBody body) {
        String reason = FreeText.reason(body.reason());
        if (reason == null) {
            throw Malformed.missing("reason");
        }
        Request request = requests.now("extend " + id, body);
        FileReceipt receipt = files.extend(new EventFileId(id), until(id, body, request), request);
        return explained(receipt, reason, request);
    }

    @PostMapping("/{id}/challenge")
    @Operation(
            summary = "Ready to sign: ask those before to decide",
            description = "Each of them has eight days at most. Only who comes next can ask.")
    ResponseEntity<EventFileAnswer> challenge(@PathVariable UUID id) {
        return answers.changed(files.challenge(new EventFileId(id), requests.now("challenge " + id, id)));
    }

    @PostMapping("/{id}/confirm")
    @Operation(summary = "The contract is signed; staff alone")
    ResponseEntity<EventFileAnswer> confirm(@PathVariable UUID id) {
        return answers.changed(files.confirm(new EventFileId(id), requests.now("confirm event file " + id, id)));
    }

    @PostMapping("/{id}/cancel")
    @ApiResponse(responseCode = "422", description = "It is over, or something else than due is owed by now")
    @Operation(summary = "The event does not take place here", description = "What the file held is free at once.")
    ResponseEntity<EventFileAnswer> cancel(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable CancelBody body) {
        String reason = body == null ? null : FreeText.reason(body.reason());
        Request request = requests.now("cancel event file " + id, String.valueOf(body));
        Long due = body == null || body.due() == null ? null : MoneyText.read("due", body.due());
        FileReceipt receipt = files.cancel(new CancelEventFile(new EventFileId(id), due, request));
        return explained(receipt, reason, request);
    }

    private ResponseEntity<EventFileAnswer> explained(FileReceipt receipt, @Nullable String reason, Request request) {
        if (reason != null && !receipt.repeated()) {
            words.explain(
                    receipt.eventFile(),
                    receipt.customer(),
                    receipt.sequence(),
                    request.actor().account(),
                    reason);
        }
        return answers.changed(receipt);
    }

    private Instant until(UUID id, OptionBody body, Request request) {
        String text = TimeText.required("until", body.until());
        FileReceipt file = files.inspect(new EventFileId(id), request);
        return LocalTimeReader.read(text, file.plan().zone()).toInstant();
    }
}
