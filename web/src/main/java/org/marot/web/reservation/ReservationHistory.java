package org.marot.web.reservation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marot.closure.Closures;
import org.marot.eventstore.StoredEvent;
import org.marot.eventstore.StreamHistory;
import org.marot.people.Accounts;
import org.marot.people.ActionReasons;
import org.marot.people.CancelReasons;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.Refused;
import org.marot.shared.ReservationId;
import org.marot.stream.EventNames;
import org.marot.web.support.MoneyText;
import org.marot.web.support.TimeText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells a reservation's life from its events, without telling who: only which side it was. */
@Component
public class ReservationHistory {
    private static final Pattern NAME = Pattern.compile("marot\\.reservation\\.([a-z-]+)\\.v\\d+");
    private static final List<String> PLACE = List.of("space", "unit", "from", "to");
    private static final List<String> WISH = List.of("attendees", "layout");

    private final StreamHistory history;
    private final Accounts accounts;
    private final CancelReasons reasons;
    private final ActionReasons actionReasons;
    private final Closures closures;

    ReservationHistory(
            StreamHistory history,
            Accounts accounts,
            CancelReasons reasons,
            ActionReasons actionReasons,
            Closures closures) {
        this.history = history;
        this.accounts = accounts;
        this.reasons = reasons;
        this.actionReasons = actionReasons;
        this.closures = closures;
    }

    /** First things first. @throws Refused with 404 when there is none that the reader may see */
    public List<HistoryEntry> of(ReservationId reservation, Actor reader) {
        List<StoredEvent> events = history.of(reservation.toString());
        return Standing.of(events)
                .filter(standing -> standing.isVisibleTo(reader))
                .map(standing -> told(events, standing, reader))
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
    }

    private List<HistoryEntry> told(List<StoredEvent> events, Standing standing, Actor reader) {
        ZoneId zone = standing.wish().period().zone();
        ReservationId id =
                ReservationId.of(events.get(0).payload().get("reservation").asString());
        Map<Long, String> staffSaid = actionReasons.find(id);
        Map<Long, Closures.Cause> causes = closures.causes(id);
        return events.stream()
                .map(event -> {
                    Closures.Cause cause = causes.get(event.sequence());
                    HistoryEntry entry = entry(event, standing, reader, zone, reason(event, id, staffSaid));
                    return cause == null ? entry : entry.because(cause);
                })
                .toList();
    }

    private @Nullable String reason(StoredEvent event, ReservationId id, Map<Long, String> staffSaid) {
        String said = staffSaid.get(event.sequence());
        return said != null || !what(event).equals("cancelled")
                ? said
                : reasons.find(id).orElse(null);
    }

    private HistoryEntry entry(
            StoredEvent event, Standing standing, Actor reader, ZoneId zone, @Nullable String reason) {
        return new HistoryEntry(
                TimeText.of(time(event.at(), zone)),
                side(what(event), event.payload(), standing, reader),
                what(event),
                details(event, zone, reason));
    }

    private static String what(StoredEvent event) {
        String name = EventNames.ofPayloadType(event.payloadType())
                .orElseThrow(() -> Refused.notFound("no-such-reservation"));
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    private static boolean onlyStaffDo(String what) {
        return what.equals("check-in-undone") || what.equals("reinstated");
    }

    private String side(String what, JsonNode payload, Standing standing, Actor reader) {
        JsonNode by = payload.has("by") ? payload.get("by") : payload.path("bookedBy");
        if (by.isMissingNode() || by.asString().equals("system")) {
            return "system";
        }
        if (by.asString().equals(reader.account().toString())) {
            return "you";
        }
        return onlyStaffDo(what) || isStaff(AccountId.of(by.asString()), payload, standing) ? "staff" : "customer";
    }

    /** Who is not the customer, and could change something all the same, is staff; of the erased, the event knows. */
    private boolean isStaff(AccountId account, JsonNode payload, Standing standing) {
        return accounts.find(account)
                .map(known -> !known.customer().equals(standing.wish().customer()))
                .orElse(payload.path("byStaff").asBoolean(false)
                        || payload.path("means").asString("").equals("staff"));
    }

    private Map<String, Object> details(StoredEvent event, ZoneId zone, @Nullable String reason) {
        JsonNode payload = event.payload();
        Map<String, Object> details = new LinkedHashMap<>();
        PLACE.forEach(name -> put(details, name, payload.path("occupancy").path(name)));
        WISH.forEach(name -> put(details, name, payload.path(name)));
        JsonNode expiresAt = payload.path("expiresAt");
        if (!expiresAt.isMissingNode()) {
            details.put("expiresAt", TimeText.of(time(Instant.parse(expiresAt.asString()), zone)));
        }
        put(details, "to", payload.path("to"));
        put(details, "unit", payload.path("unit"));
        put(details, "means", payload.path("means"));
        money(details, "gross", payload.path("gross"));
        money(details, "owed", payload.path("owed"));
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }

    private static void money(Map<String, Object> details, String name, JsonNode cents) {
        if (cents.isNumber()) {
            details.put(name, MoneyText.of(cents.asLong()));
        }
    }

    private static void put(Map<String, Object> details, String name, JsonNode value) {
        if (value.isNumber()) {
            details.put(name, value.asInt());
        } else if (!value.isMissingNode()) {
            details.put(name, value.asString());
        }
    }

    private static ZonedDateTime time(Instant at, ZoneId zone) {
        return at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
    }
}
