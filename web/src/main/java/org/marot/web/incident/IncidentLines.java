package org.marot.web.incident;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.incident.IncidentWords;
import org.marot.incident.write.IncidentStatus;
import org.marot.shared.Actor;
import org.marot.shared.IncidentId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Puts reports into words, for their authors and for staff. */
@Component
class IncidentLines {
    /** So much of what was said is offered as the reason of a closure. */
    private static final int REASON = 120;

    private final IncidentWords words;
    private final Catalogue catalogue;
    private final Say say;

    IncidentLines(IncidentWords words, Catalogue catalogue, Say say) {
        this.words = words;
        this.catalogue = catalogue;
        this.say = say;
    }

    List<IncidentLine> of(List<IncidentRow> rows, Actor reader) {
        Map<IncidentId, String> said =
                words.find(rows.stream().map(IncidentRow::id).toList());
        return rows.stream()
                .map(row -> line(row, said.getOrDefault(row.id(), ""), reader))
                .toList();
    }

    private IncidentLine line(IncidentRow row, String text, Actor reader) {
        Venue venue = catalogue.venue(new VenueId(row.venue())).orElse(null);
        ZoneId zone = venue == null ? ZoneOffset.UTC : venue.zone();
        boolean staff = reader.isStaffOf(new VenueId(row.venue()));
        boolean over = row.status().equals(IncidentStatus.CLOSED.published());
        return new IncidentLine(
                row.incident(),
                catalogue.space(new SpaceId(row.space())).map(say::name).orElse(row.space()),
                venue == null ? row.venue() : say.name(venue),
                row.status(),
                moment(row.reportedAt(), zone),
                text,
                row.photo() && !text.isEmpty(),
                List.of(
                        new IncidentLine.Step("reported", moment(row.reportedAt(), zone)),
                        new IncidentLine.Step("seen", momentOrNull(row.seenAt(), zone)),
                        new IncidentLine.Step("being-mended", momentOrNull(row.mendingAt(), zone)),
                        new IncidentLine.Step("closed", momentOrNull(row.closedAt(), zone))),
                staff ? next(row) : List.of(),
                staff && !over && row.closure().isEmpty() ? closeSpace(row, text) : null,
                row.isOf(reader));
    }

    private static List<String> next(IncidentRow row) {
        IncidentStatus now = IncidentStatus.of(row.status()).orElse(IncidentStatus.CLOSED);
        return Arrays.stream(IncidentStatus.values())
                .filter(status -> status.compareTo(now) > 0)
                .map(IncidentStatus::published)
                .toList();
    }

    private static String closeSpace(IncidentRow row, String text) {
        String reason = text.replaceAll("\\s+", " ").strip();
        String start = reason.length() > REASON ? reason.substring(0, REASON) : reason;
        return "/venues/" + row.venue() + "/closures/new?space=" + row.space() + "&kind=fault&incident="
                + row.incident() + "&reason=" + URLEncoder.encode(start, StandardCharsets.UTF_8);
    }

    private @Nullable String momentOrNull(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : moment(at, zone);
    }

    private String moment(Instant at, ZoneId zone) {
        return say.moment(at.atZone(zone));
    }
}
