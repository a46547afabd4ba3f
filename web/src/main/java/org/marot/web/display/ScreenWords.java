package org.marot.web.display;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.marot.catalogue.Space;
import org.marot.web.display.Turn.State;
import org.marot.web.page.Say;
import org.springframework.stereotype.Component;

/** Puts how a space stands into the few words that are read from afar. */
@Component
class ScreenWords {
    private final Say say;

    ScreenWords(Say say) {
        this.say = say;
    }

    /** A space on a screen. Public, for the template reads it. */
    public record Line(String id, String name, boolean pool, List<Words> turns, List<String> taken) {}

    /**
     * What a screen shows between two instants.
     *
     * @param from in milliseconds, for the script that goes on without the network
     * @param current the one to show at first
     */
    public record Words(
            String state, long from, long until, boolean current, String heading, String detail, String title) {}

    Line line(SpaceTurns space, ZoneId zone) {
        List<Turn> turns = space.turns();
        List<Words> words = IntStream.range(0, turns.size())
                .mapToObj(at -> words(space.space(), turns.get(at), at == 0, at == turns.size() - 1, zone))
                .toList();
        String id = space.space().id().value();
        return new Line(id, say.name(space.space()), space.space().isPool(), words, taken(turns, zone));
    }

    private Words words(Space space, Turn turn, boolean first, boolean last, ZoneId zone) {
        String heading = space.isPool() && turn.state() == State.FREE
                ? say.text("display.desks", turn.free(), space.units())
                : say.text("display."
                        + (space.isPool() && turn.state() == State.TAKEN
                                ? "full"
                                : turn.state().word()));
        // the last one ends where the day after tomorrow begins, which says nothing
        String detail = last || (space.isPool() && turn.state() == State.FREE) ? "" : detail(turn, zone);
        return new Words(
                turn.state().word(),
                turn.from().toEpochMilli(),
                turn.until().toEpochMilli(),
                first,
                heading,
                detail,
                space.isPool() ? "" : turn.title());
    }

    private String detail(Turn turn, ZoneId zone) {
        String key = turn.state() == State.CLOSED ? "display.from" : "display.until";
        return say.text(isSameDay(turn, zone) ? key : key + "-day", near(turn, zone));
    }

    /** The time alone on the date on which the turn begins; the weekday with it on the next, however late it is read. */
    private String near(Turn turn, ZoneId zone) {
        ZonedDateTime end = turn.until().atZone(zone);
        if (!isSameDay(turn, zone)) {
            return say.text("display.day-and-time", say.weekday(end.getDayOfWeek()), say.time(end));
        }
        return say.end(end.toLocalTime());
    }

    /** Midnight ends a day. */
    private static boolean isSameDay(Turn turn, ZoneId zone) {
        LocalDate begun = LocalDate.ofInstant(turn.from(), zone);
        return !turn.until().isAfter(begun.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Today's stretches that are taken, the one that runs included. */
    private List<String> taken(List<Turn> turns, ZoneId zone) {
        if (turns.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(turns.get(0).from(), zone);
        return turns.stream()
                .filter(turn -> turn.state() == State.TAKEN
                        && LocalDate.ofInstant(turn.from(), zone).equals(today))
                .map(turn -> say.time(turn.from().atZone(zone)) + " – " + near(turn, zone)
                        + (turn.title().isEmpty() ? "" : " " + turn.title()))
                .toList();
    }
}
