package org.marot.shared;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * The one place where a wall-clock time becomes an instant. Accepts {@code 2027-03-02T09:00} in the venue's zone, or the
 * same with an offset. A time inside the spring gap is refused ({@code time-does-not-exist}); one inside the autumn
 * overlap needs its offset ({@code time-is-ambiguous}, with both offsets as arguments); an offset that the zone does not
 * have then is moved to the zone's own. Years outside 2000 to 2199 and text that is no time are
 * {@code not-a-time}.
 */
public final class LocalTimeReader {
    private LocalTimeReader() {}

    public static ZonedDateTime read(String text, ZoneId zone) {
        try {
            return hasOffset(text) ? withOffset(text, zone) : local(LocalDateTime.parse(text), zone);
        } catch (DateTimeException e) {
            throw Refused.because(
                    Violation.of("not-a-time", "text", text.length() > 40 ? text.substring(0, 40) : text));
        }
    }

    /** Resolves a local time that was put together from a form's fields. */
    public static ZonedDateTime local(LocalDateTime time, ZoneId zone) {
        requireSaneYear(time.getYear());
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return switch (offsets.size()) {
            case 1 -> ZonedDateTime.ofStrict(time, offsets.get(0), zone);
            case 0 -> throw Refused.because(Violation.of("time-does-not-exist", "time", time));
            default ->
                throw Refused.because(new Violation(
                        "time-is-ambiguous",
                        Map.of(
                                "time", time.toString(),
                                "first", time.atOffset(offsets.get(0)).toString(),
                                "second", time.atOffset(offsets.get(1)).toString()),
                        null,
                        null));
        };
    }

    private static boolean hasOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > 9;
    }

    private static ZonedDateTime withOffset(String text, ZoneId zone) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        requireSaneYear(time.getYear());
        return time.atZoneSameInstant(zone);
    }

    private static void requireSaneYear(int year) {
        if (year < 2000 || year > 2199) {
            throw new DateTimeException("year out of range");
        }
    }
}
