package org.marot.web.door;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Space;
import org.marot.claims.FixedUnits;
import org.marot.reservation.write.DeskChoice;
import org.marot.reservation.write.ReservationStatus;
import org.marot.web.door.DeskCodes.Place;
import org.marot.web.page.Say;
import org.marot.web.reservation.NamedUnits;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.seats.Desks;
import org.springframework.stereotype.Component;

/** What a booking of the space allows to somebody who stands at one of its desks, or at the room. */
@Component
class OwnHere {
    private final FixedUnits fixedUnits;
    private final Desks desks;
    private final Say say;
    private final Clock clock;

    OwnHere(FixedUnits fixedUnits, Desks desks, Say say, Clock clock) {
        this.fixedUnits = fixedUnits;
        this.desks = desks;
        this.say = say;
        this.clock = clock;
    }

    /**
     * A button.
     *
     * @param here to sit down at this very desk; otherwise at the one that is theirs
     */
    record Choice(boolean here, String words) {}

    /**
     * One booking.
     *
     * @param arrived they have checked in already
     * @param desk which one is theirs, in words, if that is known
     * @param why not this one, or which one, in words
     */
    record Own(
            String id,
            String times,
            boolean arrived,
            @Nullable String desk,
            List<Choice> choices,
            @Nullable String why) {}

    /** @param refused this very desk was refused a moment ago */
    Own of(ReservationRow row, Place place, boolean refused) {
        Space space = place.space();
        String times = say.times(row.period());
        String desk = desks.of(row);
        if (row.reservationStatus() == ReservationStatus.CHECKED_IN) {
            return new Own(row.reservation(), times, true, desk, List.of(), null);
        }
        if (space.rules().arriving().onlyAtTheDoor()) {
            return new Own(row.reservation(), times, false, desk, List.of(), say.text("arriving.scan-help"));
        }
        if (!space.isPool()) {
            return new Own(row.reservation(), times, false, null, List.of(plain()), null);
        }
        return atDesk(row, place, times, desk, refused);
    }

    private Own atDesk(ReservationRow row, Place place, String times, @Nullable String desk, boolean refused) {
        if (NamedUnits.of(row).stream().anyMatch(part -> part.unit() == place.unit())) {
            return new Own(row.reservation(), times, false, desk, List.of(at(false, desk)), null);
        }
        String not = whyNot(row, place);
        boolean free = desk == null || needsAccessible(row, place.space());
        boolean may = not == null && (free || place.space().rules().seating().pins());
        List<Choice> choices = new ArrayList<>();
        if (may) {
            choices.add(at(true, say.text("seats.desk", place.unit())));
        }
        if (!may || desk != null || refused) {
            choices.add(desk == null ? plain() : at(false, desk));
        }
        return new Own(row.reservation(), times, false, desk, choices, why(not, desk));
    }

    private @Nullable String why(@Nullable String not, @Nullable String desk) {
        String theirs = desk == null ? null : say.text("door.named", desk);
        if (not == null) {
            return theirs;
        }
        return not + " " + (theirs == null ? say.text("door.told") : theirs);
    }

    private @Nullable String whyNot(ReservationRow row, Place place) {
        Space space = place.space();
        int unit = place.unit();
        boolean needed = needsAccessible(row, space);
        if (needed && !space.keptUnits().contains(unit)) {
            return say.text("door.not-accessible", unit);
        }
        if (!needed && DeskChoice.kept(space, row.period(), clock.instant()).contains(unit)) {
            return say.text("door.kept", unit);
        }
        boolean promised = fixedUnits
                .within(
                        space.cells().get(0),
                        row.period().widened(space.bufferBefore(), space.bufferAfter()),
                        row.id().value())
                .contains(unit);
        return promised ? say.text("door.promised", unit) : null;
    }

    private static boolean needsAccessible(ReservationRow row, Space space) {
        return row.namedUnits() != null && space.keptUnits().contains(row.unit());
    }

    private Choice plain() {
        return new Choice(false, say.text("arriving.check-in"));
    }

    private Choice at(boolean here, @Nullable String desk) {
        return desk == null ? plain() : new Choice(here, say.text("door.here-at", desk));
    }
}
