package org.marot.notifications.intake;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.notifications.intake.Reader.Reading;
import org.marot.notifications.mail.Notice;
import org.marot.notifications.mail.NoticeKind;
import org.marot.notifications.mail.Stay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the events of event files: how an option stands is told whenever it changes. Knows no table and no clock. */
final class EventFileReader {
    private static final String PREFIX = "marot.event-file.";

    private final JsonMapper json;

    EventFileReader(JsonMapper json) {
        this.json = json;
    }

    private record Use(String space, String from, String to) {
        private Use {
            requireNonNull(space);
            requireNonNull(from);
            requireNonNull(to);
        }
    }

    private record Content(
            @Nullable String reference,
            String venue,
            @Nullable String customer,
            @Nullable String by,
            int attendees,
            List<Use> spaces) {

        /** From the first beginning to the last end; called after the space that is first. */
        private Stay stay() {
            Comparator<String> byTime = Comparator.comparing(OffsetDateTime::parse);
            return new Stay(
                    spaces.get(0).space(),
                    spaces.stream().map(Use::from).min(byTime).orElseThrow(),
                    spaces.stream().map(Use::to).max(byTime).orElseThrow());
        }
    }

    private record Option(@Nullable Integer rank, @Nullable String until) {
        private boolean holds() {
            return requireNonNull(rank) == 1;
        }
    }

    static boolean isOfEventFile(PublishedEvent event) {
        return event.type().startsWith(PREFIX);
    }

    /**
     * @param known what is known about the file; null when nothing
     * @throws Unreadable when the event does not make sense
     */
    Reading read(PublishedEvent event, @Nullable ReservationFacts known) {
        if (known != null && known.sequence() >= event.sequence()) {
            return Reading.silent(known);
        }
        try {
            return switch (event.type()) {
                case PREFIX + "opened.v1" -> Reading.silent(opened(event));
                case PREFIX + "changed.v1" -> Reading.silent(changed(event, need(known)));
                case PREFIX + "option-placed.v1" ->
                    option(event).holds()
                            ? told(event, known, NoticeKind.OPTION_HELD)
                            : told(event, known, NoticeKind.OPTION_WAITS);
                case PREFIX + "option-rank-changed.v1" -> told(event, known, NoticeKind.OPTION_MOVED_UP);
                case PREFIX + "option-promoted.v1" -> told(event, known, NoticeKind.OPTION_PROMOTED);
                case PREFIX + "option-blocked.v1" -> told(event, known, NoticeKind.OPTION_BLOCKED);
                case PREFIX + "option-challenged.v1" -> told(event, known, NoticeKind.OPTION_CHALLENGED);
                case PREFIX + "option-extended.v1" -> told(event, known, NoticeKind.OPTION_EXTENDED);
                case PREFIX + "option-lapsed.v1" -> told(event, known, NoticeKind.OPTION_LAPSED);
                case PREFIX + "confirmed.v1" -> told(event, known, NoticeKind.EVENT_CONFIRMED);
                case PREFIX + "cancelled.v1" -> told(event, known, NoticeKind.EVENT_CANCELLED);
                case PREFIX + "declined.v1" -> told(event, known, NoticeKind.EVENT_DECLINED);
                default -> Reading.silent(known == null ? null : known.at(event.sequence(), true));
            };
        } catch (JacksonException | DateTimeException | NullPointerException problem) {
            throw new Unreadable(problem.getClass().getSimpleName(), problem);
        }
    }

    private ReservationFacts opened(PublishedEvent event) {
        Content content = json.readValue(event.data(), Content.class);
        return new ReservationFacts(
                event.subject(),
                event.sequence(),
                true,
                requireNonNull(content.reference()),
                requireNonNull(content.venue()),
                requireNonNull(content.customer()),
                requireNonNull(content.by()),
                content.stay(),
                content.attendees());
    }

    private ReservationFacts changed(PublishedEvent event, ReservationFacts known) {
        Content content = json.readValue(event.data(), Content.class);
        return known.moved(event.sequence(), known.venue(), content.stay(), content.attendees());
    }

    /** Of an option that waits, no date is told: it has none yet. */
    private Reading told(PublishedEvent event, @Nullable ReservationFacts known, NoticeKind kind) {
        ReservationFacts now = need(known).at(event.sequence(), true);
        String until = kind == NoticeKind.OPTION_WAITS ? null : option(event).until();
        return new Reading(
                now,
                Optional.of(new Notice(
                        kind,
                        now.reservation(),
                        now.reference(),
                        now.venue(),
                        now.customer(),
                        now.bookedBy(),
                        now.stay(),
                        null,
                        now.attendees(),
                        until)));
    }

    private Option option(PublishedEvent event) {
        return json.readValue(event.data(), Option.class);
    }

    private static ReservationFacts need(@Nullable ReservationFacts known) {
        if (known == null) {
            throw new Unreadable("the event file's first event was not seen", null);
        }
        return known;
    }
}
