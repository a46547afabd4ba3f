package org.marot.web.congress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marot.web.page.Say;
import org.marot.web.support.MoneyText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells an event file's life in words. */
@Component
class EventFileTale {
    private final Say say;

    EventFileTale(Say say) {
        this.say = say;
    }

    /** One thing that happened; public, for the template reads it. */
    public record Told(
            String when, String what, String by, @Nullable String reason) {}

    List<Told> told(List<EventFileHistory.Entry> story) {
        return story.stream().map(this::told).toList();
    }

    private Told told(EventFileHistory.Entry entry) {
        Map<String, Object> details = entry.details();
        String what = say.text(
                "congress.what." + entry.what(),
                moment(details.get("until")),
                text(details.get("rank")),
                lost(details.get("lost")),
                text(details.get("attendees")),
                text(details.get("version")),
                amount(details.get("due")));
        return new Told(moment(entry.at()), what, say.text("history.by." + entry.by()), (String) details.get("reason"));
    }

    private String moment(@Nullable Object time) {
        return time == null
                ? ""
                : say.moment(OffsetDateTime.parse(time.toString()).toZonedDateTime());
    }

    private String lost(@Nullable Object reason) {
        return reason == null ? "" : say.text("congress.lost." + reason);
    }

    private static String amount(@Nullable Object due) {
        return due == null
                ? ""
                : MoneyText.spoken(MoneyText.read("due", due.toString()), LocaleContextHolder.getLocale());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
