package org.marot.web.figures;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marot.catalogue.OpenStretch;
import org.marot.catalogue.OpeningHours;
import org.marot.catalogue.Space;
import org.marot.catalogue.Venue;
import org.marot.shared.CellId;
import org.marot.web.availability.FixedTown;
import org.marot.web.figures.NaiveFigures.Stay;

/** Figures of random reservations against the naive count, over ordinary weeks and both nights of clock change. */
class CountingTest {
    private static final List<String> STATUSES = List.of("confirmed", "checked-in", "completed", "no-show");
    private static final List<String> CATEGORIES = List.of("resident", "visitor", "company");
    private final Random random = new Random(20_261_122);

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01", "2027-03-25", "2027-10-28"})
    void areThoseOfTheNaiveCount(String day) {
        FixedTown town = FixedTown.of(2, hours());
        Venue venue = town.venues().get(0);
        List<Space> spaces = town.spacesOf(venue.id());
        LocalDate first = LocalDate.parse(day);
        for (int round = 0; round < 8; round++) {
            List<Use> uses = new ArrayList<>();
            List<Stay> stays = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                add(number, first, venue, spaces, uses, stays);
            }
            LocalDate end = first.plusDays(6);
            List<Closed> closed = closed(first, venue, spaces);
            new NaiveFigures(venue, spaces, first, end, closed, stays)
                    .assertSame(Counting.of(venue, spaces, first, end, closed, uses));
        }
    }

    /** Also beyond the days that are counted, across closing times and on a cell that is let no more. */
    private void add(int number, LocalDate first, Venue venue, List<Space> spaces, List<Use> uses, List<Stay> stays) {
        List<String> cells = random.nextInt(12) == 0
                ? List.of("third-place/gone")
                : spaces.get(random.nextInt(spaces.size())).cells().stream()
                        .map(CellId::value)
                        .toList();
        Instant from = first.minusDays(1)
                .atStartOfDay(venue.zone())
                .toInstant()
                .plus(Duration.ofMinutes(random.nextInt(8 * 24 * 60)));
        Instant to = from.plus(Duration.ofMinutes(1 + random.nextInt(number % 5 == 0 ? 3_000 : 300)));
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        String customer = "customer " + random.nextInt(9);
        int lead = random.nextInt(random.nextBoolean() ? 3 : 120);
        String id = "reservation " + number;
        String space = "space " + random.nextInt(4);
        uses.add(new Use(id, venue.id().value(), space, cells, customer, category, from, to, status, lead, number));
        stays.add(new Stay(id, space, new HashSet<>(cells), customer, category, from, to, status, lead));
    }

    /** Never twice on one cell at the same time, as the claims see to it. */
    private List<Closed> closed(LocalDate first, Venue venue, List<Space> spaces) {
        List<Closed> closed = new ArrayList<>();
        for (Space space : spaces) {
            if (space.cells().size() == 1 && random.nextBoolean()) {
                Instant from = first.atStartOfDay(venue.zone())
                        .toInstant()
                        .plus(Duration.ofMinutes(random.nextInt(7 * 24 * 60) - 600));
                Instant to = from.plus(Duration.ofMinutes(1 + random.nextInt(2_000)));
                closed.add(new Closed(Set.of(space.cells().get(0).value()), from, to));
            }
        }
        return closed;
    }

    /** Around the clock at the end of the week, else with a break and an end that are no full hours. */
    private static OpeningHours hours() {
        Map<DayOfWeek, List<OpenStretch>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            week.put(
                    weekday,
                    List.of(
                            new OpenStretch(LocalTime.of(7, 30), LocalTime.of(12, 15)),
                            new OpenStretch(LocalTime.of(13, 0), LocalTime.of(19, 50))));
        }
        week.remove(DayOfWeek.THURSDAY);
        week.put(DayOfWeek.SATURDAY, List.of(new OpenStretch(LocalTime.of(9, 0), LocalTime.MIDNIGHT)));
        week.put(DayOfWeek.SUNDAY, List.of(new OpenStretch(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)));
        return OpeningHours.weekly(week);
    }
}
