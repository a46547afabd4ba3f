package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Space;
import org.marot.claims.UnitChoice;
import org.marot.reservation.write.DeskChoice;
import org.marot.shared.Period;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.availability.Samples;

/** The planning counts the desks that somebody would get who needs no accessible one. */
class KeptUnitsTest {
    private static final Instant MONDAY_AT_NINE = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant SIX_ON_MONDAY = Instant.parse("2027-03-01T17:00:00Z");
    private static final Period TUESDAY = Samples.period("2027-03-02T09:00", "2027-03-02T12:00");

    private final Drawing drawing = new Drawing(Samples.alwaysOpen());
    private final Space desks = Samples.keptPool("desks", 4, List.of(3, 4));

    @Test
    void keptDesksAreNotOffered() {
        List<PlanningEntry> entries = List.of(on(1, TUESDAY), on(3, TUESDAY));
        assertThat(unitsFree(entries, TUESDAY, MONDAY_AT_NINE)).isEqualTo(1);
        assertThat(unitsFree(entries, TUESDAY, SIX_ON_MONDAY)).isEqualTo(2);
        assertThat(unitsFree(List.of(on(1, TUESDAY), on(2, TUESDAY)), TUESDAY, MONDAY_AT_NINE))
                .isZero();
    }

    @Test
    void asManyAsTheClaimsWouldGrantOneAfterTheOther() {
        Random random = new Random(46);
        for (int round = 0; round < 500; round++) {
            List<PlanningEntry> entries = new ArrayList<>();
            for (int unit = 1; unit <= 4; unit++) {
                if (random.nextBoolean()) {
                    entries.add(on(unit, within(random)));
                }
            }
            Period wanted = within(random);
            Instant now = MONDAY_AT_NINE.plus(Duration.ofHours(random.nextInt(12)));
            UnitChoice choice = DeskChoice.of(desks, wanted, now);
            // each unit has one claim at most, so that a booking fits where that of its unit does not stand
            long granted = choice.own().size() - peak(entries, wanted, choice);
            assertThat(unitsFree(entries, wanted, now))
                    .as("%s at %s beside %s", wanted, now, entries)
                    .isEqualTo((int) granted);
        }
    }

    private static long peak(List<PlanningEntry> entries, Period wanted, UnitChoice choice) {
        long peak = 0;
        for (Instant at = wanted.start(); at.isBefore(wanted.end()); at = at.plus(Duration.ofMinutes(30))) {
            Instant then = at;
            peak = Math.max(
                    peak,
                    entries.stream()
                            .filter(entry -> choice.own().contains(entry.unit()))
                            .filter(entry -> !entry.claim().start().isAfter(then)
                                    && entry.claim().end().isAfter(then))
                            .count());
        }
        return peak;
    }

    /** On Tuesday or into Wednesday. */
    private static Period within(Random random) {
        Period day = Samples.period("2027-03-02T00:00", "2027-03-02T00:30");
        Duration later = Duration.ofMinutes(30L * random.nextInt(48));
        Duration longer = Duration.ofMinutes(30L * random.nextInt(12));
        return new Period(day.from().plus(later), day.to().plus(later).plus(longer));
    }

    private int unitsFree(List<PlanningEntry> entries, Period period, Instant now) {
        List<TimedEntry> timed = entries.stream().map(TimedEntry::of).toList();
        return new TakenUnits(desks, timed, drawing.customer(now))
                .unitsFreeFor(period.from().toEpochSecond(), period.to().toEpochSecond());
    }

    private PlanningEntry on(int unit, Period period) {
        return drawing.entry("desks", period, unit);
    }
}
