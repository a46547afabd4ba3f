package org.marot.web.congress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.people.EventFileContact;
import org.marot.people.EventFileNote;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.EventFileId;
import org.marot.shared.Refused;
import org.marot.web.reservation.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom to call about an event, and what its organiser and the venue's staff write to each other. */
@RestController
@RequestMapping("/api/v1/event-files/{id}")
@Tag(name = "Event files")
class ContactCalls {
    private final EventFiles files;
    private final EventFilePeople people;
    private final Requests requests;

    ContactCalls(EventFiles files, EventFilePeople people, Requests requests) {
        this.files = files;
        this.people = people;
        this.requests = requests;
    }

    /** Somebody to call or write to. */
    @Schema(name = "EventFileContactBody")
    record ContactBody(
            @Schema(
                    allowableValues = {"organiser", "on-site", "billing", "technical"},
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String role,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String name,

            @Schema(description = "This or a phone number") @Nullable
            String email,

            @Schema(example = "+33 5 65 00 00 00") @Nullable String phone) {}

    /** Somebody to call or write to, as known. */
    @Schema(name = "EventFileContact")
    record ContactAnswer(
            String id,
            String role,
            String name,
            @Nullable String email,
            @Nullable String phone) {
        static ContactAnswer of(EventFileContact contact) {
            return new ContactAnswer(
                    contact.id().toString(),
                    contact.role().published(),
                    contact.name(),
                    contact.email() == null ? null : contact.email().value(),
                    contact.phone());
        }
    }

    /** What is to be said. */
    @Schema(name = "EventFileNoteBody")
    record NoteBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String text,

            @Schema(description = "Of staff: the organiser never reads it") @Nullable
            Boolean staffOnly) {}

    /** What was said. */
    @Schema(name = "EventFileNote")
    record NoteAnswer(
            String id,
            String at,

            @Schema(allowableValues = {"you", "staff", "customer"})
            String by,

            boolean staffOnly,
            String text) {
        static NoteAnswer of(EventFileNote note, Actor reader) {
            return new NoteAnswer(
                    note.id().toString(),
                    note.at().toString(),
                    ContactCalls.by(note, reader),
                    note.staffOnly(),
                    note.text());
        }
    }

    static String by(EventFileNote note, Actor reader) {
        if (note.by().equals(reader.account())) {
            return "you";
        }
        return note.byStaff() ? "staff" : "customer";
    }

    @GetMapping("/contacts")
    @Operation(summary = "Whom to call about the event")
    List<ContactAnswer> contacts(@PathVariable UUID id) {
        return people.contacts(find(id, requests.now("see event file", id))).stream()
                .map(ContactAnswer::of)
                .toList();
    }

    @PostMapping("/contacts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add somebody to call")
    @ApiResponse(responseCode = "422", description = "Something is amiss; everything is named")
    ContactAnswer add(@PathVariable UUID id, @RequestBody ContactBody body) {
        Request request = requests.now("add contact " + id, body);
        EventFilePeople.Typed typed = new EventFilePeople.Typed(body.role(), body.name(), body.email(), body.phone());
        return ContactAnswer.of(people.add(find(id, request), typed, request));
    }

    @DeleteMapping("/contacts/{contact}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget somebody")
    void remove(@PathVariable UUID id, @PathVariable UUID contact) {
        if (!people.remove(find(id, requests.now("see event file", id)), contact)) {
            throw Refused.notFound("no-such-contact");
        }
    }

    @GetMapping("/notes")
    @Operation(summary = "What was written about the event", description = "First things first.")
    List<NoteAnswer> notes(@PathVariable UUID id) {
        Request request = requests.now("see event file", id);
        return people.notes(find(id, request), request.actor()).stream()
                .map(note -> NoteAnswer.of(note, request.actor()))
                .toList();
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write something about the event")
    NoteAnswer write(@PathVariable UUID id, @RequestBody NoteBody body) {
        Request request = requests.now("write note " + id, body);
        boolean staffOnly = Boolean.TRUE.equals(body.staffOnly());
        return NoteAnswer.of(people.note(find(id, request), body.text(), staffOnly, request), request.actor());
    }

    private FileReceipt find(UUID id, Request request) {
        return files.inspect(new EventFileId(id), request);
    }
}
