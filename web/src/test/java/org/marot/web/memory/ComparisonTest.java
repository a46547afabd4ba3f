package org.marot.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.marot.claims.OutOfUse;
import org.marot.reservation.write.ReservationStatus;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.CustomerId;
import org.marot.shared.Period;
import org.marot.shared.ReservationId;
import org.marot.shared.SpaceId;
import org.marot.shared.VenueId;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.memory.Comparison.Change;
import org.marot.web.memory.Comparison.Pair;

class ComparisonTest {
    private static final SpaceId ROOM = new SpaceId("room");
    private static final SpaceId HALL = new SpaceId("hall");

    @Test
    void tellsWhatBecameOfEach() {
        PlanningEntry stays = entry(1, ROOM, 9, 1, ReservationStatus.CONFIRMED);
        PlanningEntry goes = entry(2, ROOM, 10, 1, ReservationStatus.HELD);
        PlanningEntry moves = entry(3, HALL, 9, 1, ReservationStatus.CONFIRMED);
        PlanningEntry moved = entry(3, HALL, 14, 1, ReservationStatus.CONFIRMED);
        PlanningEntry held = entry(4, HALL, 16, 1, ReservationStatus.HELD);
        PlanningEntry confirmed = entry(4, HALL, 16, 1, ReservationStatus.CONFIRMED);
        PlanningEntry comes = entry(5, ROOM, 8, 1, ReservationStatus.CONFIRMED);

        List<Pair> pairs = Comparison.of(
                List.of(stays, goes, moves, held), List.of(moved, comes, stays, confirmed), List.of(HALL, ROOM));

        assertThat(pairs)
                .containsExactly(
                        new Pair(moves, moved),
                        new Pair(held, confirmed),
                        new Pair(null, comes),
                        new Pair(stays, stays),
                        new Pair(goes, null));
        assertThat(pairs)
                .extracting(Pair::change)
                .containsExactly(Change.MOVED, Change.OTHERWISE, Change.NEW, Change.SAME, Change.GONE);
    }

    @Test
    void tellsWhatBecameOfEachClosure() {
        PlanningEntry stays = closure(1, 9, 12);
        PlanningEntry called = closure(2, 12, 13);
        PlanningEntry was = closure(3, 14, 18);
        PlanningEntry reopened = closure(3, 14, 16);
        PlanningEntry comes = closure(4, 19, 20);

        assertThat(Comparison.of(List.of(stays, called, was), List.of(stays, reopened, comes), List.of(ROOM)))
                .extracting(Pair::change)
                .containsExactly(Change.SAME, Change.GONE, Change.SHORTENED, Change.NEW);
    }

    private static PlanningEntry closure(int number, int from, int to) {
        return PlanningEntry.of(new OutOfUse(
                new ClosureId(new UUID(3, number)),
                new VenueId("venue"),
                ROOM,
                List.of(new CellId("room")),
                period(from, to),
                "works",
                "New floor"));
    }

    private static Period period(int from, int to) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        return new Period(
                LocalDateTime.of(2027, 3, 2, from, 0).atZone(paris),
                LocalDateTime.of(2027, 3, 2, to, 0).atZone(paris));
    }

    private static PlanningEntry entry(int number, SpaceId space, int hour, int unit, ReservationStatus status) {
        Period period = period(hour, hour + 1);
        return new PlanningEntry(
                new ReservationId(new UUID(1, number)),
                "R-" + number,
                space,
                unit,
                period,
                period,
                status,
                new CustomerId(new UUID(2, 2)));
    }
}
