package org.marot.web.quote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;
import org.marot.shared.LocalTimeReader;
import org.marot.web.reservation.Requests;
import org.marot.web.support.TimeText;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an event file costs. */
@RestController
@RequestMapping("/api/v1/event-files/{id}")
@Tag(name = "Event files")
class QuoteCalls {
    private static final String POSITION = "Marot-Position";

    private final QuoteDesk desk;
    private final Requests requests;

    QuoteCalls(QuoteDesk desk, Requests requests) {
        this.desk = desk;
        this.requests = requests;
    }

    /** How long an offer stands. */
    @Schema(name = "QuoteBody")
    record QuoteBody(
            @Schema(
                    description = "On the venue's clock or with an offset, before the first set-up",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "2027-02-08T18:00")
            @Nullable
            String validUntil) {}

    /** Where a quote is accepted. */
    @Schema(name = "QuoteLink")
    record QuoteLink(String url) {}

    @GetMapping("/quote")
    @Operation(
            summary = "The last quote, or an estimate",
            description = "An estimate, at the prices of now, where nothing was offered for what the file wants now.")
    @ApiResponse(responseCode = "422", description = "Something has no price yet, naming each space")
    QuoteAnswer quote(@PathVariable UUID id) {
        return desk.answer(find(id));
    }

    @GetMapping("/quote.pdf")
    @Operation(summary = "The same as a paper", description = "PDF/UA, in the language of Accept-Language.")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        FileReceipt file = find(id);
        return QuoteDocuments.download(file, "quote", desk.pdf(file));
    }

    @GetMapping("/contract.pdf")
    @Operation(summary = "The contract on the last quote", description = "PDF/UA, in the language of Accept-Language.")
    @ApiResponse(responseCode = "422", description = "There is no quote for what the file wants now")
    ResponseEntity<byte[]> contract(@PathVariable UUID id) {
        FileReceipt file = find(id);
        return QuoteDocuments.download(file, "contract", desk.contract(file));
    }

    @PostMapping("/quote")
    @Operation(
            summary = "Offer what the file wants, at the prices of now; staff alone",
            description = "A new version takes the place of the one before; a change of the file takes it back.")
    @ApiResponse(responseCode = "422", description = "Not in line, a date that does not fit, or something has no price")
    ResponseEntity<QuoteAnswer> issue(@PathVariable UUID id, @RequestBody QuoteBody body) {
        String text = TimeText.required("validUntil", body.validUntil());
        Request request = requests.now("quote " + id, body);
        FileReceipt before = desk.file(new EventFileId(id), request);
        FileReceipt file = desk.issue(
                before.eventFile(),
                LocalTimeReader.read(text, before.plan().zone()).toInstant(),
                request);
        return ResponseEntity.ok()
                .header(POSITION, String.valueOf(file.position()))
                .body(desk.answer(file));
    }

    @PostMapping("/quote/link")
    @Operation(
            summary = "A secret link by which the customer reads and accepts the quote; staff alone",
            description = "It is answered once and kept only as a digest.")
    @ApiResponse(responseCode = "422", description = "There is no quote for what the file wants now")
    QuoteLink link(@PathVariable UUID id) {
        Request request = requests.now("link to quote", id);
        return new QuoteLink(QuoteAddress.of(desk.link(new EventFileId(id), request)));
    }

    private FileReceipt find(UUID id) {
        return desk.file(new EventFileId(id), requests.now("see event file", id));
    }
}
