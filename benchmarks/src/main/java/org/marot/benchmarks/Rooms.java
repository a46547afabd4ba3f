package org.marot.benchmarks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/**
 * A town of many rooms, and its half-hours in a row: each is a room and a half-hour that is given to one alone, so that
 * bookings never meet.
 */
final class Rooms {
    /** One thing to book. */
    record Slot(VenueId venue, SpaceId space, Period period) {}

    static final int VENUES = 10;
    static final int ROOMS_EACH = 40;
    private static final int ROOMS = VENUES * ROOMS_EACH;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int FIRST_HOUR = 6;
    private static final int HALF_HOURS_A_DAY = 32;
    private static final int DAYS = 340;

    private final LocalDate firstDay;
    private final AtomicLong given = new AtomicLong();

    Rooms(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    Slot next() {
        return slot(given.getAndIncrement());
    }

    private Slot slot(long number) {
        int room = (int) (number % ROOMS);
        long halfHour = number / ROOMS;
        if (halfHour >= (long) HALF_HOURS_A_DAY * DAYS) {
            throw new IllegalStateException("the town has no half-hour left after " + number + " bookings");
        }
        LocalDateTime from = firstDay.plusDays(halfHour / HALF_HOURS_A_DAY)
                .atTime(FIRST_HOUR, 0)
                .plusMinutes(30 * (halfHour % HALF_HOURS_A_DAY));
        String venue = "bench-" + room % VENUES;
        return new Slot(
                new VenueId(venue),
                new SpaceId(venue + "-room-" + room / VENUES),
                new Period(from.atZone(ZONE), from.plusMinutes(30).atZone(ZONE)));
    }

    /** The town's file, to be imported. */
    static String file() {
        StringBuilder text = new StringBuilder("town:\n  id: bench\n  name: Bench\nvenues:\n");
        for (int venue = 0; venue < VENUES; venue++) {
            text.append(VENUE.replace("@", "bench-" + venue));
            for (int room = 0; room < ROOMS_EACH; room++) {
                text.append(ROOM.replace("@", "bench-" + venue + "-room-" + room));
            }
        }
        return text.toString();
    }

    /** With {@code @} for its name. */
    static final String VENUE = """
              - id: @
                name: { fr: "@", en: "@" }
                kind: third-place
                zone: Europe/Paris
                address: { street: "1 rue des Mesures", postcode: "46000", city: Cahors }
                description: { fr: "@", en: "@" }
                public-holidays: { country: FR, closed: no }
                opening-hours:
                  monday-sunday: 06:00-22:00
                rules:
                  notice: none
                  horizon: 12 months
                  granularity: 30 min
                  shortest: 30 min
                  longest: 12 h
                  who: everybody
                spaces:
            """.replaceAll("(?m)^  ", "");

    static final String ROOM = """
                  - id: @
                    name: { fr: "@", en: "@" }
                    kind: room
                    layouts: { boardroom: 12 }
                    equipment: [wifi]
                    accessible: yes
            """;
}
