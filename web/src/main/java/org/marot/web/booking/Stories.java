package org.marot.web.booking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.shared.Actor;
import org.marot.shared.ReservationId;
import org.marot.web.page.Say;
import org.marot.web.reservation.HistoryEntry;
import org.marot.web.reservation.ReservationHistory;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells a reservation's history in words, without naming anybody. */
@Component
class Stories {
    private final ReservationHistory history;
    private final Say say;

    Stories(ReservationHistory history, Say say) {
        this.history = history;
        this.say = say;
    }

    /** One thing that happened, in words. */
    record Line(
            String when, String what, String by, @Nullable String reason) {}

    /** First things first. */
    List<Line> of(ReservationId reservation, Actor reader) {
        return history.of(reservation, reader).stream().map(this::line).toList();
    }

    private Line line(HistoryEntry entry) {
        Map<String, Object> details = entry.details();
        return new Line(
                moment(entry.at()),
                say.text(
                        "history.what." + entry.what(),
                        moment(details.get("from")),
                        time(details.get("to")),
                        String.valueOf(details.get("unit")),
                        money(details.getOrDefault("owed", details.get("gross")))),
                say.text("history.by." + entry.by()),
                reason(details));
    }

    private @Nullable String reason(Map<String, Object> details) {
        String reason = details.get("reason") instanceof String said ? said : null;
        if (!(details.get("closure") instanceof String kind)) {
            return reason;
        }
        String closed = say.text("history.closed", say.text("closure.kind." + kind));
        return reason == null ? closed : closed + " – " + reason;
    }

    private static String money(@Nullable Object amount) {
        return amount == null
                ? ""
                : MoneyText.spoken(MoneyText.read("gross", amount.toString()), LocaleContextHolder.getLocale());
    }

    private String moment(@Nullable Object text) {
        return text == null
                ? ""
                : say.moment(OffsetDateTime.parse(text.toString()).toZonedDateTime());
    }

    private String time(@Nullable Object text) {
        return text == null ? "" : say.time(OffsetDateTime.parse(text.toString()));
    }
}
