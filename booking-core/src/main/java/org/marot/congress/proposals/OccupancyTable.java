package org.marot.congress.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.marot.congress.proposals.Occupancy.Busy;
import org.marot.shared.CellId;
import org.marot.shared.EventFileId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the claims and the line in one look. */
@Component
class OccupancyTable {
    private static final String SQL = """
            select cell, kind, lower(during) as starts, upper(during) as ends, file
            from unnest(?::text[]) as cell cross join lateral (
                select case when out_of_use.closure is null then 'TAKEN' else 'OUT_OF_USE' end as kind, claim.during,
                    null::uuid as file
                from claim
                    left join option_line on option_line.file = claim.holder
                    left join out_of_use on out_of_use.closure = claim.holder
                where claim.cell = cell.cell and claim.during && tstzrange(?, ?) and claim.holder <> ?
                  and (option_line.file is null or option_line.state = 'confirmed')
                union all
                select 'OPTION', option_want.during, option_want.file
                from option_want join option_line using (file)
                where option_want.cell = cell.cell and option_want.during && tstzrange(?, ?)
                  and option_want.file <> ? and option_line.state <> 'confirmed') as found
            order by cell, starts, ends, kind""";

    /** Holds nothing, and is no file. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcTemplate jdbc;

    OccupancyTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What others than {@code file} have or wait for within [from, to). */
    Occupancy read(Collection<CellId> cells, Instant from, Instant to, @Nullable EventFileId file) {
        UUID own = file == null ? NOBODY : file.value();
        OffsetDateTime start = from.atOffset(ZoneOffset.UTC);
        OffsetDateTime end = to.atOffset(ZoneOffset.UTC);
        Map<CellId, List<Busy>> byCell = new HashMap<>();
        jdbc.query(
                SQL,
                row -> {
                    byCell.computeIfAbsent(new CellId(row.getString("cell")), any -> new ArrayList<>())
                            .add(read(row));
                },
                cells.stream().map(CellId::value).toArray(String[]::new),
                start,
                end,
                own,
                start,
                end,
                own);
        return new Occupancy(byCell);
    }

    private static Busy read(ResultSet row) throws SQLException {
        return new Busy(
                Hindrance.Kind.valueOf(row.getString("kind")),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                row.getObject("file", UUID.class));
    }
}
