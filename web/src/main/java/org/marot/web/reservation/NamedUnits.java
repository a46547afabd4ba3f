package org.marot.web.reservation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.reservation.events.UnitNamed;

/** Which of a pool's units a reservation has: nearly always one, otherwise one after the other. */
public final class NamedUnits {
    /** @param from null for the beginning */
    public record Part(int unit, @Nullable OffsetDateTime from) {}

    private static final String AND_THEN = ";";
    private static final String FROM = "@";

    private NamedUnits() {}

    static String text(UnitNamed event) {
        StringBuilder text = new StringBuilder().append(event.unit());
        event.later()
                .forEach(next ->
                        text.append(AND_THEN).append(next.unit()).append(FROM).append(next.from()));
        return text.toString();
    }

    /** In the order of time; empty as long as it is not known. */
    public static List<Part> of(ReservationRow row) {
        String text = row.namedUnits();
        return text == null
                ? List.of()
                : Stream.of(text.split(AND_THEN, -1)).map(NamedUnits::part).toList();
    }

    private static Part part(String text) {
        int from = text.indexOf(FROM);
        return from < 0
                ? new Part(Integer.parseInt(text), null)
                : new Part(Integer.parseInt(text.substring(0, from)), OffsetDateTime.parse(text.substring(from + 1)));
    }
}
