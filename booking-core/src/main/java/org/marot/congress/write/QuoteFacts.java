package org.marot.congress.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Conditions;
import org.marot.catalogue.Conditions.Step;
import org.marot.congress.events.CancellationStep;
import org.marot.congress.events.EventFileQuoted;
import org.marot.congress.events.QuotedLine;
import org.marot.pricing.Price;
import org.marot.pricing.PriceLine;
import org.marot.reservation.write.Request;
import org.marot.shared.EventFileId;

/** Quotes as facts, and back. */
final class QuoteFacts {

    private QuoteFacts() {}

    static EventFileQuoted quoted(
            EventFileId file,
            Plan plan,
            int version,
            Price price,
            long deposit,
            Conditions terms,
            Instant until,
            Request request) {
        Price.GridVersion grid = price.grid();
        return new EventFileQuoted(
                file.toString(),
                plan.venue().value(),
                version,
                price.lines().stream().map(QuoteFacts::line).toList(),
                price.net(),
                price.vat(),
                price.gross(),
                deposit,
                terms.cancelling().stream()
                        .map(step -> new CancellationStep(step.days(), step.due()))
                        .toList(),
                Price.CURRENCY,
                grid == null ? "" : grid.decision(),
                grid == null ? "" : grid.inForce().toString(),
                until.atZone(plan.zone()).toOffsetDateTime().toString(),
                request.by(),
                request.at().toString());
    }

    static Quote quote(EventFileQuoted event) {
        List<PriceLine> lines = event.lines().stream().map(QuoteFacts::line).toList();
        return new Quote(
                event.version(),
                new Price(lines, grid(event), List.of(), 0),
                event.deposit(),
                event.cancelling().stream()
                        .map(step -> new Step(step.days(), step.percent()))
                        .toList(),
                Instant.parse(event.at()),
                OffsetDateTime.parse(event.validUntil()).toInstant(),
                true,
                false);
    }

    private static QuotedLine line(PriceLine line) {
        return new QuotedLine(
                line.kind(),
                line.subject(),
                line.unit(),
                line.quantity(),
                line.unitCents(),
                line.taxIncluded(),
                line.vatRate(),
                line.net(),
                line.vat(),
                line.rule(),
                line.vatCode(),
                line.because());
    }

    private static Price.@Nullable GridVersion grid(EventFileQuoted event) {
        String since = event.inForce();
        return since == null || since.isEmpty()
                ? null
                : new Price.GridVersion(Objects.requireNonNullElse(event.decision(), ""), LocalDate.parse(since));
    }

    private static PriceLine line(QuotedLine line) {
        return new PriceLine(
                line.kind(),
                line.subject(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.taxIncluded(),
                line.vatRate(),
                line.net(),
                line.vat(),
                Objects.requireNonNullElse(line.rule(), ""),
                Objects.requireNonNullElse(line.vatCode(), ""),
                Objects.requireNonNullElse(line.because(), List.of()));
    }
}
