package org.marot.catalogue.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.marot.catalogue.Space;
import org.marot.shared.CellId;
import org.marot.shared.VenueId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is claimed from now on, as far as an import must respect it. */
@Component
class ComingClaims {
    /** How many bookings, and until when the last of them lasts. */
    record Coming(int bookings, Instant last) {}

    private final JdbcClient database;

    ComingClaims(JdbcClient database) {
        this.database = database;
    }

    Optional<Coming> of(Space space, Instant now) {
        return coming("""
                select count(distinct holder) as bookings, max(upper(during)) as last from claim
                where cell = any(?) and during && tstzrange(?, null) and space = ?
                """, cells(space), Timestamp.from(now), space.id().value());
    }

    Optional<Coming> of(VenueId venue, Instant now) {
        return coming("""
                select count(distinct holder) as bookings, max(upper(during)) as last from claim
                where during && tstzrange(?, null) and venue = ?
                """, Timestamp.from(now), venue.value());
    }

    /** Bookings of other spaces that make it impossible to count this pool's desks, or to have this room for oneself. */
    Optional<Coming> ofAnotherNature(Space space, Instant now) {
        return coming("""
                select count(distinct holder) as bookings, max(upper(during)) as last from claim
                where cell = any(?) and during && tstzrange(?, null) and space <> ? and (pooled or ?)
                """, cells(space), Timestamp.from(now), space.id().value(), space.isPool());
    }

    /** Whether some of its cells are out of use, now or later. */
    boolean isClosed(Space space, Instant now) {
        return database.sql(
                        "select exists (select from out_of_use where cells && ?::text[] and starts < ends and ends > ?)")
                .param(cells(space))
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** How many desks of a pool are claimed at once, at the worst moment. */
    int peak(Space pool, Instant now) {
        return database.sql("""
                        select coalesce(max(claimed), 0) from (
                            select sum(step) over (order by at, step) as claimed from (
                                select greatest(lower(during), :now) as at, 1 as step from claim
                                    where cell = :cell and during && tstzrange(:now, null)
                                union all
                                select upper(during), -1 from claim
                                    where cell = :cell and during && tstzrange(:now, null)
                            ) as steps
                        ) as sweep
                        """)
                .param("now", Timestamp.from(now))
                .param("cell", pool.cells().get(0).value())
                .query(Integer.class)
                .single();
    }

    private Optional<Coming> coming(String sql, Object... arguments) {
        List<Coming> found = database.sql(sql)
                .params(List.of(arguments))
                .query((row, number) -> new Coming(
                        row.getInt("bookings"),
                        row.getTimestamp("last") == null
                                ? Instant.EPOCH
                                : row.getTimestamp("last").toInstant()))
                .list();
        return found.stream().filter(coming -> coming.bookings() > 0).findFirst();
    }

    private static String[] cells(Space space) {
        return space.cells().stream().map(CellId::value).toArray(String[]::new);
    }
}
