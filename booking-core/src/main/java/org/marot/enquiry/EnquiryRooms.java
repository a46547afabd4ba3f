package org.marot.enquiry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marot.catalogue.ChargedPer;
import org.marot.catalogue.Layout;
import org.marot.catalogue.Space;
import org.marot.catalogue.VenueService;
import org.marot.congress.write.PlanWish;
import org.marot.congress.write.ServiceWish;
import org.marot.congress.write.SpaceWish;
import org.marot.people.EnquiryWish;
import org.marot.shared.LocalTimeReader;
import org.marot.shared.Period;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.shared.Violation;

/**
 * The smallest rooms of a venue that are large enough, by its catalogue alone: a first plan, from which the search for
 * other rooms and days goes on.
 */
final class EnquiryRooms {
    private final VenueId venue;
    private final ZoneId zone;
    private final List<Space> spaces;
    private final List<VenueService> services;

    EnquiryRooms(VenueId venue, ZoneId zone, List<Space> spaces, List<VenueService> services) {
        this.venue = venue;
        this.zone = zone;
        this.spaces = spaces.stream()
                .filter(space -> !space.isPool() && !space.retired())
                .toList();
        this.services = services;
    }

    private record Room(Space space, Layout layout, int attendees) {}

    /** @throws Refused when no room holds so many like that, or there are not so many rooms, or the days make no period */
    PlanWish plan(EnquiryWish wish) {
        List<Room> rooms = new ArrayList<>();
        rooms.add(main(wish));
        breakOuts(wish, rooms);
        List<SpaceWish> wishes = new ArrayList<>();
        for (LocalDate day = wish.first(); !day.isAfter(wish.last()); day = day.plusDays(1)) {
            Period period = period(day, day, wish);
            for (Room room : rooms) {
                wishes.add(
                        new SpaceWish(room.space().id(), period, room.layout().name(), null, null, room.attendees()));
            }
        }
        return new PlanWish(venue, wish.attendees(), wishes, services(wish));
    }

    /** From the first hour to the last. */
    Period whole(EnquiryWish wish) {
        return period(wish.first(), wish.last(), wish);
    }

    private Room main(EnquiryWish wish) {
        return spaces.stream()
                .flatMap(space -> fitting(space, wish.layout(), wish.attendees())
                        .map(layout -> new Room(space, layout, wish.attendees()))
                        .stream())
                .min(bySize())
                .orElseThrow(() -> Refused.because(Violation.of("no-room-holds-so-many", "most", most(wish.layout()))));
    }

    private void breakOuts(EnquiryWish wish, List<Room> rooms) {
        if (wish.breakOuts() == 0) {
            return;
        }
        int each = (wish.attendees() + wish.breakOuts() - 1) / wish.breakOuts();
        for (int number = 0; number < wish.breakOuts(); number++) {
            int found = number;
            rooms.add(spaces.stream()
                    .filter(space -> rooms.stream()
                            .allMatch(room -> Collections.disjoint(room.space().cells(), space.cells())))
                    .flatMap(space -> fitting(space, "", each).map(layout -> new Room(space, layout, each)).stream())
                    .min(bySize())
                    .orElseThrow(() -> tooFew(found, each)));
        }
    }

    private static Refused tooFew(int rooms, int each) {
        Map<String, String> figures = Map.of("rooms", String.valueOf(rooms), "each", String.valueOf(each));
        return Refused.because(new Violation("not-so-many-rooms-beside", figures, null, null));
    }

    private static Optional<Layout> fitting(Space space, String name, int people) {
        return space.layouts().stream()
                .filter(layout -> name.isEmpty() || layout.name().equals(name))
                .filter(layout -> people <= layout.capacity())
                .min(Comparator.comparingInt(Layout::capacity));
    }

    /** The smaller one, and of halls as large the one that leaves more of the others. */
    private static Comparator<Room> bySize() {
        return Comparator.comparingInt((Room room) -> room.layout().capacity())
                .thenComparingInt(room -> room.space().largestCapacity())
                .thenComparingInt(room -> room.space().cells().size())
                .thenComparing(room -> room.space().id().value());
    }

    private int most(String layout) {
        return spaces.stream()
                .flatMap(space -> space.layouts().stream())
                .filter(one -> layout.isEmpty() || one.name().equals(layout))
                .mapToInt(Layout::capacity)
                .max()
                .orElse(0);
    }

    /** For everybody where one is charged by the person, else one of it; what is not offered any more is left out. */
    private List<ServiceWish> services(EnquiryWish wish) {
        return services.stream()
                .filter(service -> !service.retired() && wish.services().contains(service.code()))
                .map(service -> new ServiceWish(
                        service.code(), service.per() == ChargedPer.PERSON ? wish.attendees() : 1, null))
                .toList();
    }

    private Period period(LocalDate first, LocalDate last, EnquiryWish wish) {
        LocalDateTime end =
                wish.to().equals("24:00") ? last.plusDays(1).atStartOfDay() : last.atTime(LocalTime.parse(wish.to()));
        return new Period(
                LocalTimeReader.local(first.atTime(LocalTime.parse(wish.from())), zone),
                LocalTimeReader.local(end, zone));
    }
}
