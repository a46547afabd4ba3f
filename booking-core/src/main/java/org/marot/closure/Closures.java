package org.marot.closure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marot.claims.OutOfUse;
import org.marot.claims.OutOfUseTimes;
import org.marot.shared.ClosureId;
import org.marot.shared.ReservationId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closures that there are, and which of them did what to whom. */
@Component
public class Closures {
    private static final int MOST = 200;

    private final JdbcClient database;

    Closures(JdbcClient database) {
        this.database = database;
    }

    /**
     * One closure.
     *
     * @param reopenedAt null when it lasts as long as was said
     */
    public record Known(
            OutOfUse what,
            int moved,
            int cancelled,
            @Nullable Instant reopenedAt) {}

    /** A venue's closures that are not over at {@code at}, the next one first. */
    public List<Known> standing(VenueId venue, Instant at) {
        return list("venue = :venue and starts < ends and ends > :at order by starts, closure", venue, at);
    }

    /** Those that are over, the last one first. */
    public List<Known> over(VenueId venue, Instant at) {
        return list("venue = :venue and starts < ends and ends <= :at order by ends desc, closure", venue, at);
    }

    public Optional<VenueId> venueOf(ClosureId closure) {
        return database.sql("select venue from out_of_use where closure = ?")
                .param(closure.value())
                .query(String.class)
                .optional()
                .map(VenueId::new);
    }

    /** What a closure did to the reservation, by the sequence of the reservation's event: the kind and the reason. */
    public Map<Long, Cause> causes(ReservationId reservation) {
        Map<Long, Cause> causes = new HashMap<>();
        database.sql("""
                        select sequence, kind, reason from closure_fate join out_of_use using (closure)
                        where reservation = ?""").param(reservation.value()).query(row -> {
            causes.put(row.getLong("sequence"), new Cause(row.getString("kind"), row.getString("reason")));
        });
        return causes;
    }

    /** Why something was closed; the reason is empty when its author was erased. */
    public record Cause(String kind, String reason) {}

    private List<Known> list(String condition, VenueId venue, Instant at) {
        return database.sql("""
                        select *,
                            (select count(*) from closure_fate fate
                             where fate.closure = out_of_use.closure and fate.fate = 'moved') as moved,
                            (select count(*) from closure_fate fate
                             where fate.closure = out_of_use.closure and fate.fate = 'cancelled') as cancelled
                        from out_of_use where\s""" + condition + " limit " + MOST)
                .param("venue", venue.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    OffsetDateTime reopened = row.getObject("reopened_at", OffsetDateTime.class);
                    return new Known(
                            OutOfUseTimes.read(row),
                            row.getInt("moved"),
                            row.getInt("cancelled"),
                            reopened == null ? null : reopened.toInstant());
                })
                .list();
    }
}
