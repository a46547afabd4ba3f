package org.marot.web.tariff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.marot.catalogue.CatalogueRefused;
import org.marot.catalogue.Venue;
import org.marot.tariff.KeptGrid;
import org.marot.tariff.TariffReport;
import org.marot.tariff.Tariffs;
import org.marot.tariff.file.TariffTree;
import org.marot.web.page.Venues;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tariffs")
@Tag(name = "Tariffs", description = "The price grids that councils voted. Reading needs no token.")
class TariffCalls {
    private final Venues venues;
    private final Tariffs tariffs;
    private final TariffDesk desk;

    TariffCalls(Venues venues, Tariffs tariffs, TariffDesk desk) {
        this.venues = venues;
        this.tariffs = tariffs;
        this.desk = desk;
    }

    /** All grids of a venue. */
    record TariffsAnswer(
            @Schema(example = "clement-marot") String venue,

            @Schema(description = "The latest first; those that are yet to come into force too")
            List<Item> items) {
        /** One grid. */
        @Schema(name = "TariffItem")
        record Item(
                @Schema(example = "2026-114") String decision,
                @Schema(example = "2026-11-30") String voted,

                @Schema(description = "The first day of use for which it holds", example = "2027-01-01")
                String inForce,

                @Schema(description = "When it was taken") String importedAt,
                @Schema(description = "SHA-256 of its file") String digest,

                @Schema(description = "The grid in the shape of its file; PUT takes the same")
                Map<String, Object> grid) {
            static Item of(KeptGrid kept) {
                return new Item(
                        kept.grid().decision().reference(),
                        kept.grid().decision().voted().toString(),
                        kept.grid().inForce().toString(),
                        kept.importedAt().toString(),
                        kept.digest(),
                        TariffTree.of(kept.text()));
            }
        }
    }

    /** What became of a grid. */
    record TariffTaken(
            String venue,
            String decision,
            String inForce,

            @Schema(description = "False where the same grid had been taken before")
            boolean added) {}

    @GetMapping("/{venue}")
    @Operation(
            summary = "The grids of a venue",
            description = "Kept for ever; a later one never changes an earlier price.")
    TariffsAnswer grids(@Parameter(example = "clement-marot") @PathVariable String venue) {
        Venue known = venues.named(venue);
        return new TariffsAnswer(
                venue,
                tariffs.of(known.id()).stream().map(TariffsAnswer.Item::of).toList());
    }

    @PutMapping("/{venue}")
    @Operation(
            summary = "Bring a new grid",
            description = "As YAML, or as JSON of the same shape. For administrators, and the venue's staff who may"
                    + " invoice. The same grid again changes nothing; another one for the same date is refused.")
    ResponseEntity<TariffTaken> take(
            @Parameter(example = "clement-marot") @PathVariable String venue, @RequestBody byte[] body) {
        Venue known = venues.named(venue);
        desk.requireMayBring(known);
        try {
            TariffReport report = desk.take(known, new String(body, StandardCharsets.UTF_8));
            return ResponseEntity.status(report.added() ? 201 : 200)
                    .body(new TariffTaken(
                            venue, report.decision(), report.inForce().toString(), report.added()));
        } catch (CatalogueRefused mistakes) {
            throw TariffDesk.refused(mistakes);
        }
    }
}
