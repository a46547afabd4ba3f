package org.marot.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.pricing.Asking.as;
import static org.marot.pricing.Conditionally.counted;
import static org.marot.pricing.Conditionally.season;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marot.pricing.grid.Unit;

class UnitTimesTest {
    private final Tariff hourly = new VotedGrid().line("hall", "hour", 1_00).tariff();

    @ParameterizedTest(name = "the night of {0} costs {2} hours")
    @CsvSource({"2027-03-27, 2027-03-28, 7", "2027-10-30, 2027-10-31, 9", "2027-11-01, 2027-11-02, 8"})
    void hoursAreThoseThatPass(String evening, String morning, long hours) {
        assertThat(gross(hourly, as("visitor").use("hall", evening + "T22:00", morning + "T06:00")))
                .isEqualTo(hours * 1_00);
    }

    @Test
    void aDayIsADayOfTheCalendar() {
        Tariff daily = new VotedGrid().line("hall", "day", 10_00).tariff();
        assertThat(gross(daily, as("visitor").use("hall", "2027-03-28T00:00", "2027-03-29T00:00")))
                .isEqualTo(10_00);
        assertThat(gross(daily, as("visitor").use("hall", "2027-10-31T00:00", "2027-11-01T00:01")))
                .isEqualTo(20_00);
    }

    @Test
    void whatIsBegunCounts() {
        assertThat(gross(hourly, as("visitor").on("2027-03-02", "09:00-10:00", "hall")))
                .isEqualTo(1_00);
        assertThat(gross(hourly, as("visitor").on("2027-03-02", "09:00-10:01", "hall")))
                .isEqualTo(2_00);
    }

    @Test
    void gapsCostNothing() {
        assertThat(gross(
                        hourly,
                        as("visitor").on("2027-03-02", "09:00-10:00", "hall").on("2027-03-02", "15:00-16:00", "hall")))
                .isEqualTo(2_00);
    }

    @Test
    void anHourMayEndWithItsDay() {
        VotedGrid grid = new VotedGrid().line("hall", "hour", 1_00);
        Asking midnight = as("visitor").use("hall", "2027-03-02T23:30", "2027-03-03T00:30");
        assertThat(gross(grid.tariff(), midnight)).isEqualTo(1_00);
        grid.units.put("hour", new Unit.Length(Duration.ofHours(1), true));
        assertThat(gross(grid.tariff(), midnight)).isEqualTo(2_00);
    }

    @Test
    void aWeekendBeginsOnItsDay() {
        VotedGrid grid = new VotedGrid().line("hall", "weekend", 90_00).line("hall", "day", 70_00);
        grid.units.put(
                "weekend",
                new Unit.Hours(List.of(
                        new Unit.Window(Set.of(DayOfWeek.FRIDAY), LocalTime.of(18, 0), LocalTime.of(8, 0), 3))));
        Tariff tariff = grid.tariff();
        assertThat(gross(tariff, as("visitor").use("hall", "2027-03-05T18:00", "2027-03-08T08:00")))
                .isEqualTo(90_00);
        assertThat(gross(tariff, as("visitor").use("hall", "2027-03-05T17:59", "2027-03-08T08:00")))
                .isEqualTo(160_00);
        assertThat(gross(tariff, as("visitor").use("hall", "2027-03-05T18:00", "2027-03-08T08:01")))
                .isEqualTo(160_00);
        assertThat(gross(tariff, as("visitor").use("hall", "2027-03-09T09:00", "2027-03-10T18:00")))
                .isEqualTo(140_00);
    }

    @Test
    void weeksAndMonthsBeginWithTheirFirstDay() {
        Tariff tariff = new VotedGrid()
                .line("hall", "day", 10_00)
                .line("hall", "week", 40_00)
                .line("hall", "month", 100_00)
                .tariff();
        assertThat(gross(tariff, as("visitor").use("hall", "2027-03-03T09:00", "2027-03-10T00:00")))
                .isEqualTo(40_00);
        assertThat(gross(tariff, as("visitor").use("hall", "2027-03-03T09:00", "2027-03-10T00:01")))
                .isEqualTo(50_00);
        assertThat(gross(tariff, as("visitor").use("hall", "2027-01-31T09:00", "2027-02-28T00:00")))
                .isEqualTo(100_00);
    }

    @Test
    void theYearOfARightIsThatOfTheFirstDay() {
        Tariff tariff = new VotedGrid()
                .counter("free", 1)
                .line("hall", "day", 50_00)
                .line("hall", "rental", 0, counted("free"))
                .tariff();
        Asking newYear = as("visitor").use("hall", "2027-12-31T18:00", "2028-01-01T04:00");
        assertThat(tariff.price(newYear.used("free", 2028, 1).order()).spent())
                .containsExactly(new Price.SpentRight("free", 2027));
        assertThat(gross(tariff, newYear.used("free", 2027, 1))).isEqualTo(100_00);
    }

    @Test
    void aSeasonMayGoOverTheEndOfTheYear() {
        Tariff tariff = new VotedGrid()
                .season("heating", "10-01", "04-30")
                .season("summer", "05-01", "09-30")
                .line("hall", "day", 20_00, season("heating"))
                .line("hall", "day", 10_00, season("summer"))
                .tariff();
        assertThat(gross(tariff, as("visitor").use("hall", "2027-12-31T18:00", "2028-01-01T04:00")))
                .isEqualTo(40_00);
        assertThat(gross(tariff, as("visitor").use("hall", "2027-04-30T18:00", "2027-05-01T04:00")))
                .isEqualTo(30_00);
        assertThat(gross(tariff, as("visitor").on("2028-02-29", "09:00-10:00", "hall")))
                .isEqualTo(20_00);
        assertThat(gross(tariff, as("visitor").on("2027-09-30", "09:00-10:00", "hall")))
                .isEqualTo(10_00);
    }

    private static long gross(Tariff tariff, Asking asking) {
        return tariff.price(asking.order()).gross();
    }
}
