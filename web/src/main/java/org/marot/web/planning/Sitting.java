package org.marot.web.planning;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.marot.web.availability.PlanningEntry;
import org.marot.web.reservation.NamedUnits;
import org.marot.web.reservation.NamedUnits.Part;
import org.marot.web.reservation.ReservationRow;

/** Who sits at which desk of a pool: as promised, nearly always at one, or as planned so far. */
final class Sitting {
    /** Nobody was asked. */
    static final Sitting UNKNOWN = new Sitting(List.of());

    private final Map<UUID, List<Part>> promised = new HashMap<>();

    /** @param rows of those who may have been promised a desk */
    Sitting(List<ReservationRow> rows) {
        for (ReservationRow row : rows) {
            List<Part> parts = NamedUnits.of(row);
            if (!parts.isEmpty()) {
                promised.put(row.id().value(), parts);
            }
        }
    }

    boolean isPromised(PlanningEntry entry) {
        return promised.containsKey(entry.reservation().value());
    }

    /** What stands at this desk; of a stay that changes desks, the part here. */
    List<TimedEntry> at(int desk, List<TimedEntry> entries) {
        List<TimedEntry> here = new ArrayList<>();
        for (TimedEntry timed : entries) {
            List<Part> parts = promised.getOrDefault(timed.entry().reservation().value(), List.of());
            if (timed.entry().closed() != null) {
                here.add(timed);
            } else if (parts.size() > 1) {
                here.addAll(parts(desk, timed, parts));
            } else if (timed.entry().unit() == desk) {
                here.add(timed);
            }
        }
        return here;
    }

    private static List<TimedEntry> parts(int desk, TimedEntry whole, List<Part> parts) {
        List<TimedEntry> here = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).unit() == desk) {
                OffsetDateTime from = parts.get(i).from();
                OffsetDateTime to = i + 1 < parts.size() ? parts.get(i + 1).from() : null;
                here.add(whole.within(
                        from == null ? Long.MIN_VALUE : from.toEpochSecond(),
                        to == null ? Long.MAX_VALUE : to.toEpochSecond()));
            }
        }
        return here;
    }
}
