package org.marot.congress.proposals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.congress.proposals.Hindrance.Kind;
import org.marot.congress.proposals.Occupancy.Busy;
import org.marot.shared.Period;

/** Tells what stands in the way on the date that was asked for. */
final class AskedDate {
    private final Venue venue;
    private final List<Space> spaces;
    private final Occupancy occupancy;
    private final Instant now;

    AskedDate(Venue venue, List<Space> spaces, Occupancy occupancy, Instant now) {
        this.venue = venue;
        this.spaces = spaces;
        this.occupancy = occupancy;
        this.now = now;
    }

    List<Hindrance> hindrances(ProposalWish wish) {
        return wish.needs().stream()
                .flatMap(need -> Stream.concat(ofTheDay(need), ofTheRooms(need)))
                .distinct()
                .toList();
    }

    private Stream<Hindrance> ofTheDay(Need need) {
        return need.uses().stream()
                .flatMap(use -> DayRules.isPast(use, now)
                        ? Stream.of(new Hindrance(Kind.PAST, null, use.period()))
                        : DayRules.isClosed(use.period(), venue)
                                ? Stream.of(new Hindrance(Kind.CLOSED, null, use.period()))
                                : Stream.empty());
    }

    /** Those of the room that was asked for; if any will do, those of all that fit, unless one of them is free. */
    private Stream<Hindrance> ofTheRooms(Need need) {
        List<Space> fitting = spaces.stream()
                .filter(space -> need.asked() == null || space.id().equals(need.asked()))
                .filter(need::fits)
                .toList();
        if (fitting.isEmpty()) {
            return Stream.of(
                    new Hindrance(Kind.UNFIT, need.asked(), need.uses().get(0).period()));
        }
        List<List<Hindrance>> byRoom =
                fitting.stream().map(space -> ofTheRoom(space, need)).toList();
        return byRoom.stream().anyMatch(List::isEmpty)
                ? Stream.empty()
                : byRoom.stream().flatMap(List::stream);
    }

    private List<Hindrance> ofTheRoom(Space space, Need need) {
        List<Hindrance> all = new ArrayList<>();
        for (NeedUse use : need.uses()) {
            Period claim = use.claim();
            for (Kind kind : List.of(Kind.TAKEN, Kind.OUT_OF_USE, Kind.OPTION)) {
                joined(occupancy.touching(space.cells(), claim).filter(busy -> busy.kind() == kind), claim)
                        .forEach(during -> all.add(new Hindrance(kind, space.id(), during)));
            }
        }
        return all;
    }

    /** Within the claim and without a seam, so that nobody reads from it who is there. */
    private static List<Period> joined(Stream<Busy> busy, Period claim) {
        ZoneId zone = claim.zone();
        List<Period> joined = new ArrayList<>();
        busy.map(one -> new Period(
                        later(one.from(), claim.start()).atZone(zone),
                        earlier(one.to(), claim.end()).atZone(zone)))
                .sorted(Comparator.comparing(Period::start))
                .forEach(next -> {
                    Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                    if (last == null || next.start().isAfter(last.end())) {
                        joined.add(next);
                    } else if (next.end().isAfter(last.end())) {
                        joined.set(joined.size() - 1, new Period(last.from(), next.to()));
                    }
                });
        return joined;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
