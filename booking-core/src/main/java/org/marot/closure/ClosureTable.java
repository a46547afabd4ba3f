package org.marot.closure;

import java.time.Instant;
import java.util.List;
import org.marot.closure.write.Closing;
import org.marot.closure.write.Fate;
import org.marot.reservation.write.Request;
import org.marot.shared.CellId;
import org.marot.shared.ClosureId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what is out of use, and why, in the transaction that closes or reopens. */
@Component
class ClosureTable {
    private final JdbcTemplate jdbc;

    ClosureTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClosureId closure, Closing closing, String reason, Request request, List<Fate> fates) {
        jdbc.update(
                "insert into out_of_use (closure, venue, space, cells, kind, zone, starts, ends, planned_ends, closed_at,"
                        + " account, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                closure.value(),
                closing.venue().value(),
                closing.space().value(),
                closing.cells().stream().map(CellId::value).toArray(String[]::new),
                closing.kind().published(),
                closing.period().zone().getId(),
                Utc.of(closing.period().start()),
                Utc.of(closing.period().end()),
                Utc.of(closing.period().end()),
                Utc.of(request.at()),
                request.actor().account().value(),
                reason);
        jdbc.batchUpdate(
                "insert into closure_fate (reservation, sequence, closure, fate) values (?, ?, ?, ?)",
                fates,
                fates.size() + 1,
                (insert, fate) -> {
                    insert.setObject(1, fate.reservation().value());
                    insert.setLong(2, fate.seen() + 1);
                    insert.setObject(3, closure.value());
                    insert.setString(4, fate.published());
                });
    }

    void endAt(ClosureId closure, Instant end, Instant at) {
        jdbc.update(
                "update out_of_use set ends = ?, reopened_at = ? where closure = ?",
                Utc.of(end),
                Utc.of(at),
                closure.value());
    }

    /** It never began. */
    void endAtStart(ClosureId closure, Instant at) {
        jdbc.update(
                "update out_of_use set ends = starts, reopened_at = ? where closure = ?", Utc.of(at), closure.value());
    }
}
