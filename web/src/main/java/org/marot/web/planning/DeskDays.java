package org.marot.web.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.marot.catalogue.Space;
import org.marot.web.reservation.ReservationTable;
import org.springframework.stereotype.Component;

/** A pool's day desk by desk, for staff. */
@Component
class DeskDays {
    private final ReservationTable reservations;

    DeskDays(ReservationTable reservations) {
        this.reservations = reservations;
    }

    /** Whether the reader may see who is planned at which desk. */
    boolean unfolds(Space space, Reader reader) {
        return space.isPool() && reader.staff();
    }

    List<SpaceDay> of(Space pool, LocalDate date, SpaceDays days) {
        Sitting sitting = new Sitting(reservations.find(days.near(pool, date).stream()
                .map(timed -> timed.entry().reservation().value())
                .toList()));
        return IntStream.rangeClosed(1, pool.units())
                .mapToObj(desk -> days.ofDesk(pool, desk, date, sitting))
                .toList();
    }
}
