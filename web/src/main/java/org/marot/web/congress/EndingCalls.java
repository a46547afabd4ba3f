package org.marot.web.congress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFileEndings;
import org.marot.congress.EventFileQuotes;
import org.marot.congress.EventFiles;
import org.marot.congress.write.Cancellation;
import org.marot.congress.write.LostReason;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.Wishes;
import org.marot.web.support.Malformed;
import org.marot.web.support.MoneyText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an event file ends, as the venue's staff say. */
@RestController
@RequestMapping("/api/v1/event-files")
@Tag(name = "Event files")
class EndingCalls {
    private final EventFiles files;
    private final EventFileQuotes quotes;
    private final EventFileEndings endings;
    private final EventFileAnswers answers;
    private final Requests requests;

    EndingCalls(
            EventFiles files,
            EventFileQuotes quotes,
            EventFileEndings endings,
            EventFileAnswers answers,
            Requests requests) {
        this.files = files;
        this.quotes = quotes;
        this.endings = endings;
        this.answers = answers;
        this.requests = requests;
    }

    /** Why nothing comes of it. */
    @Schema(name = "DeclineEventFileBody")
    record DeclineBody(
            @Schema(
                    description = "price, date-taken, too-small, another-venue, given-up, no-answer or other",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "date-taken")
            @Nullable
            String reason) {}

    /** How it was. */
    @Schema(name = "DeliverEventFileBody")
    record DeliverBody(
            @Schema(description = "How many came", requiredMode = Schema.RequiredMode.REQUIRED, example = "174")
            @Nullable
            Integer attendees) {}

    /** What is owed by who gives up a signed event. */
    @Schema(name = "Cancellation")
    record CancellationAnswer(
            @Schema(description = "To the first day; negative once that has gone by; null where nothing was agreed on")
            @Nullable
            Long days,

            @Schema(description = "Of the gross price") int percent,
            @Schema(example = "1250.10") String due,
            String currency) {
        private static CancellationAnswer of(Cancellation owed) {
            return new CancellationAnswer(owed.days(), owed.percent(), MoneyText.of(owed.due()), MoneyText.CURRENCY);
        }
    }

    @GetMapping("/{id}/cancellation")
    @Operation(
            summary = "What would be owed if the event were given up now",
            description = "By the conditions of the quote by which it was signed; nothing before.")
    CancellationAnswer cancellation(@PathVariable UUID id) {
        Request request = requests.now("see event file", id);
        return quotes.cancellation(files.inspect(new EventFileId(id), request), request.at())
                .map(CancellationAnswer::of)
                .orElseGet(() -> new CancellationAnswer(null, 0, MoneyText.of(0), MoneyText.CURRENCY));
    }

    @PostMapping("/{id}/decline")
    @Operation(summary = "Nothing comes of it; staff alone", description = "What the file held is free at once.")
    ResponseEntity<EventFileAnswer> decline(@PathVariable UUID id, @RequestBody DeclineBody body) {
        if (body.reason() == null) {
            throw Malformed.missing("reason");
        }
        LostReason reason = LostReason.of(body.reason()).orElseThrow(() -> Malformed.unreadable("reason"));
        return answers.changed(
                endings.decline(new EventFileId(id), reason, requests.now("decline event file " + id, body)));
    }

    @PostMapping("/{id}/deliver")
    @Operation(summary = "The event took place; staff alone", description = "From its beginning on.")
    ResponseEntity<EventFileAnswer> deliver(@PathVariable UUID id, @RequestBody DeliverBody body) {
        if (body.attendees() == null) {
            throw Malformed.missing("attendees");
        }
        int came = body.attendees() == 0 ? 0 : Wishes.attendees(body.attendees());
        return answers.changed(
                endings.deliver(new EventFileId(id), came, requests.now("deliver event file " + id, body)));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Nothing is left to do about it; staff alone")
    ResponseEntity<EventFileAnswer> close(@PathVariable UUID id) {
        return answers.changed(endings.close(new EventFileId(id), requests.now("close event file " + id, id)));
    }
}
