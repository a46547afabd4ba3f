package org.marot.web.congress;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.congress.write.FileReceipt;
import org.marot.eventstore.StoredEvent;
import org.marot.eventstore.StreamHistory;
import org.marot.people.Accounts;
import org.marot.people.EventFileWords;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.stream.EventNames;
import org.marot.web.support.MoneyText;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells an event file's life from its events, without telling who: only which side it was. */
@Component
class EventFileHistory {
    private static final String PREFIX = "marot.event-file.";

    private final StreamHistory history;
    private final Accounts accounts;
    private final EventFileWords words;

    EventFileHistory(StreamHistory history, Accounts accounts, EventFileWords words) {
        this.history = history;
        this.accounts = accounts;
        this.words = words;
    }

    /** One thing that happened to an event file. */
    @Schema(name = "EventFileHistoryEntry")
    record Entry(
            @Schema(description = "On the venue's clock, with its offset")
            String at,

            @Schema(description = "you, customer, staff or system; never a name")
            String by,

            @Schema(
                    description =
                            "opened, changed, option-placed, option-rank-changed, option-promoted, option-blocked,"
                                    + " option-challenged,"
                                    + " challenge-made, option-extended, option-lapsed, quoted, quote-accepted, confirmed,"
                                    + " sheet-published, sheet-acknowledged, cancellation-charged,"
                                    + " cancelled, declined, delivered or closed")
            String what,

            Map<String, Object> details) {}

    /** First things first; {@code file} as the reader may see it. */
    List<Entry> of(FileReceipt file, Actor reader) {
        ZoneId zone = file.plan().zone();
        Map<Long, String> reasons = words.reasons(file.eventFile());
        return history.of(file.eventFile().toString()).stream()
                .map(event -> new Entry(
                        time(event.at(), zone),
                        side(event, file, reader),
                        what(event),
                        details(event, zone, reasons.get(event.sequence()))))
                .toList();
    }

    private static String what(StoredEvent event) {
        String name = EventNames.ofPayloadType(event.payloadType()).orElseThrow();
        return name.substring(PREFIX.length(), name.lastIndexOf('.'));
    }

    private String side(StoredEvent event, FileReceipt file, Actor reader) {
        String by = event.payload().path("by").asString("system");
        if (by.equals("system")) {
            return "system";
        }
        if (by.equals(reader.account().toString())) {
            return "you";
        }
        boolean customer = by.equals(file.customer().toString())
                || accounts.find(AccountId.of(by))
                        .filter(account -> account.customer().equals(file.customer()))
                        .isPresent();
        return customer ? "customer" : "staff";
    }

    private static Map<String, Object> details(StoredEvent event, ZoneId zone, @Nullable String reason) {
        Map<String, Object> details = new LinkedHashMap<>();
        JsonNode payload = event.payload();
        for (String name : List.of("attendees", "rank", "version")) {
            if (payload.has(name)) {
                details.put(name, payload.path(name).asInt());
            }
        }
        if (payload.has("until")) {
            details.put(
                    "until",
                    time(OffsetDateTime.parse(payload.path("until").asString()).toInstant(), zone));
        }
        if (payload.has("spaces")) {
            details.put("spaces", payload.path("spaces").size());
        }
        if (payload.has("due")) {
            details.put("due", MoneyText.of(payload.path("due").asLong()));
            details.put("percent", payload.path("percent").asInt());
        }
        if (payload.has("reason")) {
            details.put("lost", payload.path("reason").asString());
        }
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }

    private static String time(Instant at, ZoneId zone) {
        return TimeText.of(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
