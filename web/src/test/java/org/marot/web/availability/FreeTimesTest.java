package org.marot.web.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marot.web.availability.Samples.MONDAY;
import static org.marot.web.availability.Samples.PARIS;
import static org.marot.web.availability.Samples.period;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.SpaceKind;
import org.marot.shared.Period;

class FreeTimesTest {
    @Test
    void the_next_start_waits_for_both_buffers() {
        Space hall = Samples.space(
                "hall", SpaceKind.HALL, 1, List.of("a", "b"), Duration.ofMinutes(30), Duration.ofMinutes(45));
        Claimed taken = claim("2027-03-01T09:00", "2027-03-01T11:15");
        Period wanted = period("2027-03-01T10:00", "2027-03-01T11:00");
        FreeTimes free = free(hall, wanted, List.of(taken));
        assertThat(free.next(wanted, MONDAY, MONDAY)).contains(period("2027-03-01T12:00", "2027-03-01T13:00"));
        assertThat(free.isFree(period("2027-03-01T11:45", "2027-03-01T12:45"))).isTrue();
        assertThat(free.isFree(period("2027-03-01T08:00", "2027-03-01T08:30"))).isFalse();
    }

    @Test
    void what_does_not_fit_today_fits_when_the_venue_opens_next() {
        Period wanted = period("2027-03-06T18:00", "2027-03-06T21:00");
        FreeTimes free = free(Samples.room("r"), wanted, List.of());
        assertThat(free.next(wanted, MONDAY, MONDAY.plusDays(10)))
                .contains(period("2027-03-08T08:00", "2027-03-08T11:00"));
        assertThat(free.next(wanted, MONDAY, MONDAY.plusDays(6))).isEmpty();
    }

    @Test
    void the_nearest_are_before_and_after_on_the_same_day_and_then_the_same_time_on_the_next() {
        Period wanted = period("2027-03-01T10:00", "2027-03-01T11:00");
        FreeTimes free = free(Samples.room("r"), wanted, List.of(claim("2027-03-01T09:30", "2027-03-01T12:00")));
        assertThat(free.near(wanted, MONDAY.plusDays(7), 4))
                .containsExactly(
                        period("2027-03-01T08:30", "2027-03-01T09:30"),
                        period("2027-03-01T12:00", "2027-03-01T13:00"),
                        period("2027-03-02T10:00", "2027-03-02T11:00"),
                        period("2027-03-03T10:00", "2027-03-03T11:00"));
    }

    @Test
    void times_that_a_clock_change_swallows_or_doubles_are_not_offered() {
        Offers spring = new Offers(Samples.alwaysOpen(), PARIS, Duration.ofMinutes(30), Duration.ofMinutes(30));
        assertThat(starts(spring, LocalDate.of(2027, 3, 28)))
                .contains("01:00", "03:00")
                .doesNotContain("01:30", "02:00", "02:30")
                .hasSize(45);
        assertThat(starts(spring, LocalDate.of(2027, 10, 31)))
                .contains("01:00", "03:00")
                .doesNotContain("01:30", "02:00", "02:30");
    }

    @Test
    void a_night_is_offered_where_the_venue_stays_open() {
        Period night = period("2027-03-01T22:00", "2027-03-02T06:00");
        assertThat(Offers.like(night, Samples.alwaysOpen(), Duration.ofMinutes(30))
                        .on(MONDAY))
                .contains(night);
        assertThat(Offers.like(night, Samples.weekdays(), Duration.ofMinutes(30))
                        .on(MONDAY))
                .doesNotContain(night);
    }

    @RepeatedTest(100)
    void agrees_with_trying_every_minute(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Duration before = Duration.ofMinutes(15L * random.nextInt(3));
        Duration after = Duration.ofMinutes(15L * random.nextInt(3));
        int units = 1 + random.nextInt(3);
        Space space = Samples.space("s", SpaceKind.DESK_POOL, units, List.of("s"), before, after);
        List<Claimed> claims = claims(random, units);
        Period wanted = wanted(random);
        FreeTimes free = free(space, wanted, claims);
        LocalDate last = MONDAY.plusDays(7);
        Optional<Period> naive = naiveNext(wanted, space, claims, last);
        assertThat(free.next(wanted, MONDAY, last)).isEqualTo(naive);
        assertThat(free.near(wanted, last, 5))
                .allMatch(free::isFree)
                .doesNotContain(wanted)
                .doesNotHaveDuplicates();
    }

    private static Optional<Period> naiveNext(Period wanted, Space space, List<Claimed> claims, LocalDate last) {
        LocalDateTime from = wanted.from().toLocalDateTime();
        Duration length = Duration.between(from, wanted.to().toLocalDateTime());
        OpeningHours hours = Samples.weekdays();
        for (from = from.plusMinutes(1); !from.toLocalDate().isAfter(last); from = from.plusMinutes(1)) {
            Period tried = new Period(from.atZone(PARIS), from.plus(length).atZone(PARIS));
            if (from.getMinute() % 30 == 0 && isOpen(hours, from, length) && hasUnit(tried, space, claims)) {
                return Optional.of(tried);
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(OpeningHours hours, LocalDateTime from, Duration length) {
        LocalDateTime to = from.plus(length);
        return from.toLocalDate().equals(to.toLocalDate())
                && hours.on(from.toLocalDate()).stream()
                        .anyMatch(open -> !open.from().isAfter(from.toLocalTime())
                                && !open.to().isBefore(to.toLocalTime()));
    }

    private static boolean hasUnit(Period tried, Space space, List<Claimed> claims) {
        Period claim = FreeTimes.claim(space, tried);
        for (var minute = claim.start(); minute.isBefore(claim.end()); minute = minute.plusSeconds(60)) {
            var now = minute;
            long there = claims.stream()
                    .filter(one -> !one.from().isAfter(now) && one.to().isAfter(now))
                    .count();
            if (there >= space.units()) {
                return false;
            }
        }
        return true;
    }

    private static List<Claimed> claims(Random random, int units) {
        List<Claimed> claims = new ArrayList<>();
        for (int i = random.nextInt(40 * units); i > 0; i--) {
            var from = MONDAY.atTime(7, 0)
                    .plusMinutes(15L * random.nextInt(7 * 96))
                    .atZone(PARIS)
                    .toInstant();
            claims.add(Samples.claim(from, from.plus(Duration.ofMinutes(15L * (1 + random.nextInt(24))))));
        }
        return claims;
    }

    private static Period wanted(Random random) {
        LocalDateTime from = MONDAY.plusDays(random.nextInt(5)).atTime(8, 0).plusMinutes(30L * random.nextInt(20));
        return new Period(
                from.atZone(PARIS),
                from.plusMinutes(30L * (1 + random.nextInt(8))).atZone(PARIS));
    }

    private static List<String> starts(Offers offers, LocalDate date) {
        return offers.on(date).stream()
                .map(offer -> offer.from().toLocalTime().toString())
                .toList();
    }

    private static FreeTimes free(Space space, Period wanted, List<Claimed> claims) {
        Offers offers = Offers.like(wanted, Samples.weekdays(), Duration.ofMinutes(30));
        return new FreeTimes(space, offers, Agendas.of(Agenda.of(claims)), any -> true);
    }

    private static Claimed claim(String from, String to) {
        Period period = period(from, to);
        return Samples.claim(period.start(), period.end());
    }
}
