package org.marot.testing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.marot.reservation.events.CheckInUndone;
import org.marot.reservation.events.HoldExpired;
import org.marot.reservation.events.Occupancy;
import org.marot.reservation.events.ReservationCancelled;
import org.marot.reservation.events.ReservationCheckedIn;
import org.marot.reservation.events.ReservationCheckedOut;
import org.marot.reservation.events.ReservationCompleted;
import org.marot.reservation.events.ReservationConfirmed;
import org.marot.reservation.events.ReservationEvent;
import org.marot.reservation.events.ReservationMoved;
import org.marot.reservation.events.ReservationNotUsed;
import org.marot.reservation.events.ReservationReinstated;
import org.marot.reservation.events.SpaceBooked;
import org.marot.reservation.events.SpaceHeld;
import org.marot.reservation.events.UnitChanged;
import org.marot.reservation.events.UnitFrom;
import org.marot.reservation.events.UnitNamed;
import org.marot.reservation.events.UnitReleased;

/**
 * Makes up a valid history of reservations, as long as one likes and the same for the same seed: holds that are
 * confirmed or lapse, bookings that are moved, cancelled, used or not, desks that are re-seated and named; many streams interwoven.
 */
public final class ReservationHistory {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime FIRST_SLOT = LocalDateTime.of(2027, 1, 4, 8, 0);
    private static final Instant FIRST_EVENT = Instant.parse("2026-12-01T07:00:00Z");
    private static final int VENUES = 10;
    private static final int SPACES = 20;
    private static final int UNITS = 12;
    private final Random random;
    private final int[][] nextSlot = new int[VENUES][SPACES];
    private final Set<String> named = new HashSet<>();
    private final List<Course> held = new ArrayList<>();
    private final List<Course> confirmed = new ArrayList<>();
    private final List<Course> present = new ArrayList<>();
    private final List<Course> missed = new ArrayList<>();
    private long events;

    public ReservationHistory(long seed) {
        random = new Random(seed);
    }

    /** An event and where it stands in its stream. */
    public record Happened(String id, String stream, long sequence, Instant at, ReservationEvent event) {}

    public List<Happened> next(int count) {
        List<Happened> happened = new ArrayList<>(count);
        while (happened.size() < count) {
            happened.add(next());
        }
        return happened;
    }

    public Happened next() {
        double chance = random.nextDouble();
        events++;
        if (!held.isEmpty() && chance < 0.25) {
            Course course = takeOne(held);
            if (chance < 0.05) {
                return course.happened(new HoldExpired(course.id, course.venue(), at()));
            }
            confirmed.add(course);
            return course.happened(new ReservationConfirmed(course.id, course.venue(), account(), at()));
        }
        if (!confirmed.isEmpty() && chance < 0.40) {
            Course course = takeOne(confirmed);
            if (chance < 0.33) {
                return course.happened(
                        new ReservationCancelled(course.id, course.venue(), account(), random.nextBoolean(), at()));
            }
            if (chance < 0.37) {
                return arrive(course, chance < 0.36);
            }
            confirmed.add(course);
            if (chance < 0.383) {
                return name(course);
            }
            if (chance < 0.387) {
                return course.happened(
                        chance < 0.385
                                ? PricedForTests.priced(course.id, course.venue(), random.nextInt(50), at())
                                : PricedForTests.charged(course.id, course.venue(), random.nextInt(50), at()));
            }
            return course.happened(new ReservationMoved(
                    course.id, course.venue(), occupancy(course), 1, "u", account(), at(), reseated(course)));
        }
        if (!present.isEmpty() && chance < 0.43) {
            return leave(takeOne(present), chance);
        }
        if (!missed.isEmpty() && chance < 0.44) {
            Course course = takeOne(missed);
            confirmed.add(course);
            return course.happened(new ReservationReinstated(
                    course.id, course.venue(), occupancy(course), 1, "u", account(), at(), reseated(course)));
        }
        return begin(chance < 0.75);
    }

    private Happened name(Course course) {
        if (!named.add(course.id)) {
            named.remove(course.id);
            return course.happened(new UnitReleased(course.id, course.venue(), account(), at()));
        }
        int unit = 1 + random.nextInt(UNITS);
        List<UnitFrom> later = random.nextInt(5) > 0
                ? List.of()
                : List.of(new UnitFrom(1 + random.nextInt(UNITS), local(course.from.plusHours(1))));
        return course.happened(
                new UnitNamed(course.id, course.venue(), unit, later, "pin", account(), at(), reseated(course)));
    }

    private Happened arrive(Course course, boolean comes) {
        (comes ? present : missed).add(course);
        return course.happened(
                comes
                        ? new ReservationCheckedIn(course.id, course.venue(), "member", account(), at())
                        : new ReservationNotUsed(course.id, course.venue(), at()));
    }

    private Happened leave(Course course, double chance) {
        if (chance < 0.41) {
            return course.happened(new ReservationCompleted(course.id, course.venue(), at()));
        }
        if (chance < 0.42) {
            confirmed.add(course);
            return course.happened(new CheckInUndone(course.id, course.venue(), account(), at()));
        }
        return course.happened(new ReservationCheckedOut(
                course.id,
                course.venue(),
                local(course.from.plusHours(1)),
                local(course.from.plusMinutes(75)),
                account(),
                random.nextBoolean(),
                at()));
    }

    private Happened begin(boolean asHold) {
        Course course = new Course(uuid(), random.nextInt(VENUES));
        String reference = "R-" + Long.toString(events, 36).toUpperCase(java.util.Locale.ROOT);
        if (asHold) {
            SpaceHeld event = new SpaceHeld(
                    course.id,
                    reference,
                    course.venue(),
                    uuid(),
                    "resident",
                    account(),
                    occupancy(course),
                    4,
                    "classe",
                    at(),
                    now().plusSeconds(600).toString(),
                    reseated(course));
            held.add(course);
            return course.happened(event);
        }
        SpaceBooked event = new SpaceBooked(
                course.id,
                reference,
                course.venue(),
                uuid(),
                "resident",
                account(),
                occupancy(course),
                4,
                "classe",
                at(),
                reseated(course));
        confirmed.add(course);
        return course.happened(event);
    }

    private Occupancy occupancy(Course course) {
        course.space = random.nextInt(SPACES);
        int slot = nextSlot[course.venueNumber][course.space]++;
        ZonedDateTime from =
                FIRST_SLOT.plusDays(slot / 6).plusHours(2L * (slot % 6)).atZone(PARIS);
        ZonedDateTime to = from.plusHours(2);
        course.from = from;
        String space = course.venue() + "-space-" + course.space;
        return new Occupancy(
                space,
                course.space == 0 ? List.of(space + "-a", space + "-b") : List.of(space),
                1 + random.nextInt(UNITS),
                local(from),
                local(to),
                local(from.minusMinutes(30)),
                local(to.plusMinutes(15)),
                PARIS.getId());
    }

    /** Other living reservations of the venue that had to change desks. */
    private List<UnitChanged> reseated(Course course) {
        List<UnitChanged> changed = new ArrayList<>();
        for (int tries = random.nextInt(4); tries > 1 && !confirmed.isEmpty(); tries--) {
            Course other = confirmed.get(random.nextInt(confirmed.size()));
            if (other != course && other.venueNumber == course.venueNumber) {
                changed.add(new UnitChanged(other.id, 1 + random.nextInt(UNITS)));
            }
        }
        return changed;
    }

    private Course takeOne(List<Course> courses) {
        int at = random.nextInt(courses.size());
        Course taken = courses.get(at);
        Course last = courses.remove(courses.size() - 1);
        if (taken != last) {
            courses.set(at, last);
        }
        return taken;
    }

    private static String local(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }

    private Instant now() {
        return FIRST_EVENT.plusMillis(events);
    }

    private String at() {
        return now().toString();
    }

    private String account() {
        return uuid();
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private final class Course {
        private final String id;
        private final int venueNumber;
        private int space;
        private ZonedDateTime from = FIRST_SLOT.atZone(PARIS);
        private long length;

        private Course(String id, int venueNumber) {
            this.id = id;
            this.venueNumber = venueNumber;
        }

        private String venue() {
            return "venue-" + venueNumber;
        }

        private Happened happened(ReservationEvent event) {
            return new Happened(uuid(), id, length++, now(), event);
        }
    }
}
