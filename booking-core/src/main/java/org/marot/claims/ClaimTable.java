package org.marot.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.marot.shared.CellId;
import org.marot.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The claim table and its functions: nothing is decided here. */
@Component
class ClaimTable {
    /** What stands in the way of some cells: {@code own}, {@code taken}, {@code stale} or {@code again}. */
    record Blocker(String outcome, Stretch during) {}

    private static final Stretch NEVER = new Stretch(Instant.EPOCH, Instant.EPOCH);

    private final JdbcTemplate jdbc;

    ClaimTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Blocker> claimCells(ClaimRequest request) {
        return jdbc.query(
                "select outcome, lower(blocked) as starts, upper(blocked) as ends"
                        + " from claim_cells(?, ?, ?, ?, tstzrange(?, ?), ?)",
                (row, n) -> blocker(row),
                request.holder(),
                request.venue().value(),
                request.space().value(),
                names(request.cells()),
                Utc.of(request.during().start()),
                Utc.of(request.during().end()),
                request.catalogueRevision());
    }

    List<Blocker> claimPool(ClaimRequest request) {
        return jdbc.query(
                "select outcome, lower(blocked) as starts, upper(blocked) as ends"
                        + " from claim_pool(?, ?, ?, ?, ?, tstzrange(?, ?), ?)",
                (row, n) -> blocker(row),
                request.holder(),
                request.venue().value(),
                request.space().value(),
                request.cells().get(0).value(),
                request.units(),
                Utc.of(request.during().start()),
                Utc.of(request.during().end()),
                request.catalogueRevision());
    }

    int claimUnit(ClaimRequest request) {
        Integer unit = jdbc.queryForObject(
                "select claim_unit(?, ?, ?, ?, ?::int[], ?, tstzrange(?, ?), ?)",
                Integer.class,
                request.holder(),
                request.venue().value(),
                request.space().value(),
                request.cells().get(0).value(),
                request.choice().own().toString().replace('[', '{').replace(']', '}'),
                request.choice().fixed(),
                Utc.of(request.during().start()),
                Utc.of(request.during().end()),
                request.catalogueRevision());
        return unit == null ? 0 : unit;
    }

    List<Seat> seats(CellId pool, Stretch within) {
        return jdbc.query(
                "select holder, unit, fixed, lower(during) as starts, upper(during) as ends from claim"
                        + " where cell = ? and during && tstzrange(?, ?) order by lower(during), holder",
                (row, n) -> new Seat(
                        row.getObject("holder", UUID.class), row.getInt("unit"), stretch(row), row.getBoolean("fixed")),
                pool.value(),
                Utc.of(within.from()),
                Utc.of(within.to()));
    }

    /** Removes before it inserts, so that units can change hands although the constraint is never put off. */
    void replace(ClaimRequest request, List<Seat> changed) {
        String pool = request.cells().get(0).value();
        jdbc.batchUpdate(
                "delete from claim where holder = ? and cell = ?", changed, changed.size() + 1, (delete, seat) -> {
                    delete.setObject(1, seat.holder());
                    delete.setString(2, pool);
                });
        jdbc.batchUpdate(
                "insert into claim (cell, unit, during, holder, venue, space, pooled, fixed)"
                        + " values (?, ?, tstzrange(?, ?), ?, ?, ?, true, ?)",
                changed,
                changed.size() + 1,
                (insert, seat) -> {
                    insert.setString(1, pool);
                    insert.setInt(2, seat.unit());
                    insert.setObject(3, Utc.of(seat.during().from()));
                    insert.setObject(4, Utc.of(seat.during().to()));
                    insert.setObject(5, seat.holder());
                    insert.setString(6, request.venue().value());
                    insert.setString(7, request.space().value());
                    insert.setBoolean(8, seat.fixed());
                });
    }

    /** What stands in the way besides event files. */
    List<Blocker> besideFiles(ClaimRequest request) {
        return jdbc.query(
                "select outcome, lower(blocked) as starts, upper(blocked) as ends"
                        + " from claim_blockers_beside_files(?, tstzrange(?, ?))",
                (row, n) -> blocker(row),
                names(request.cells()),
                Utc.of(request.during().start()),
                Utc.of(request.during().end()));
    }

    boolean isClaimed(ClaimRequest request) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from claim_blockers(?, ?, tstzrange(?, ?), true))",
                Boolean.class,
                request.holder(),
                names(request.cells()),
                Utc.of(request.during().start()),
                Utc.of(request.during().end())));
    }

    void release(UUID holder, List<CellId> alsoLock) {
        jdbc.query("select claim_release(?, ?)", row -> {}, holder, names(alsoLock));
    }

    /** In the order of time; empty when the holder has nothing of a pool. */
    List<NamedUnit> fix(UUID holder) {
        return jdbc.query(
                "select fixed_unit, since from claim_fix(?)",
                (row, n) -> new NamedUnit(
                        row.getInt("fixed_unit"),
                        row.getObject("since", OffsetDateTime.class).toInstant()),
                holder);
    }

    void unfix(UUID holder) {
        jdbc.query("select claim_unfix(?)", row -> {}, holder);
    }

    void unseat(UUID holder) {
        jdbc.query("select claim_unseat(?)", row -> {}, holder);
    }

    void endAt(UUID holder, Instant end) {
        jdbc.query("select claim_end(?, ?)", row -> {}, holder, Utc.of(end));
    }

    private static String[] names(List<CellId> cells) {
        return cells.stream().map(CellId::value).toArray(String[]::new);
    }

    private static Blocker blocker(ResultSet row) throws SQLException {
        return new Blocker(row.getString("outcome"), row.getObject("starts") == null ? NEVER : stretch(row));
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant());
    }
}
