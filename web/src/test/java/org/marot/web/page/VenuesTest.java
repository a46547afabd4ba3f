package org.marot.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Venue;
import org.marot.shared.AccountId;
import org.marot.shared.Actor;
import org.marot.shared.CustomerId;
import org.marot.shared.Refused;
import org.marot.shared.VenueId;
import org.marot.web.account.SignedIn;
import org.marot.web.availability.FixedTown;
import org.marot.web.availability.Samples;
import org.mockito.Mockito;

/** A page's venue and day, read from its address. */
class VenuesTest {
    private final SignedIn signedIn = Mockito.mock(SignedIn.class);
    private final FixedTown town = FixedTown.of(1, Samples.weekdays());
    private final Venue venue = town.venues().get(0);
    private final String id = venue.id().value();
    private final Venues venues = new Venues(town, signedIn);

    @Test
    void anybodyFindsAVenueByItsName() {
        assertThat(venues.named(id)).isEqualTo(venue);
        assertThat(venues.namedOrFirst("elsewhere")).isEqualTo(venue);
        assertThat(venues.namedOrFirst(null)).isEqualTo(venue);
        assertThatThrownBy(() -> venues.named("Not a slug!")).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsForStaffIsNotThereForOthers() {
        reads(Set.of());
        assertThat(venues.ofStaff()).isEmpty();
        assertThatThrownBy(() -> venues.ofStaff(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> venues.ofStaffOrFirst(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> venues.requireStaff(venue.id())).isInstanceOf(Refused.class);

        reads(Set.of(venue.id()));
        assertThat(venues.ofStaff(id)).isEqualTo(venue);
        assertThat(venues.ofStaffOrFirst(null)).isEqualTo(venue);
        venues.requireStaff(venue.id());
    }

    @Test
    void anythingThatIsNoDateIsToday() {
        Instant lateInTheEvening = Instant.parse("2027-03-02T23:30:00Z");
        AskedDay day = new AskedDay(Clock.fixed(lateInTheEvening, ZoneOffset.UTC));
        assertThat(day.today(venue)).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(day.orToday(null, venue)).isEqualTo(day.today(venue));
        assertThat(day.orToday("2028-02-29", venue)).isEqualTo(LocalDate.of(2028, 2, 29));
        for (String text : new String[] {"", " ", "2027-02-29", "tomorrow", "1999-12-31", "+999999999-01-01"}) {
            assertThat(day.orToday(text, venue)).as(text).isEqualTo(LocalDate.of(2027, 3, 3));
        }
    }

    private void reads(Set<VenueId> staffOf) {
        Actor actor = new Actor(new AccountId(new UUID(1, 2)), new CustomerId(new UUID(1, 1)), staffOf, false);
        Mockito.when(signedIn.actor()).thenReturn(actor);
    }
}
