package org.marot.web.availability;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.shared.CellId;
import org.marot.shared.ReservationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims of living reservations, as the availability table has them, and what event files have or wait for. */
@Component
class LivingClaims {
    private final JdbcClient jdbc;

    LivingClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that touch any of the cells and [from, to), in one statement; {@code except} is left out. */
    ClaimsByCell on(Collection<CellId> cells, Instant from, Instant to, @Nullable ReservationId except) {
        if (cells.isEmpty()) {
            return new ClaimsByCell(List.of());
        }
        List<Claimed> claims = jdbc.sql("""
                        select reservation, cells, unit, lower(claimed) as claim_from, upper(claimed) as claim_to
                        from availability
                        where status in ('held', 'confirmed', 'checked-in', 'completed')
                          and claimed && tstzrange(:from, :to)
                          and cells && cast(:cells as text[])
                          and reservation is distinct from cast(:except as uuid)
                        union all
                        select file, array[cell], 1, lower(during), upper(during) from option_want
                        where during && tstzrange(:from, :to) and cell = any (cast(:cells as text[]))""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("cells", cells.stream().map(CellId::value).toArray(String[]::new))
                .param("except", except == null ? null : except.value(), Types.OTHER)
                .query(LivingClaims::read)
                .list();
        return new ClaimsByCell(claims);
    }

    private static Claimed read(ResultSet row, int number) throws SQLException {
        return new Claimed(
                row.getObject("reservation", UUID.class),
                cells(row.getArray("cells")),
                row.getInt("unit"),
                row.getObject("claim_from", OffsetDateTime.class).toInstant(),
                row.getObject("claim_to", OffsetDateTime.class).toInstant());
    }

    static List<CellId> cells(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(CellId::new).toList();
    }
}
