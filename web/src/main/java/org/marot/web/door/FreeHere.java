package org.marot.web.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.marot.catalogue.Space;
import org.marot.claims.FixedUnits;
import org.marot.reservation.write.DeskChoice;
import org.marot.shared.Period;
import org.marot.shared.Violation;
import org.marot.web.availability.Askers;
import org.marot.web.availability.Availability;
import org.marot.web.door.DeskCodes.Place;
import org.marot.web.page.Say;
import org.marot.web.reservation.StayFromNow;
import org.marot.web.support.Messages;
import org.springframework.stereotype.Component;

/** For how long somebody who has not booked can take the desk or the room before which they stand. */
@Component
class FreeHere {
    private static final List<Duration> LENGTHS =
            List.of(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8));
    private static final Set<String> FOR_THE_OTHERS = Set.of("taken", "must-leave-accessible-desks");
    private static final UUID NOBODY = new UUID(0, 0);

    private final Availability availability;
    private final Askers askers;
    private final FixedUnits fixedUnits;
    private final Messages messages;
    private final Say say;
    private final Clock clock;

    FreeHere(Availability availability, Askers askers, FixedUnits fixedUnits, Messages messages, Say say, Clock clock) {
        this.availability = availability;
        this.askers = askers;
        this.fixedUnits = fixedUnits;
        this.messages = messages;
        this.say = say;
        this.clock = clock;
    }

    /** One length to choose. */
    record Stay(long minutes, String until, String length) {}

    /**
     * What can be had.
     *
     * @param kept for who needs an accessible desk
     * @param whyNot in words, where nothing can be had
     */
    record Offer(List<Stay> stays, boolean kept, List<String> whyNot) {}

    Offer of(Place place) {
        Space space = place.space();
        if (space.rules().arriving().onlyAtTheDoor()) {
            return new Offer(List.of(), false, List.of(say.text("door.not-taken-here")));
        }
        Instant now = clock.instant();
        boolean kept = isKept(place, now);
        List<Stay> stays = new ArrayList<>();
        List<String> whyNot = new ArrayList<>();
        for (Period period : periods(place, now)) {
            List<String> troubles = troubles(place, period, kept);
            if (!troubles.isEmpty()) {
                whyNot.addAll(troubles);
                break;
            }
            stays.add(new Stay(
                    period.length().toMinutes(), say.end(period.to().toLocalTime()), say.length(period.length())));
        }
        return new Offer(stays, kept, stays.isEmpty() ? whyNot : List.of());
    }

    static boolean isKept(Place place, Instant now) {
        Period shortest = StayFromNow.of(place.space(), place.venue(), Duration.ZERO, now);
        return DeskChoice.kept(place.space(), shortest, now).contains(place.unit());
    }

    private static Set<Period> periods(Place place, Instant now) {
        Set<Period> periods = new LinkedHashSet<>();
        LENGTHS.forEach(length -> periods.add(StayFromNow.of(place.space(), place.venue(), length, now)));
        return periods;
    }

    private List<String> troubles(Place place, Period period, boolean kept) {
        Space space = place.space();
        Period claim = period.widened(space.bufferBefore(), space.bufferAfter());
        if (space.isPool()
                && fixedUnits.within(space.cells().get(0), claim, NOBODY).contains(place.unit())) {
            return List.of(say.text("door.taken-now", place.unit()));
        }
        return availability.of(space, period, 1, null, askers.current(), null).violations().stream()
                .filter(violation -> !(kept && isForTheOthers(violation)))
                .map(messages::of)
                .distinct()
                .toList();
    }

    private static boolean isForTheOthers(Violation violation) {
        return FOR_THE_OTHERS.contains(violation.rule());
    }
}
