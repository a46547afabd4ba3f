package org.marot.web.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.availability.Samples.period;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.BookingRules;
import org.marot.catalogue.DeskRules;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.shared.Period;

/** Four desks, two of them accessible and kept until 18:00 the evening before; on Tuesday two are taken, one of each kind. */
class KeptDesksTest {
    private static final Period TUESDAY = period("2027-03-02T09:00", "2027-03-02T12:00");
    private static final Period WEDNESDAY = period("2027-03-03T09:00", "2027-03-03T12:00");
    private static final Instant SIX_ON_MONDAY = Instant.parse("2027-03-01T17:00:00Z");

    private final Space desks = desks();
    private final ClaimsByCell claims = new ClaimsByCell(List.of(on(1), on(3)));

    @Test
    void keptDesksAreTakenForWhoNeedsNone() {
        Agenda agenda = agenda(SIX_ON_MONDAY.minusMillis(1));

        assertThat(agenda.unitsFree(4, TUESDAY.start(), TUESDAY.end())).isEqualTo(1);
        assertThat(agenda.unitsFree(4, WEDNESDAY.start(), WEDNESDAY.end())).isEqualTo(2);
    }

    @Test
    void fromSixInTheEveningBeforeTheyAreForEverybody() {
        Agenda agenda = agenda(SIX_ON_MONDAY);

        assertThat(agenda.unitsFree(4, TUESDAY.start(), TUESDAY.end())).isEqualTo(2);
        assertThat(agenda.unitsFree(4, WEDNESDAY.start(), WEDNESDAY.end())).isEqualTo(2);
    }

    private Agenda agenda(Instant now) {
        return claims.agenda(new Wanted(desks, Samples.venue(), 1, null, Asker.anybody(), now, List.of()), List.of());
    }

    private Claimed on(int unit) {
        return new Claimed(UUID.randomUUID(), desks.cells(), unit, TUESDAY.start(), TUESDAY.end());
    }

    private static Space desks() {
        Space pool = Samples.pool("desks", 4);
        BookingRules usual = pool.rules();
        BookingRules rules = new BookingRules(
                usual.notice(),
                usual.horizon(),
                usual.granularity(),
                usual.shortest(),
                usual.longest(),
                usual.categories(),
                null,
                new DeskRules(null, false, LocalTime.of(18, 0)));
        return new Space(
                pool.id(),
                pool.venue(),
                pool.name(),
                SpaceKind.DESK_POOL,
                pool.units(),
                pool.cells(),
                pool.layouts(),
                pool.equipment(),
                pool.accessible(),
                Duration.ZERO,
                Duration.ZERO,
                rules,
                false,
                null,
                null,
                null,
                Set.of(),
                List.of(3, 4));
    }
}
