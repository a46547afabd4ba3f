package org.marot.benchmarks.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marot.reservation.ExpectedClaims.Row;

class ClaimRowsTest {
    private static final Row MORNING = claim("first", 1, "09:00+01:00", "12:00+01:00");
    private static final Row AFTERNOON = claim("second", 1, "12:00+01:00", "14:00+01:00");

    @Test
    void claimsThatTouchAreNotDoubled() {
        Row otherUnit = claim("third", 2, "09:00+01:00", "12:00+01:00");
        assertThat(ClaimRows.doubled("table", List.of(AFTERNOON, MORNING, otherUnit)))
                .isEmpty();
    }

    @Test
    void aDoubledClaimIsFoundAlsoBehindAShortOne() {
        Row within = claim("third", 1, "09:30+01:00", "10:00+01:00");
        Row late = claim("fourth", 1, "11:30+01:00", "12:00+01:00");
        assertThat(ClaimRows.doubled("table", List.of(MORNING, within))).hasSize(1);
        assertThat(ClaimRows.doubled("table", List.of(within, late, MORNING))).hasSize(2);
    }

    @Test
    void aClaimIsComparedAsAnInstant() {
        Row inUtc = claim("first", 1, "08:00Z", "11:00Z");
        assertThat(ClaimRows.againstEvents(List.of(inUtc), List.of(MORNING))).isEmpty();
    }

    @Test
    void aMissingAndAStrangeClaimAreFound() {
        assertThat(ClaimRows.againstEvents(List.of(MORNING), List.of(MORNING, AFTERNOON)))
                .extracting(Finding::check)
                .containsExactly("claim missing");
        assertThat(ClaimRows.againstEvents(List.of(MORNING, AFTERNOON), List.of(MORNING)))
                .extracting(Finding::check)
                .containsExactly("claim without an event");
    }

    private static Row claim(String holder, int unit, String from, String to) {
        return new Row(
                "cell",
                unit,
                OffsetDateTime.parse("2027-01-11T" + from),
                OffsetDateTime.parse("2027-01-11T" + to),
                holder,
                "venue",
                "space");
    }
}
