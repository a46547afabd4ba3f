package org.marot.web.congress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.EventFiles;
import org.marot.congress.write.FileReceipt;
import org.marot.shared.EventFileId;
import org.marot.web.reservation.Requests;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where and when an event file would fit. */
@RestController
@RequestMapping("/api/v1/event-files")
@Tag(name = "Event files")
class ProposalCalls {
    private final EventFiles files;
    private final ProposalSearch search;
    private final Requests requests;

    ProposalCalls(EventFiles files, ProposalSearch search, Requests requests) {
        this.files = files;
        this.search = search;
        this.requests = requests;
    }

    @GetMapping("/{id}/proposals")
    @Operation(
            summary = "Other spaces and days in which the whole event fits, best first",
            description = "Each room that the file wants becomes one room that holds as many people in the same layout,"
                    + " for all days; all days move together. What the file itself holds is no hindrance.")
    ProposalAnswer proposals(
            @PathVariable UUID id,
            @Parameter(description = "The first day that will do; without it a month before the asked date")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last day that will do, 366 days later at most; without it a month after")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(
                            description =
                                    "How many days in a row; the last one is repeated. Without it, as many as the file has")
                    @RequestParam(required = false)
                    @Nullable
                    String days) {
        FileReceipt file = files.inspect(new EventFileId(id), requests.now("see event file", id));
        return ProposalAnswer.of(search.find(file, search.read(file, from, to, days)));
    }
}
