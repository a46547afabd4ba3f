package org.marot.web.tariff;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marot.catalogue.Catalogue;
import org.marot.catalogue.Venue;
import org.marot.pricing.GridTariff;
import org.marot.pricing.Order;
import org.marot.pricing.Tariff;
import org.marot.pricing.grid.Grid;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.Refused;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.reservation.ReservationFilter;
import org.marot.web.reservation.ReservationRow;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** What past reservations would have cost under a grid, beside what they cost by what held then. */
@Component
class Trial {
    private static final int BATCH = 1_000;
    private static final int MOST = 200_000;
    private static final List<ReservationStatus> USED = List.of(
            ReservationStatus.CONFIRMED,
            ReservationStatus.CHECKED_IN,
            ReservationStatus.COMPLETED,
            ReservationStatus.NO_SHOW);

    private final Tariff tariff;
    private final Catalogue catalogue;
    private final ReservationTable reservations;
    private final Clock clock;

    Trial(Tariff tariff, Catalogue catalogue, ReservationTable reservations, Clock clock) {
        this.tariff = tariff;
        this.catalogue = catalogue;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** One reservation, in cents; null where it would be refused. */
    record Tried(
            ReservationRow reservation,
            @Nullable Long before,
            @Nullable Long after) {}

    /** The latest that began, the last one first. */
    List<Tried> latest(Venue venue, Grid grid, int most) {
        ReservationFilter filter = filter(venue, null);
        long last = Math.max(0, reservations.count(filter) - 1) / most;
        return Stream.of(last - 1, last)
                .filter(page -> page >= 0)
                .flatMap(page -> reservations.list(filter, (int) (long) page, most).stream())
                .sorted(Comparator.comparing(
                                (ReservationRow row) -> row.period().start())
                        .reversed())
                .limit(most)
                .map(row -> tried(row, trial(grid)))
                .toList();
    }

    /** Whatever began in the last twelve months. */
    List<Tried> lastYear(Venue venue, Grid grid) {
        Instant from =
                clock.instant().atZone(venue.zone()).minus(Period.ofYears(1)).toInstant();
        ReservationFilter filter = filter(venue, from);
        Tariff trial = trial(grid);
        List<Tried> all = new ArrayList<>();
        for (int page = 0; page * BATCH < MOST; page++) {
            List<ReservationRow> rows = reservations.list(filter, page, BATCH);
            rows.forEach(row -> all.add(tried(row, trial)));
            if (rows.size() < BATCH) {
                break;
            }
        }
        return all;
    }

    private ReservationFilter filter(Venue venue, @Nullable Instant from) {
        return new ReservationFilter(null, null, List.of(venue.id()), null, null, USED, from, clock.instant());
    }

    /** Whenever its days are: what it would ask is the question. */
    private Tariff trial(Grid grid) {
        return new GridTariff(
                (venue, day) -> Optional.of(grid).filter(one -> one.venue().equals(venue)), catalogue);
    }

    private Tried tried(ReservationRow row, Tariff trial) {
        Order order = new Order(
                new VenueId(row.venue()),
                List.of(new Order.Use(new SpaceId(row.space()), row.period())),
                List.of(),
                new Order.Asker(row.category(), Math.max(1, row.attendees()), null, List.of(), null));
        return new Tried(row, gross(tariff, order), gross(trial, order));
    }

    private static @Nullable Long gross(Tariff tariff, Order order) {
        try {
            return tariff.price(order).gross();
        } catch (Refused refused) {
            return null;
        }
    }
}
