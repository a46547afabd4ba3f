package org.marot.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.Period;
import org.marot.testing.TestTown;

/** Somebody who sits down now pays from the running step on, and is not asked to get up in a minute. */
class StayFromNowTest {
    private final Space room = new TestTown().space(TestTown.ROOM).orElseThrow();
    private final Venue venue = new TestTown().venue(TestTown.VENUE).orElseThrow();

    @Test
    void theRunningStepCountsUnlessHardlyAnyOfItIsLeft() {
        assertThat(room.rules().granularity()).isEqualTo(Duration.ofMinutes(30));
        assertThat(end("14:00", 60)).isEqualTo("15:00");
        assertThat(end("14:20", 60)).isEqualTo("15:00");
        assertThat(end("14:21", 60)).isEqualTo("15:30");
        assertThat(end("14:29", 0)).isEqualTo("15:00");
        assertThat(end("14:01", 31)).isEqualTo("15:00");
    }

    private String end(String time, int minutes) {
        ZonedDateTime at = ZonedDateTime.of(LocalDate.of(2027, 3, 2), LocalTime.parse(time), venue.zone());
        Period stay = StayFromNow.of(room, venue, Duration.ofMinutes(minutes), at.toInstant());
        assertThat(stay.from().toLocalTime()).isEqualTo(LocalTime.of(14, 0));
        return stay.to().toLocalTime().toString();
    }
}
