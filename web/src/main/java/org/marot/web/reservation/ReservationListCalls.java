package org.marot.web.reservation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.people.Titles;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.web.account.SignedIn;
import org.marot.web.support.Page;
import org.marot.web.support.ReadsFrom;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reservations")
@Tag(name = "Reservations")
class ReservationListCalls {
    private final ReservationTable table;
    private final LateRows lateRows;
    private final ListFilters filters;
    private final ReservationHistory history;
    private final ReservationAnswers answers;
    private final Titles titles;
    private final SignedIn signedIn;

    ReservationListCalls(
            ReservationTable table,
            LateRows lateRows,
            ListFilters filters,
            ReservationHistory history,
            ReservationAnswers answers,
            Titles titles,
            SignedIn signedIn) {
        this.table = table;
        this.lateRows = lateRows;
        this.filters = filters;
        this.history = history;
        this.answers = answers;
        this.titles = titles;
        this.signedIn = signedIn;
    }

    @GetMapping
    @ReadsFrom(ReservationTable.PROJECTION)
    @Operation(
            summary = "Your reservations; for staff, also those of their venues",
            description = "In the order of their start. The period takes those that touch it.")
    Page<ReservationAnswer> list(
            @Parameter(description = "Date, local date-time, or one with an offset")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String venue,
            @RequestParam(required = false) @Nullable String space,
            @Parameter(
                            description =
                                    "held, confirmed, checked-in, completed, no-show, cancelled or expired; several separated by commas")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> status,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page.require(page, size);
        ReservationFilter filter =
                filters.read(signedIn.actor(), new ListQuery(from, to, venue, space, status, customer));
        List<ReservationRow> rows = table.list(filter, page, size);
        Map<ReservationId, String> named =
                titles.find(rows.stream().map(ReservationRow::id).toList());
        List<ReservationAnswer> items =
                rows.stream().map(row -> answers.of(row, named.get(row.id()))).toList();
        return new Page<>(items, page, size, table.count(filter));
    }

    @GetMapping("/{id}")
    @ReadsFrom(ReservationTable.PROJECTION)
    @Operation(summary = "One reservation")
    ReservationAnswer one(@PathVariable UUID id) {
        ReservationId reservation = new ReservationId(id);
        Actor actor = signedIn.actor();
        ReservationRow row = lateRows.find(reservation)
                .filter(found -> found.isVisibleTo(actor))
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
        return answers.of(row, titles.find(reservation).orElse(null));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What happened to it, first things first", description = "From the event store. Names nobody.")
    List<HistoryEntry> history(@PathVariable UUID id) {
        return history.of(new ReservationId(id), signedIn.actor());
    }
}
