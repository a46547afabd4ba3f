package org.marot.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.marot.waitlist.write.OfferTime;

class OfferTimeTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void standsForTwoHoursWhenThePeriodIsFar() {
        assertThat(OfferTime.until(NOW, NOW.plus(Duration.ofDays(1)))).contains(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void endsFiveMinutesBeforeAPeriodThatIsNear() {
        assertThat(OfferTime.until(NOW, NOW.plus(Duration.ofHours(1)))).contains(NOW.plus(Duration.ofMinutes(55)));
    }

    @Test
    void isNotMadeWhenThereIsNoTimeToAnswer() {
        assertThat(OfferTime.until(NOW, NOW.plus(Duration.ofMinutes(10)))).contains(NOW.plus(Duration.ofMinutes(5)));
        assertThat(OfferTime.until(NOW, NOW.plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .isEmpty();
        assertThat(OfferTime.until(NOW, NOW.minusSeconds(1))).isEmpty();
    }
}
