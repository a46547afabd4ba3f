package org.marot.web.congress;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Venue;
import org.marot.congress.events.SpaceUsed;
import org.marot.people.EventFileWords;
import org.marot.shared.EventFileId;
import org.marot.shared.Period;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** What event files hold of a venue, for the pages on which its staff look at the day. */
@Component
public class EventTurns {
    private final EventFileTable table;
    private final EventFileLines lines;
    private final EventFileWords words;
    private final Say say;

    EventTurns(EventFileTable table, EventFileLines lines, EventFileWords words, Say say) {
        this.table = table;
        this.lines = lines;
        this.words = words;
        this.say = say;
    }

    /** Each space that is held in [from, to), set-up and strike included; what begins first comes first. */
    public List<EventTurn> between(Venue venue, Instant from, Instant to) {
        return of(table.holding(venue.id(), from, to), from, to);
    }

    /** Of these files alone; the ids of anything else are passed over. */
    public List<EventTurn> among(Collection<UUID> files, Instant from, Instant to) {
        return of(table.find(files), from, to);
    }

    /** What is signed, or took place, and may be read by everybody; the ids of anything else are passed over. */
    public Map<UUID, String> onScreens(Collection<UUID> files) {
        Set<EventFileId> signed = table.find(files).stream()
                .filter(EventFileRow::isSigned)
                .map(row -> EventFileId.of(row.eventFile()))
                .collect(Collectors.toSet());
        return words.onScreens(signed).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    private record Turn(EventFileRow row, SpaceUsed use, Period period, Period claim) {
        private static Turn of(EventFileRow row, SpaceUsed use) {
            ZoneId zone = ZoneId.of(row.zone());
            Period period = new Period(
                    OffsetDateTime.parse(use.from()).atZoneSameInstant(zone),
                    OffsetDateTime.parse(use.to()).atZoneSameInstant(zone));
            return new Turn(
                    row, use, period, period.widened(Duration.parse(use.setUp()), Duration.parse(use.strike())));
        }

        private boolean touches(Instant from, Instant to) {
            return claim.start().isBefore(to) && from.isBefore(claim.end());
        }
    }

    private List<EventTurn> of(List<EventFileRow> rows, Instant from, Instant to) {
        Map<EventFileId, String> titles = words.titles(
                rows.stream().map(row -> EventFileId.of(row.eventFile())).toList());
        Map<String, String> names = lines.names(rows);
        return rows.stream()
                .flatMap(row -> turns(row, from, to))
                .sorted(Comparator.comparing((Turn turn) -> turn.claim().start())
                        .thenComparing(turn -> turn.use().space()))
                .map(turn -> told(turn, titles.get(EventFileId.of(turn.row().eventFile())), names))
                .toList();
    }

    private static Stream<Turn> turns(EventFileRow row, Instant from, Instant to) {
        return row.content().spaces().stream().map(use -> Turn.of(row, use)).filter(turn -> turn.touches(from, to));
    }

    private EventTurn told(Turn turn, @Nullable String title, Map<String, String> names) {
        EventFileRow row = turn.row();
        return new EventTurn(
                row.eventFile(),
                row.reference(),
                title == null ? say.text("congress.untitled", row.reference()) : title,
                names.getOrDefault(row.customer(), say.text("congress.nobody")),
                lines.space(turn.use()),
                say.shortDay(turn.period().from()),
                when(turn.period()),
                turn.claim().equals(turn.period()) ? null : when(turn.claim()),
                say.text("congress.people", turn.use().attendees()),
                say.word(turn.use().layout()),
                EventFileLines.style(row),
                lines.standing(row));
    }

    private String when(Period period) {
        boolean oneDay =
                period.from().toLocalDate().equals(period.to().minusNanos(1).toLocalDate());
        return oneDay ? say.times(period) : say.period(period);
    }
}
