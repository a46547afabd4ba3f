package org.marot.web.availability;

import java.time.Instant;
import org.marot.shared.Period;

/**
 * A space as two bookings may find it: who is to leave by {@code keptFrom} may have an accessible desk, who stays longer
 * leaves them, all through, to those who need them.
 */
record Agendas(Agenda all, Agenda kept, Instant keptFrom) {
    /** Of a space that keeps nothing. */
    static Agendas of(Agenda all) {
        return new Agendas(all, all, Instant.MAX);
    }

    /** @param period without buffers */
    Agenda at(Period period) {
        return period.end().isAfter(keptFrom) ? kept : all;
    }
}
