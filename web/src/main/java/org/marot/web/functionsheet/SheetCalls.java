package org.marot.web.functionsheet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.web.functionsheet.SheetDesk.Look;
import org.marot.web.reservation.Requests;
import org.marot.web.support.Malformed;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The function sheet of an event. */
@RestController
@RequestMapping("/api/v1/event-files/{id}")
@Tag(name = "Event files")
class SheetCalls {
    private static final String POSITION = "Marot-Position";

    private final SheetDesk desk;
    private final SheetDocuments documents;
    private final SheetWords words;
    private final Requests requests;

    SheetCalls(SheetDesk desk, SheetDocuments documents, SheetWords words, Requests requests) {
        this.desk = desk;
        this.documents = documents;
        this.words = words;
        this.requests = requests;
    }

    /** What is to be given out. */
    @Schema(name = "FunctionSheetBody")
    record PublishBody(
            @Schema(description = "Of the sheet that was read; left out to give out whatever is now") @Nullable
            String digest) {}

    /** Who has read what. */
    @Schema(name = "FunctionSheetReadBody")
    record ReadBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer version,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    allowableValues = {"catering", "technical", "equipment", "cleaning"})
            @Nullable
            String trade) {}

    @GetMapping("/function-sheet")
    @Operation(
            summary = "What happens when and where",
            description = "As things are now, marked against the last version; with version, as it was given out.")
    SheetAnswer sheet(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        Request request = requests.now("see event file", id);
        return answer(look(desk.file(new EventFileId(id), request), version), request.actor());
    }

    @GetMapping("/function-sheet.pdf")
    @Operation(summary = "The same as a paper", description = "PDF/UA, in the language of Accept-Language.")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @RequestParam(defaultValue = "0") int version) {
        Request request = requests.now("see event file", id);
        Look look = look(desk.file(new EventFileId(id), request), version);
        return documents.download(look, isStaff(look.file(), request.actor()));
    }

    @PostMapping("/function-sheet")
    @Operation(
            summary = "Give it out to the team; staff alone",
            description = "The next version; each trade for which it says something new has to acknowledge it.")
    @ApiResponse(responseCode = "422", description = "Not signed, nothing new, or not what was read")
    ResponseEntity<SheetAnswer> publish(@PathVariable UUID id, @RequestBody PublishBody body) {
        Request request = requests.now("publish sheet " + id, body);
        return changed(desk.publish(new EventFileId(id), body.digest(), request), request.actor());
    }

    @PostMapping("/function-sheet/acknowledgements")
    @Operation(summary = "Say that a trade has read the last one; staff alone")
    @ApiResponse(responseCode = "422", description = "Another version was given out since")
    ResponseEntity<SheetAnswer> acknowledge(@PathVariable UUID id, @RequestBody ReadBody body) {
        Integer version = body.version();
        if (version == null) {
            throw Malformed.missing("version");
        }
        Request request = requests.now("acknowledge sheet " + id, body);
        return changed(
                desk.acknowledge(new EventFileId(id), version, SheetPage.trade(body.trade()), request),
                request.actor());
    }

    private ResponseEntity<SheetAnswer> changed(FileReceipt file, Actor actor) {
        return ResponseEntity.ok()
                .header(POSITION, String.valueOf(file.position()))
                .body(answer(desk.now(file), actor));
    }

    private Look look(FileReceipt file, int version) {
        return version == 0 ? desk.now(file) : desk.version(file, version);
    }

    private SheetAnswer answer(Look look, Actor actor) {
        FileReceipt file = look.file();
        return SheetAnswer.of(
                look,
                isStaff(file, actor),
                words.written(file.eventFile(), file.plan().venue(), look.lines()));
    }

    private static boolean isStaff(FileReceipt file, Actor actor) {
        return actor.isStaffOf(file.plan().venue());
    }
}
