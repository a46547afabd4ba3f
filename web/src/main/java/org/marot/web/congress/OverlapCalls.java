package org.marot.web.congress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.marot.congress.EventFiles;
import org.marot.congress.LineOverlaps;
import org.marot.congress.LineOverlaps.Overlap;
import org.marot.congress.write.FileReceipt;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.marot.web.reservation.Requests;
import org.marot.web.support.TimeText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an event file meets others in the line. */
@RestController
@RequestMapping("/api/v1/event-files")
@Tag(name = "Event files")
class OverlapCalls {
    private final EventFiles files;
    private final LineOverlaps overlaps;
    private final Requests requests;

    OverlapCalls(EventFiles files, LineOverlaps overlaps, Requests requests) {
        this.files = files;
        this.overlaps = overlaps;
        this.requests = requests;
    }

    /** What others want, too. */
    @Schema(name = "EventFileOverlap")
    record OverlapAnswer(
            String space,

            @Schema(description = "Of that space; fewer than it has when the others want a part of it")
            List<String> cells,

            String from,
            String to,

            @Schema(
                    allowableValues = {"before", "behind"},
                    description = "Whether the others came earlier")
            String place,

            @Schema(allowableValues = {"waiting", "holding", "confirmed"})
            String standing,

            @Schema(description = "How many others") int files) {
        private static OverlapAnswer of(Overlap one, ZoneId zone) {
            return new OverlapAnswer(
                    one.space().value(),
                    one.cells().stream().map(CellId::value).toList(),
                    text(one.from(), zone),
                    text(one.to(), zone),
                    one.before() ? "before" : "behind",
                    one.state().name().toLowerCase(Locale.ROOT),
                    one.files());
        }

        private static String text(Instant at, ZoneId zone) {
            return TimeText.of(at.atZone(zone));
        }
    }

    @GetMapping("/{id}/overlaps")
    @Operation(
            summary = "Where exactly other files in the line want the same, never whose they are",
            description = "With set-up and strike; empty for a file that stands in no line.")
    List<OverlapAnswer> overlaps(@PathVariable UUID id) {
        FileReceipt file = files.inspect(new EventFileId(id), requests.now("see event file", id));
        ZoneId zone = file.plan().zone();
        return overlaps.of(file.eventFile()).stream()
                .map(one -> OverlapAnswer.of(one, zone))
                .toList();
    }
}
