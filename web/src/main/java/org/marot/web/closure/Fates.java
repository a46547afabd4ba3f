package org.marot.web.closure;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.closure.write.Fate;
import org.marot.closure.write.Fate.Place;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.Slug;
import org.marot.shared.SpaceId;
import org.marot.web.support.Malformed;
import org.marot.web.support.TimeText;

/** What the form says about each reservation that is hit. */
final class Fates {
    private static final String FATE = "fate-";
    private static final String SEEN = "seen-";

    private Fates() {}

    /** Those that are decided. */
    static List<Fate> read(Map<String, String> sent, ZoneId zone) {
        List<Fate> fates = new ArrayList<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(FATE) && !value.isBlank()) {
                fates.add(fate(name.substring(FATE.length()), value, sent, zone));
            }
        });
        return fates;
    }

    static String value(SpaceId space, Period period) {
        return space + "|" + TimeText.of(period.from()) + "|" + TimeText.of(period.to());
    }

    private static Fate fate(String id, String value, Map<String, String> sent, ZoneId zone) {
        try {
            ReservationId reservation = new ReservationId(UUID.fromString(id));
            long seen = Long.parseLong(sent.getOrDefault(SEEN + id, ""));
            return new Fate(reservation, seen, place(value, zone));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw Malformed.unreadable(FATE + "…");
        }
    }

    private static @Nullable Place place(String value, ZoneId zone) {
        if (value.equals(HitLine.CANCEL)) {
            return null;
        }
        String[] parts = value.split("\\|", -1);
        if (parts.length != 3 || !Slug.isSlug(parts[0])) {
            throw new IllegalArgumentException("no place");
        }
        return new Place(new SpaceId(parts[0]), new Period(time(parts[1], zone), time(parts[2], zone)));
    }

    private static ZonedDateTime time(String text, ZoneId zone) {
        return OffsetDateTime.parse(text).atZoneSameInstant(zone);
    }
}
