package org.marot.web.functionsheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.SheetEntry;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.functionsheet.SheetWriting.Typed;
import org.marot.web.reservation.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What staff write for a function sheet. */
@RestController
@RequestMapping("/api/v1/event-files/{id}/function-sheet/entries")
@Tag(name = "Event files")
class SheetEntryCalls {
    private final SheetDesk desk;
    private final SheetWriting writing;
    private final Requests requests;

    SheetEntryCalls(SheetDesk desk, SheetWriting writing, Requests requests) {
        this.desk = desk;
        this.writing = writing;
        this.requests = requests;
    }

    /** What is to be said. */
    @Schema(name = "FunctionSheetEntryBody")
    record EntryBody(
            @Schema(description = "The code of something ordered for that day, of which more is said") @Nullable
            String service,

            @Schema(description = "Of the event, set-up and strike included; left out for a note to the team") @Nullable
            String day,

            @Schema(description = "On the venue's clock", example = "10:30") @Nullable
            String at,

            @Schema(description = "One of the event's") @Nullable
            String space,

            @Schema(
                    description = "Whom it concerns; left out for all",
                    allowableValues = {"catering", "technical", "equipment", "cleaning"})
            @Nullable
            String trade,

            @Schema(description = "May be left out for something ordered") @Nullable
            String text) {}

    /** What was said. */
    @Schema(name = "FunctionSheetEntry")
    record EntryAnswer(
            String id,
            @Nullable String service,
            @Nullable String day,
            @Nullable String at,
            @Nullable String space,
            @Nullable String trade,
            String text) {
        static EntryAnswer of(SheetEntry entry) {
            return new EntryAnswer(
                    entry.id().toString(),
                    entry.service(),
                    entry.day() == null ? null : Objects.toString(entry.day()),
                    entry.at() == null ? null : Objects.toString(entry.at()),
                    entry.space(),
                    entry.trade(),
                    entry.text());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say what happens when and where; staff alone",
            description = "What is said of something ordered takes the place of what was said of it before.")
    @ApiResponse(responseCode = "422", description = "Something is amiss; everything is named")
    EntryAnswer add(@PathVariable UUID id, @RequestBody EntryBody body) {
        Request request = requests.now("add sheet entry " + id, body);
        Typed typed = new Typed(body.service(), body.day(), body.at(), body.space(), body.trade(), body.text());
        return EntryAnswer.of(writing.add(desk.file(new EventFileId(id), request), typed, request));
    }

    @DeleteMapping("/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take something back; staff alone", description = "Sheets that were given out still show it.")
    void remove(@PathVariable UUID id, @PathVariable UUID entry) {
        Request request = requests.now("see event file", id);
        if (!writing.remove(desk.file(new EventFileId(id), request), entry, request)) {
            throw Refused.notFound("no-such-entry");
        }
    }
}
