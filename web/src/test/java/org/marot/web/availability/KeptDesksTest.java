package org.marot.web.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.availability.Samples.period;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Space;
import org.marot.shared.Period;

/** Four desks, two of them accessible and kept until 18:00 the evening before; on Tuesday two are taken, one of each kind. */
class KeptDesksTest {
    private static final Period TUESDAY = period("2027-03-02T09:00", "2027-03-02T12:00");
    private static final Period WEDNESDAY = period("2027-03-03T09:00", "2027-03-03T12:00");
    private static final Instant SIX_ON_MONDAY = Instant.parse("2027-03-01T17:00:00Z");

    private final Space desks = Samples.keptPool("desks", 4, List.of(3, 4));
    private final ClaimsByCell claims = new ClaimsByCell(List.of(on(1), on(3)));

    @Test
    void keptDesksAreTakenForWhoNeedsNone() {
        Instant now = SIX_ON_MONDAY.minusMillis(1);
        assertThat(unitsFree(TUESDAY, now)).isEqualTo(1);
        assertThat(unitsFree(WEDNESDAY, now)).isEqualTo(2);
    }

    @Test
    void fromSixInTheEveningBeforeTheyAreForEverybody() {
        assertThat(unitsFree(TUESDAY, SIX_ON_MONDAY)).isEqualTo(2);
        assertThat(unitsFree(WEDNESDAY, SIX_ON_MONDAY)).isEqualTo(2);
    }

    @Test
    void whoStaysIntoADayWhoseDesksAreKeptLeavesThemTheEveningBeforeToo() {
        Period night = period("2027-03-02T22:00", "2027-03-03T01:00");
        Period evening = period("2027-03-02T22:00", "2027-03-03T00:00");
        ClaimsByCell others = new ClaimsByCell(List.of(
                new Claimed(UUID.randomUUID(), desks.cells(), 1, evening.start(), evening.end()),
                new Claimed(UUID.randomUUID(), desks.cells(), 2, evening.start(), evening.end())));

        assertThat(unitsFree(others, evening, SIX_ON_MONDAY)).isEqualTo(2);
        assertThat(unitsFree(others, night, SIX_ON_MONDAY)).isZero();
    }

    private int unitsFree(Period period, Instant now) {
        return unitsFree(claims, period, now);
    }

    private int unitsFree(ClaimsByCell among, Period period, Instant now) {
        Wanted wanted = new Wanted(desks, Samples.venue(), 1, null, Asker.anybody(), now, List.of());
        return among.agendas(wanted, List.of()).at(period).unitsFree(4, period.start(), period.end());
    }

    private Claimed on(int unit) {
        return new Claimed(UUID.randomUUID(), desks.cells(), unit, TUESDAY.start(), TUESDAY.end());
    }
}
