package org.marot.web.congress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.congress.EventFiles;
import org.marot.congress.write.ChangeEventFile;
import org.marot.congress.write.FileReceipt;
import org.marot.congress.write.FileStatus;
import org.marot.congress.write.OpenEventFile;
import org.marot.people.EventFileWords;
import org.marot.reservation.write.Request;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.EventFileId;
import org.marot.web.account.SignedIn;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.Wishes;
import org.marot.web.support.Malformed;
import org.marot.web.support.Page;
import org.marot.web.support.ReadsFrom;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/event-files")
@Tag(
        name = "Event files",
        description = "An organiser's event: several spaces and periods, with set-up and strike, held all or none.")
class EventFileCalls {
    private static final Set<String> STATUSES =
            Arrays.stream(FileStatus.values()).map(FileStatus::published).collect(Collectors.toUnmodifiableSet());

    private final EventFiles files;
    private final EventFileBodies bodies;
    private final EventFileTable table;
    private final EventFileHistory history;
    private final EventFileWords words;
    private final EventFileAnswers answers;
    private final Wishes wishes;
    private final Requests requests;
    private final SignedIn signedIn;

    EventFileCalls(
            EventFiles files,
            EventFileBodies bodies,
            EventFileTable table,
            EventFileHistory history,
            EventFileWords words,
            EventFileAnswers answers,
            Wishes wishes,
            Requests requests,
            SignedIn signedIn) {
        this.files = files;
        this.bodies = bodies;
        this.table = table;
        this.history = history;
        this.words = words;
        this.answers = answers;
        this.wishes = wishes;
        this.requests = requests;
        this.signedIn = signedIn;
    }

    @PostMapping
    @Operation(summary = "Describe an event", description = "An enquiry: nothing is claimed yet.")
    @ApiResponse(responseCode = "201", description = "Known; Location names the file")
    @ApiResponse(responseCode = "422", description = "Rules say no, naming each space")
    ResponseEntity<EventFileAnswer> open(@RequestBody EventFileBody body) {
        String title = FreeText.title(body.title());
        Request request = requests.now("open event file", body);
        Venue venue = bodies.venue(body.venue());
        EventFileId file = EventFileIds.of(request.actor().account(), request.command());
        CustomerId payer = wishes.payer(body.customer(), venue, request.actor());
        FileReceipt receipt = files.open(new OpenEventFile(file, payer, bodies.wish(body), request));
        call(receipt, title, request);
        return ResponseEntity.created(URI.create("/api/v1/event-files/" + file))
                .header(EventFileAnswers.POSITION, String.valueOf(receipt.position()))
                .body(answers.of(receipt));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Describe the event anew; staff alone once it is confirmed",
            description = "An option keeps its place in the line if nobody is overtaken by that; otherwise nothing"
                    + " changes unless acceptLoss says so, and then it goes to the end.")
    ResponseEntity<EventFileAnswer> change(@PathVariable UUID id, @RequestBody EventFileBody body) {
        String title = FreeText.title(body.title());
        Request request = requests.now("change event file " + id, body);
        boolean acceptLoss = Boolean.TRUE.equals(body.acceptLoss());
        FileReceipt receipt =
                files.change(new ChangeEventFile(new EventFileId(id), bodies.wish(body), acceptLoss, request));
        call(receipt, title, request);
        return answers.changed(receipt);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One event file, by the event store")
    EventFileAnswer one(@PathVariable UUID id) {
        return answers.of(find(id));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What happened to it, first things first")
    List<EventFileHistory.Entry> history(@PathVariable UUID id) {
        return history.of(find(id), signedIn.actor());
    }

    @GetMapping
    @ReadsFrom(EventFileTable.PROJECTION)
    @Operation(summary = "Your event files; for staff, those of their venues", description = "What comes next first.")
    Page<EventFileAnswer> list(
            @RequestParam(required = false) @Nullable String venue,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page.require(page, size);
        if (status != null && !STATUSES.contains(status)) {
            throw Malformed.unreadable("status");
        }
        Actor actor = signedIn.actor();
        EventFileTable.Filter filter = new EventFileTable.Filter(
                venue == null ? null : bodies.venue(venue).id(), status);
        List<EventFileRow> rows = table.list(actor, filter, page, size);
        Map<EventFileId, String> titles = words.titles(
                rows.stream().map(row -> EventFileId.of(row.eventFile())).toList());
        List<EventFileAnswer> items = rows.stream()
                .map(row -> EventFileAnswer.of(row, titles.get(EventFileId.of(row.eventFile()))))
                .toList();
        return new Page<>(items, page, size, table.count(actor, filter));
    }

    private FileReceipt find(UUID id) {
        return files.inspect(new EventFileId(id), requests.now("see event file", id));
    }

    private void call(FileReceipt receipt, @Nullable String title, Request request) {
        if (title != null && !receipt.repeated()) {
            words.call(receipt.eventFile(), receipt.customer(), request.actor().account(), title);
        }
    }
}
