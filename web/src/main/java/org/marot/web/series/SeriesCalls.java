package org.marot.web.series;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Titles;
import org.marot.reservation.write.Request;
import org.marot.series.SeriesBookings;
import org.marot.series.SeriesChange;
import org.marot.series.SeriesChanges;
import org.marot.series.SeriesReceipt;
import org.marot.series.SeriesWish;
import org.marot.series.write.SeriesStanding;
import org.marot.shared.Refused;
import org.marot.shared.SeriesId;
import org.marot.web.reservation.FreeText;
import org.marot.web.reservation.Requests;
import org.marot.web.reservation.Wishes;
import org.marot.web.series.VerdictAnswers.Party;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/series")
@Tag(
        name = "Series",
        description = "Reservations that repeat by a rule. Each date is a reservation with a life of its own.")
class SeriesCalls {
    private static final String POSITION = "Marot-Position";
    private final SeriesBookings bookings;
    private final SeriesChanges changes;
    private final SeriesBodies bodies;
    private final VerdictAnswers answers;
    private final Requests requests;
    private final Wishes wishes;
    private final Titles titles;
    private final UnmetDemand demand;

    SeriesCalls(
            SeriesBookings bookings,
            SeriesChanges changes,
            SeriesBodies bodies,
            VerdictAnswers answers,
            Requests requests,
            Wishes wishes,
            Titles titles,
            UnmetDemand demand) {
        this.bookings = bookings;
        this.changes = changes;
        this.bodies = bodies;
        this.answers = answers;
        this.requests = requests;
        this.wishes = wishes;
        this.titles = titles;
        this.demand = demand;
    }

    /** What each date comes to. */
    record Preview(List<DateAnswer> occurrences) {}

    /** The date on and after which a series is given up; all of it without one. */
    record CancelSeriesBody(@Nullable String following) {}

    /** A date that was left out, and where it is to be; where the series has its first period without more. */
    record AddDateBody(
            @Nullable String date,
            @Nullable String space,
            @Nullable String from,
            @Nullable String to,
            @Nullable Boolean accessible) {}

    @PostMapping("/preview")
    @Operation(summary = "What each date of a rule comes to; books nothing")
    Preview preview(@RequestBody SeriesBody body) {
        Request request = requests.now("preview series", body);
        SeriesWish wish = bodies.wish(body, request.actor());
        Party party = Party.of(wish, request.actor(), wishes);
        return new Preview(answers.of(bookings.preview(wish, request), party));
    }

    @PostMapping
    @Operation(
            summary = "Book every date of a rule but the skipped ones, all or nothing",
            description = "With onConflict \"skip\", dates that cannot be had are left out as well.")
    @ApiResponse(responseCode = "201", description = "Booked; Location names the series")
    @ApiResponse(responseCode = "409", description = "Taken, naming every date")
    @ApiResponse(responseCode = "422", description = "A rule says no, naming every date")
    ResponseEntity<SeriesAnswer> book(@RequestBody SeriesBody body) {
        String title = FreeText.title(body.title());
        Request request = requests.now("book series", body);
        SeriesReceipt receipt = book(bodies.wish(body, request.actor()), request);
        if (title != null) {
            receipt.standing()
                    .dates()
                    .forEach(
                            one -> titles.put(one.reservation(), request.actor().account(), title));
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/v1/series/" + receipt.standing().series()))
                .header(POSITION, String.valueOf(receipt.position()))
                .body(SeriesAnswer.of(receipt.standing()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One series, by the event store")
    SeriesAnswer one(@PathVariable UUID id) {
        return SeriesAnswer.of(changes.find(new SeriesId(id), requests.now("see series", id)));
    }

    @PostMapping("/{id}/move/preview")
    @Operation(summary = "What a move would do to each date; changes nothing")
    Preview previewMove(@PathVariable UUID id, @RequestBody(required = false) @Nullable MoveSeriesBody body) {
        MoveSeriesBody asked = body == null ? MoveSeriesBody.EMPTY : body;
        SeriesChange change = bodies.change(asked);
        return new Preview(answers.of(
                changes.previewMove(new SeriesId(id), change, requests.now("preview move series " + id, asked))));
    }

    @PostMapping("/{id}/move")
    @Operation(
            summary = "Put all dates, or one and the following, at another time of day or in another space",
            description = "All or nothing. Dates that were moved or cancelled by themselves stay as they are.")
    ResponseEntity<SeriesAnswer> move(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable MoveSeriesBody body) {
        MoveSeriesBody asked = body == null ? MoveSeriesBody.EMPTY : body;
        Request request = requests.now("move series " + id, asked);
        return changed(changes.move(new SeriesId(id), bodies.change(asked), request));
    }

    @PostMapping("/{id}/cancel")
    @Operation(
            summary = "Give up all dates, or one and the following",
            description = "Dates that were moved by themselves stay as they are.")
    ResponseEntity<SeriesAnswer> cancel(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable CancelSeriesBody body) {
        LocalDate following = body == null ? null : SeriesBodies.date("following", body.following());
        Request request = requests.now("cancel series " + id, String.valueOf(following));
        return changed(changes.cancel(new SeriesId(id), following, request));
    }

    @PostMapping("/{id}/dates")
    @Operation(summary = "Book a date after all that had been skipped")
    ResponseEntity<SeriesAnswer> add(@PathVariable UUID id, @RequestBody AddDateBody body) {
        Request request = requests.now("add to series " + id, body);
        SeriesId series = new SeriesId(id);
        LocalDate date = SeriesBodies.requiredDate("date", body.date());
        SeriesStanding standing = changes.find(series, request);
        SeriesWish.Place place = bodies.place(
                body.space(),
                body.from(),
                body.to(),
                standing.frame().space(),
                wishes.venueOf(wishes.space("space", standing.frame().space().value())));
        return changed(changes.add(series, date, place, Boolean.TRUE.equals(body.accessible()), request));
    }

    private SeriesReceipt book(SeriesWish wish, Request request) {
        try {
            SeriesReceipt receipt = bookings.book(idOf(request), wish, request);
            demand.keep(wish, receipt, request);
            return receipt;
        } catch (Refused refused) {
            demand.keep(wish, refused, request);
            throw refused;
        }
    }

    /** The same request of the same account always means the same series. */
    static SeriesId idOf(Request request) {
        String name = "series/" + request.actor().account() + "/" + request.command();
        return new SeriesId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static ResponseEntity<SeriesAnswer> changed(SeriesReceipt receipt) {
        return ResponseEntity.ok()
                .header(POSITION, String.valueOf(receipt.position()))
                .body(SeriesAnswer.of(receipt.standing()));
    }
}
