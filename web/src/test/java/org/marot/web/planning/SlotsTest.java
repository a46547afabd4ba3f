package org.marot.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.shared.Period;
import org.marot.web.availability.Samples;

class SlotsTest {
    @ParameterizedTest
    @CsvSource({"2027-03-26, 48", "2027-03-28, 46", "2027-10-31, 50"})
    void aDayHasAsManyStepsAsTimePasses(LocalDate date, int steps) {
        Slots slots = slots(Samples.alwaysOpen(), date);
        assertThat(slots.steps())
                .hasSize(steps)
                .allSatisfy(step -> assertThat(step.length()).isEqualTo(Duration.ofMinutes(30)));
        assertThat(slots.steps().get(0).from()).isEqualTo(date.atStartOfDay(Samples.PARIS));
        assertThat(slots.steps().get(steps - 1).to()).isEqualTo(date.plusDays(1).atStartOfDay(Samples.PARIS));
        for (int i = 1; i < steps; i++) {
            assertThat(slots.steps().get(i).start())
                    .isEqualTo(slots.steps().get(i - 1).end());
        }
        assertThat(slots.steps()).allMatch(slots::isOpen);
    }

    @Test
    void aBreakIsClosedAndTheEdgesAreFullHours() {
        Slots slots = slots(hours(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 0), LocalTime.of(18, 30)));
        assertThat(slots.steps().get(0).from().toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(slots.steps().get(slots.steps().size() - 1).to().toLocalTime())
                .isEqualTo(LocalTime.of(19, 0));
        assertThat(slots.steps().stream()
                        .filter(step -> !slots.isOpen(step))
                        .map(Period::from)
                        .map(from -> from.toLocalTime().toString()))
                .containsExactly("08:00", "12:00", "12:30", "13:00", "13:30", "18:30");
    }

    @Test
    void aDayWithoutHoursHasNoSteps() {
        Slots sunday = slots(Samples.weekdays(), Samples.MONDAY.plusDays(6));
        assertThat(sunday.steps()).isEmpty();
    }

    private static OpeningHours hours(LocalTime... times) {
        return OpeningHours.weekly(Map.of(
                DayOfWeek.MONDAY, List.of(new OpenStretch(times[0], times[1]), new OpenStretch(times[2], times[3]))));
    }

    private static Slots slots(OpeningHours hours) {
        return slots(hours, Samples.MONDAY);
    }

    private static Slots slots(OpeningHours hours, LocalDate date) {
        Drawing drawing = new Drawing(hours);
        return Slots.of(
                drawing.venue(), date, drawing.town.spacesOf(drawing.venue().id()));
    }
}
