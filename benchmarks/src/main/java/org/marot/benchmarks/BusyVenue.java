package org.marot.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.marot.shared.Period;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;

/** A venue of many spaces whose weeks are full: two or three bookings for each space and day, of one to three hours and a half. */
record BusyVenue(LocalDate monday) {
    static final VenueId ID = new VenueId("bench-planning");
    static final int SPACES = 110;
    static final int BOOKINGS_A_WEEK = 2_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int DAYS = 7;
    private static final int FIRST_HOUR = 7;
    private static final int HOURS_BETWEEN = 5;

    /** The week after next, which nothing has begun to use up. */
    static BusyVenue after(LocalDate today) {
        return new BusyVenue(today.plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** The file of its town, to be imported. */
    static String file() {
        StringBuilder text = new StringBuilder("town:\n  id: bench-busy\n  name: Bench\nvenues:\n");
        text.append(Rooms.VENUE.replace("@", ID.value()));
        for (int space = 0; space < SPACES; space++) {
            text.append(Rooms.ROOM.replace("@", space(space).value()));
        }
        return text.toString();
    }

    /** One after the other the bookings of the week that is so many weeks later. */
    Supplier<Rooms.Slot> week(int later) {
        AtomicInteger given = new AtomicInteger();
        return () -> slot(monday.plusWeeks(later), given.getAndIncrement());
    }

    private static Rooms.Slot slot(LocalDate monday, int number) {
        int turn = number / (SPACES * DAYS);
        LocalDateTime from = monday.plusDays(number / SPACES % DAYS).atTime(FIRST_HOUR + turn * HOURS_BETWEEN, 0);
        LocalDateTime to = from.plusMinutes(60 + 30 * (number % 6));
        return new Rooms.Slot(ID, space(number % SPACES), new Period(from.atZone(ZONE), to.atZone(ZONE)));
    }

    private static SpaceId space(int number) {
        return new SpaceId(ID + "-room-" + number);
    }
}
